import * as v from 'valibot';
import { contract } from '../contract';
import { positionSchema } from './position';
import { AREA_NAME_MAX_CHARS } from './zones';

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

/** Zones offered at once; a city has thousands, and a word finds the others. */
export const PLACES_LISTED_MAX = 12;

/** What lists can be narrowed to: zones by their name, community or street, and all bureaus. */
export const listPlaces = contract(
  'place.list',
  v.object({
    words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(AREA_NAME_MAX_CHARS, '请少输入几个字。')), ''),
  }),
  v.object({
    zones: v.array(v.object({ zoneId: v.string(), name: v.string() })),
    /** There are further zones of such a name. */
    more: v.boolean(),
    bureaus: v.array(v.object({ bureauId: v.string(), name: v.string() })),
  }),
);
