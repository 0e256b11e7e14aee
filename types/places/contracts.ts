import * as v from 'valibot';
import { contract } from '../contract';
import { positionSchema } from './position';

/** Whose patch a point is: the smallest zone around it and that zone's bureau; null outside all zones. */
export const resolvePlace = contract(
  'place.resolve',
  positionSchema,
  v.object({
    zoneId: v.nullable(v.string()),
    zoneName: v.nullable(v.string()),
    bureauId: v.nullable(v.string()),
    bureauName: v.nullable(v.string()),
  }),
);
