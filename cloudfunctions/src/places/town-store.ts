import type { Clock } from '../platform/clock';
import type { Database, Document } from '../platform/cloud';
import { Town } from './town';
import {
  EDITION,
  RULES,
  rulesOf,
  settledZone,
  type BureauDocument,
  type CalendarDayDocument,
  type CategoryDocument,
  type EditionDocument,
  type RouteDocument,
  type RulesDocument,
  type ZoneDocument,
} from './town-data';

/**
 * How long a warm instance goes on without a look at the database: nobody waits longer for a changed route or calendar.
 * Within this time a call reads nothing of the town; after it, one small document, and the rest only if that has changed.
 */
export const TOWN_MAX_AGE_MS = 30_000;
/** Read anew even if the edition says nothing changed: somebody may have written past this code. */
export const TOWN_REREAD_MS = 600_000;
/** The most a function may read at once. https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/database/read.html */
const READ_MAX = 1000;

interface Kept {
  town: Town;
  version: string | null;
  readAt: number;
  checkedAt: number;
}

/** Reads the town's collections once per instance and edition, and keeps what it built from them. */
export class TownStore {
  private kept: Kept | undefined;
  private reading: Promise<Town> | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async town(): Promise<Town> {
    if (this.kept && this.clock.now() - this.kept.checkedAt < TOWN_MAX_AGE_MS) return this.kept.town;
    this.reading ??= this.latest().finally(() => (this.reading = undefined));
    return this.reading;
  }

  /** For administrators, who must see what they have just changed. */
  async fresh(): Promise<Town> {
    await this.reading;
    if (this.kept) this.kept.checkedAt = -Infinity;
    return this.town();
  }

  private async latest(): Promise<Town> {
    const now = this.clock.now();
    // Before the rest: what changes while it is read makes the next look find another edition.
    const { data: edition } = await this.database.collection<EditionDocument>('town').doc(EDITION).get();
    const { kept } = this;
    const unchanged = kept && edition && edition.version === kept.version;
    if (unchanged && now - kept.readAt < TOWN_REREAD_MS) {
      kept.checkedAt = now;
      return kept.town;
    }
    return this.read(edition, now);
  }

  private async read(edition: EditionDocument | null, readAt: number): Promise<Town> {
    const [bureaus, rows, categories, routes, calendarDays, { data: rules }] = await Promise.all([
      this.all<BureauDocument>('bureaus'),
      this.all<ZoneDocument>('zones', edition?.zones),
      this.all<CategoryDocument>('categories'),
      this.all<RouteDocument>('routes'),
      this.all<CalendarDayDocument>('calendar_days'),
      this.database.collection<RulesDocument>('town').doc(RULES).get(),
    ]);
    const applied = new Set(edition?.applied);
    const zones = rows.flatMap((row) => settledZone(row, applied) ?? []).filter((zone) => !zone.retiredAt);
    const town = new Town({
      ...{ bureaus, zones, categories, routes, calendarDays },
      ...{ rules: rulesOf(rules), rulesRev: rules?.rev ?? 0 },
    });
    // An empty town is one that is just being written: look again next time.
    const version = edition?.version ?? null;
    if (zones.length > 0 && categories.length > 0) this.kept = { town, version, readAt, checkedAt: readAt };
    return town;
  }

  /** Page after page; as many at once as `expected` rows need. */
  private async all<T extends Document>(name: string, expected = 0): Promise<T[]> {
    const page = async (skip: number) => {
      const rows = this.database.collection<T>(name).orderBy('_id', 'asc');
      return (await rows.skip(skip).limit(READ_MAX).get()).data;
    };
    const first = Math.max(1, Math.ceil(expected / READ_MAX));
    const pages = await Promise.all(Array.from({ length: first }, (_, index) => page(index * READ_MAX)));
    while (pages.at(-1)!.length === READ_MAX) pages.push(await page(pages.length * READ_MAX));
    return pages.flat();
  }
}
