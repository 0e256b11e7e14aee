import { readObject } from '../http/body';
import { HttpRefusal, sendJson } from '../http/reply';
import { route, type Route } from '../http/router';
import type { CloudParts } from '../parts';

const BODY_MAX_BYTES = 64 * 1024;

/** POST /faults takes one fault, or {faults: [...]}; DELETE ends them all. */
export function faultRoutes({ faults }: Pick<CloudParts, 'faults'>): Route[] {
  return [
    route('GET', '/faults', ({ response }) => sendJson(response, 200, faults.list())),
    route('POST', '/faults', async ({ request, response }) => {
      const body = await readObject(request, BODY_MAX_BYTES);
      const wanted: unknown = body.faults ?? [body];
      if (!Array.isArray(wanted)) throw new HttpRefusal(400, 'faults must be a list');
      sendJson(
        response,
        200,
        wanted.map((fault) => faults.add(fault as Record<string, unknown>)),
      );
    }),
    route('DELETE', '/faults', ({ response }) => {
      faults.clear();
      sendJson(response, 200, []);
    }),
  ];
}
