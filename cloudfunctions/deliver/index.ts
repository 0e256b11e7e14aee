import { openAllServices } from '../src/all-services';
import { deliverEvent } from '../src/platform/deliver-event';

const services = openAllServices();

/**
 * Does what a changed document carries, in a call of its own: nobody waits for the messages, and what goes wrong with
 * them does not touch the change. Called by our functions only; what it misses, `timers` finds.
 */
export const main = (event: unknown): Promise<boolean> => deliverEvent(services, event);
