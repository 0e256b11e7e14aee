import { isCalledByFunction } from './callers';
import type { Services } from './services';

/** What `askDelivery` sends: `{collection, id}`. Anything else, and anybody else's call, does nothing. */
export async function deliverEvent(services: Services, event: unknown): Promise<boolean> {
  if (!isCalledByFunction(services.wxContext())) return false;
  const { collection, id } = (event ?? {}) as { collection?: unknown; id?: unknown };
  if (!services.carriedRows.carries(collection) || typeof id !== 'string') return false;
  await services.carriedRows.deliver(collection, id);
  return true;
}
