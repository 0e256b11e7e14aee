import type { Caller } from '../platform/action';
import { needInTown } from '../platform/town-rights';

/** The town's bureaus, zones, categories, routes and calendar are changed by its city-wide administrators and nobody else. */
export const needTownAdmin = (caller: Pick<Caller, 'grants'>): void => needInTown(caller, ['admin']);
