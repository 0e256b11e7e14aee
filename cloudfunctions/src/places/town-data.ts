import type { CalendarDay } from '#types/places/working-calendar';
import type { Stopper } from '#types/reports/categories';
import type { LineString, MultiPolygon, Polygon } from 'geojson';

/**
 * What a deployment writes into the database before the first call: bureaus, zones, categories and routes, and in
 * `people/person-data.ts` people and grants. Functions read these collections and never change them. They are cached
 * for `TOWN_MAX_AGE_MS` (town-store.ts) in each warm instance, so a change shows everywhere within that time.
 * All coordinates are GCJ-02, GeoJSON order (longitude, latitude).
 */
export interface BureauDocument {
  /** bureauId */
  _id: string;
  name: string;
  /** For lists and messages, where 20 characters are all there is. */
  shortName?: string;
}

export type ZoneShape =
  | { kind: 'polygon'; geometry: Polygon | MultiPolygon }
  /** A street: its line, and how far the zone reaches on each side (and beyond both ends). */
  | { kind: 'corridor'; line: LineString; metersEachSide: number };

/**
 * Collection `zones`. The SDK turns GeoJSON-looking objects into its own Geo types on reading; `zone-shape.ts` reads
 * both. Write plain GeoJSON.
 */
export interface ZoneDocument {
  /** zoneId */
  _id: string;
  name: string;
  /** Who answers for this patch; null leaves it to the category's bureau. */
  bureauId: string | null;
  communityName?: string;
  /** Person keys of those who answer for it by name; they are told besides the bureau's handlers. */
  answerableKeys?: string[];
  shape: ZoneShape;
}

/** Collection `categories`: types/reports/categories.ts has the thirteen a new town starts with. */
export interface CategoryDocument {
  /** categoryId */
  _id: string;
  name: string;
  nameEn: string;
  /** Working hours by the calendar, or plain hours where `urgent`. */
  handlingHours: number;
  urgent: boolean;
  /** Position in lists, from 0. */
  order: number;
  /** Who gets it where neither a route nor the zone names a bureau. */
  bureauId: string | null;
  /** Questions that end the form and name the number to ring. */
  stoppers?: Stopper[];
  /** After-photos a feedback needs; one where left out. */
  photosNeeded?: number;
}

/** Collection `calendar_days`: the days an administrator has set; all others are as `public-holidays.ts` says. */
export interface CalendarDayDocument extends CalendarDay {
  /** The day itself. */
  _id: string;
}

/** Collection `routes`: exceptions to "the zone's bureau does it". Null means any. */
export interface RouteDocument {
  _id: string;
  zoneId: string | null;
  categoryId: string | null;
  bureauId: string;
}
