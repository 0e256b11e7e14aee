import type { Position } from '#types/places/position';
import { PUBLIC_HOLIDAYS } from '#types/places/public-holidays';
import { workingCalendar, type CalendarDay, type WorkingCalendar } from '#types/places/working-calendar';
import { bureauFor, routeTable, type RouteTable } from './routing';
import type { BureauDocument, CategoryDocument, RouteDocument, ZoneDocument } from './town-data';
import { ZoneIndex } from './zone-index';
import { plainShape, pointInside } from './zone-shape';

export interface TownData {
  bureaus: readonly BureauDocument[];
  zones: readonly ZoneDocument[];
  categories: readonly CategoryDocument[];
  routes: readonly RouteDocument[];
  /** What the town has changed in the public calendar. */
  calendarDays: readonly CalendarDay[];
}

/** Where a point is: ids and names, null outside all zones. */
export interface Patch {
  zoneId: string | null;
  zoneName: string | null;
  communityName: string | null;
  bureauId: string | null;
  bureauName: string | null;
}

/** Somewhere in China, for a town whose zones are not there yet. */
const NOWHERE: Position = { longitude: 116.397, latitude: 39.909 };

/** The town as the functions know it, ready to be asked. Never changes: a changed town is another one. */
export class Town {
  readonly categories: readonly CategoryDocument[];
  readonly bureaus: readonly BureauDocument[];
  readonly calendar: WorkingCalendar;
  /** Names, each once, in the order of the alphabet. */
  readonly communities: readonly string[];
  /** A point inside a zone. */
  readonly center: Position;
  private readonly zones: ZoneIndex;
  private readonly zoneById: ReadonlyMap<string, ZoneDocument>;
  private readonly routes: RouteTable;
  private readonly zoneNames: ReadonlyMap<string, string>;
  private readonly bureauById: ReadonlyMap<string, BureauDocument>;
  private readonly categoryById: ReadonlyMap<string, CategoryDocument>;

  constructor(data: TownData) {
    this.categories = [...data.categories].sort((a, b) => a.order - b.order);
    this.bureaus = [...data.bureaus].sort((a, b) => (a._id < b._id ? -1 : 1));
    this.calendar = workingCalendar(PUBLIC_HOLIDAYS, data.calendarDays);
    this.zones = new ZoneIndex(data.zones);
    this.zoneById = new Map(data.zones.map((zone) => [zone._id, zone]));
    this.routes = routeTable(data.routes);
    this.zoneNames = new Map(data.zones.map((zone) => [zone._id, zone.name]));
    this.bureauById = new Map(data.bureaus.map((bureau) => [bureau._id, bureau]));
    this.categoryById = new Map(data.categories.map((category) => [category._id, category]));
    const named = data.zones.flatMap(({ communityName }) => communityName ?? []);
    this.communities = [...new Set(named)].sort((a, b) => a.localeCompare(b, 'zh'));
    this.center = centerOf(data.zones);
  }

  category(categoryId: string): CategoryDocument | undefined {
    return this.categoryById.get(categoryId);
  }

  bureauName(bureauId: string | null): string | null {
    return bureauId === null ? null : (this.bureauById.get(bureauId)?.name ?? null);
  }

  zoneName(zoneId: string): string | null {
    return this.zoneNames.get(zoneId) ?? null;
  }

  knowsBureau(bureauId: string): boolean {
    return this.bureauById.has(bureauId);
  }

  /** Who answers for a zone by name. */
  answerableKeys(zoneId: string): readonly string[] {
    return this.zoneById.get(zoneId)?.answerableKeys ?? [];
  }

  patchAt(position: Position): Patch {
    const zone = this.zones.at(position);
    const bureauId = zone?.bureauId ?? null;
    return {
      zoneId: zone?._id ?? null,
      zoneName: zone?.name ?? null,
      communityName: zone?.communityName ?? null,
      bureauId,
      bureauName: this.bureauName(bureauId),
    };
  }

  /** Who gets a report of this kind from there; null is the dispatch desk. A route to a bureau that is gone does not answer. */
  bureauFor(position: Position, categoryId: string): string | null {
    const category = this.category(categoryId);
    if (!category) return null;
    const bureauId = bureauFor(this.routes, this.zones.at(position), category);
    return bureauId !== null && this.knowsBureau(bureauId) ? bureauId : null;
  }
}

/** Inside the zone nearest to the middle of them all. */
function centerOf(zones: readonly ZoneDocument[]): Position {
  const points = zones.map((zone) => pointInside(plainShape(zone.shape)));
  if (points.length === 0) return NOWHERE;
  const mean = (of: (point: Position) => number) => points.reduce((sum, p) => sum + of(p), 0) / points.length;
  const longitude = mean((point) => point.longitude);
  const latitude = mean((point) => point.latitude);
  const distance = (point: Position) => Math.hypot(point.longitude - longitude, point.latitude - latitude);
  return points.reduce((best, point) => (distance(point) < distance(best) ? point : best));
}
