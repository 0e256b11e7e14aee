import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { BureauKind } from '#types/places/admin-contracts';
import { DEFAULT_RULES, type TownRules } from '#types/places/rule-contracts';
import type { CalendarDay } from '#types/places/working-calendar';
import type { Stopper } from '#types/reports/categories';

/**
 * What a deployment starts with and its administrators change: bureaus, zones, categories, routes, calendar days and rules; in
 * `people/person-data.ts` people and grants. Cached in each warm instance (town-store.ts says for how long).
 * All coordinates are GCJ-02, GeoJSON order (longitude, latitude).
 */

/** On everything administrators change; rows a deployment wrote by itself have neither yet. */
export interface Editable {
  _id: string;
  /** Counts the changes: whoever saves must have seen the latest. Missing is 0. */
  rev?: number;
  /** Which intention changed it last: the same one again changes nothing. */
  lastKey?: string;
}

/** Collection `bureaus`. */
export interface BureauDocument extends Editable {
  name: string;
  /** For lists and messages, where 20 characters are all there is. */
  shortName?: string;
  kind?: BureauKind;
  /** Between colleagues; no resident's page shows it. */
  phone?: string;
  /** False: keeps its name on old reports and gets no new ones. */
  active?: boolean;
}

export type ZoneShape =
  | { kind: 'polygon'; geometry: Polygon | MultiPolygon }
  /** A street: its line, and how far the zone reaches on each side (and beyond both ends). */
  | { kind: 'corridor'; line: LineString; metersEachSide: number };

/**
 * Collection `zones`. The SDK turns GeoJSON-looking objects into its own Geo types on reading; `zone-shape.ts` reads
 * both. Write plain GeoJSON.
 */
export interface ZoneDocument extends Editable {
  name: string;
  /** Who answers for this patch; null leaves it to the category's bureau. */
  bureauId: string | null;
  communityName?: string;
  /** The street office (街道) above the community. */
  streetName?: string;
  /** Person keys of those who answer for it by name; they are told besides the bureau's handlers. */
  answerableKeys?: string[];
  shape: ZoneShape;
  /** Out of use since; its reports keep its name. */
  retiredAt?: number | null;
  /** Written by an import: counts once the edition names that import as applied; until then `before` does. */
  importId?: string | null;
  /** The zone as it was before the import; null where it was not there. */
  before?: ZoneDocument | null;
}

/** Collection `categories`: types/reports/categories.ts has the thirteen a new town starts with. */
export interface CategoryDocument extends Editable {
  name: string;
  nameEn: string;
  /** Working hours by the calendar, or plain hours where `urgent`. */
  handlingHours: number;
  urgent: boolean;
  /** Position in lists, from 0. */
  order: number;
  /** Who gets it where neither a route nor the zone names a bureau. */
  bureauId: string | null;
  /** After-photos a feedback needs; one where left out. */
  photosNeeded?: number;
  /** False: no longer offered; its reports keep it. */
  active?: boolean;
  /** Questions that end the form and name the number to ring. */
  stoppers?: Stopper[];
}

/** Collection `calendar_days`: the days an administrator has set; all others are as `public-holidays.ts` says. */
export interface CalendarDayDocument extends CalendarDay {
  /** The day itself. */
  _id: string;
}

/** Collection `routes`: exceptions to "the zone's bureau does it". Null means any. */
export interface RouteDocument extends Editable {
  zoneId: string | null;
  categoryId: string | null;
  bureauId: string;
}

/** Collection `town`: what a town decides about times and figures. Only what it has decided; the rest is `DEFAULT_RULES`. */
export interface RulesDocument extends Editable, Partial<Omit<TownRules, 'stepHours' | 'figures'>> {
  stepHours?: Partial<TownRules['stepHours']>;
  figures?: Partial<TownRules['figures']>;
}
export const RULES = 'rules';

export function rulesOf(stored: RulesDocument | null): TownRules {
  const { recheckDays, relapseTimeShare, figures: counted } = DEFAULT_RULES;
  const { stepHours, figures } = stored ?? {};
  return {
    stepHours: { ...DEFAULT_RULES.stepHours, ...stepHours },
    recheckDays: stored?.recheckDays ?? recheckDays,
    relapseTimeShare: stored?.relapseTimeShare ?? relapseTimeShare,
    figures: { ...counted, ...figures, bases: { ...counted.bases, ...figures?.bases } },
  };
}

/** Collection `town`: which edition of all the above is the latest. Every change writes a new one. */
export interface EditionDocument {
  _id: typeof EDITION;
  /** Different after every change, and nothing else. */
  version: string;
  /** Imports that are complete. */
  applied: string[];
  /** How many rows `zones` had: how many pages to read side by side. */
  zones: number;
}
export const EDITION = 'edition';

/** What an import has not finished writing is as it was. */
export function settledZone(zone: ZoneDocument, applied: ReadonlySet<string>): ZoneDocument | null {
  const { importId, before, ...now } = zone;
  if (!importId || applied.has(importId)) return now;
  return before ?? null;
}
