import type { Clock } from '../platform/clock';
import type { Database, Document } from '../platform/cloud';
import { Town } from './town';
import type {
  BureauDocument,
  CalendarDayDocument,
  CategoryDocument,
  RouteDocument,
  ZoneDocument,
} from './town-data';

/** How long a warm instance may go on with what it has read: nobody waits longer for a changed route. */
export const TOWN_MAX_AGE_MS = 30_000;
/** The most a function may read at once. https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/database/read.html */
const READ_MAX = 1000;

/** Reads the four town collections once per instance and keeps what it built from them. */
export class TownStore {
  private kept: { town: Town; readAt: number } | undefined;
  private reading: Promise<Town> | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async town(): Promise<Town> {
    if (this.kept && this.clock.now() - this.kept.readAt < TOWN_MAX_AGE_MS) return this.kept.town;
    this.reading ??= this.read().finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async read(): Promise<Town> {
    const readAt = this.clock.now();
    const [bureaus, zones, categories, routes, calendarDays] = await Promise.all([
      this.all<BureauDocument>('bureaus'),
      this.all<ZoneDocument>('zones'),
      this.all<CategoryDocument>('categories'),
      this.all<RouteDocument>('routes'),
      this.all<CalendarDayDocument>('calendar_days'),
    ]);
    const town = new Town({ bureaus, zones, categories, routes, calendarDays });
    // An empty town is one that is just being written: look again next time.
    if (zones.length > 0 && categories.length > 0) this.kept = { town, readAt };
    return town;
  }

  private async all<T extends Document>(name: string): Promise<T[]> {
    const rows: T[] = [];
    for (;;) {
      const { data } = await this.database
        .collection<T>(name)
        .orderBy('_id', 'asc')
        .skip(rows.length)
        .limit(READ_MAX)
        .get();
      rows.push(...data);
      if (data.length < READ_MAX) return rows;
    }
  }
}
