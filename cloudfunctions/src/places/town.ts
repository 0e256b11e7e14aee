import type { Position } from '#types/places/position';
import { DEFAULT_RULES, type TownRules } from '#types/places/rule-contracts';
import { PUBLIC_HOLIDAYS } from '#types/places/public-holidays';
import { workingCalendar, type CalendarDay, type WorkingCalendar } from '#types/places/working-calendar';
import { answerOf, routeSteps, routeTable, type RouteStep, type RouteTable } from './routing';
import type { BureauDocument, CategoryDocument, RouteDocument, ZoneDocument } from './town-data';
import { townCenter } from './town-center';
import { ZoneIndex } from './zone-index';
import { plainShape } from './zone-shape';

export interface TownData {
  bureaus: readonly BureauDocument[];
  zones: readonly ZoneDocument[];
  categories: readonly CategoryDocument[];
  routes: readonly RouteDocument[];
  /** What the town has changed in the public calendar. */
  calendarDays: readonly CalendarDay[];
  rules?: TownRules;
  /** How often they have been changed. */
  rulesRev?: number;
}

/** Where a point is: ids and names, null outside all zones. */
export interface Patch {
  zoneId: string | null;
  zoneName: string | null;
  communityName: string | null;
  bureauId: string | null;
  bureauName: string | null;
}

/** As far as somebody looks for a task near by. */
const NEIGHBOUR_METERS = 5_000;
const NEIGHBOURS_MAX = 3;

const inChinese = new Intl.Collator('zh');
const isInUse = ({ active }: { active?: boolean }) => active !== false;
const byId = <T extends { _id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row._id, row]));

/** The town as the functions know it, ready to be asked. Never changes: a changed town is another one. */
export class Town {
  /** All there ever were; what is offered is `categories` and `bureaus`. */
  readonly allCategories: readonly CategoryDocument[];
  readonly allBureaus: readonly BureauDocument[];
  readonly categories: readonly CategoryDocument[];
  readonly bureaus: readonly BureauDocument[];
  readonly calendar: WorkingCalendar;
  /** What the town itself has set; the rest of `calendar` is public. */
  readonly ownDays: readonly CalendarDay[];
  readonly rules: TownRules;
  readonly rulesRev: number;
  /** Names, each once, in the order of the alphabet. */
  readonly communities: readonly string[];
  /** A point inside a zone. */
  readonly center: Position;
  /** In use; `zonesByName` has them in order. */
  readonly zones: readonly ZoneDocument[];
  readonly routes: readonly RouteDocument[];
  private readonly index: ZoneIndex;
  private readonly table: RouteTable;
  private readonly zoneById: ReadonlyMap<string, ZoneDocument>;
  private readonly bureauById: ReadonlyMap<string, BureauDocument>;
  private readonly categoryById: ReadonlyMap<string, CategoryDocument>;

  constructor(data: TownData) {
    this.allCategories = [...data.categories].sort((a, b) => a.order - b.order);
    this.allBureaus = [...data.bureaus].sort((a, b) => (a._id < b._id ? -1 : 1));
    this.categories = this.allCategories.filter(isInUse);
    this.bureaus = this.allBureaus.filter(isInUse);
    this.calendar = workingCalendar(PUBLIC_HOLIDAYS, data.calendarDays);
    this.ownDays = data.calendarDays;
    this.rules = data.rules ?? DEFAULT_RULES;
    this.rulesRev = data.rulesRev ?? 0;
    this.zones = data.zones.map((zone) => ({ ...zone, shape: plainShape(zone.shape) }));
    this.routes = data.routes;
    this.index = new ZoneIndex(this.zones);
    this.table = routeTable(data.routes);
    this.zoneById = byId(this.zones);
    this.bureauById = byId(data.bureaus);
    this.categoryById = byId(data.categories);
    const named = data.zones.flatMap(({ communityName }) => communityName || []);
    this.communities = [...new Set(named)].sort(inChinese.compare);
    this.center = townCenter(this.zones);
  }

  zone(zoneId: string): ZoneDocument | undefined {
    return this.zoneById.get(zoneId);
  }

  category(categoryId: string): CategoryDocument | undefined {
    return this.categoryById.get(categoryId);
  }

  bureauName(bureauId: string | null): string | null {
    return bureauId === null ? null : (this.bureauById.get(bureauId)?.name ?? null);
  }

  zoneName(zoneId: string): string | null {
    return this.zoneById.get(zoneId)?.name ?? null;
  }

  /** Whether it takes reports: out of use it only keeps its name. */
  knowsBureau(bureauId: string): boolean {
    const bureau = this.bureauById.get(bureauId);
    return bureau !== undefined && isInUse(bureau);
  }

  zonesByName(): ZoneDocument[] {
    return [...this.zones].sort((a, b) => inChinese.compare(a.name, b.name) || (a._id < b._id ? -1 : 1));
  }

  /** All around a point, the smallest first: it counts. */
  zonesAround(position: Position): ZoneDocument[] {
    return this.index.around(position);
  }

  /** Around a point that lies in no zone: whose people live near by. */
  zonesNear(position: Position): ZoneDocument[] {
    return this.index.near(position, NEIGHBOUR_METERS, NEIGHBOURS_MAX);
  }

  /** Who answers for a zone by name. */
  answerableKeys(zoneId: string): readonly string[] {
    return this.zoneById.get(zoneId)?.answerableKeys ?? [];
  }

  patchAt(position: Position): Patch {
    const zone = this.index.at(position);
    const bureauId = zone?.bureauId ?? null;
    return {
      zoneId: zone?._id ?? null,
      zoneName: zone?.name ?? null,
      communityName: zone?.communityName ?? null,
      bureauId,
      bureauName: this.bureauName(bureauId),
    };
  }

  /** Which rules there are for a report of this kind from there, in the order they are asked. */
  routeSteps(position: Position, categoryId: string): RouteStep[] {
    const category = this.category(categoryId);
    return category ? routeSteps(this.table, this.index.at(position), category) : [];
  }

  /** Who gets a report of this kind from there; null is the dispatch desk. A rule that names a bureau out of use does not answer. */
  bureauFor(position: Position, categoryId: string): string | null {
    return answerOf(this.routeSteps(position, categoryId), (id) => this.knowsBureau(id))?.bureauId ?? null;
  }
}
