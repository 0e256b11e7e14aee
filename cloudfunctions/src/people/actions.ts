import type { Action } from '../platform/action';
import { listAudit } from './actions/list-audit';
import type { PeopleServices } from './people-services';

export const PEOPLE_ACTIONS: readonly Action<PeopleServices>[] = [listAudit];
