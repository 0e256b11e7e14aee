import type { Period } from '#types/figures/days';
import { LEADERBOARD_ROWS } from '#types/tasks/limits';
import type { Database, Document } from '../platform/cloud';
import { ledgerOf, workedIn } from './hours-store';
import { teamsOf } from './team-store';

/** Collection `hours_listed`: who agreed to be shown. `_id` is the person key. */
export interface ListedDocument extends Document {
  listed: boolean;
  at: number;
}
export const listedOf = (database: Database) => database.collection<ListedDocument>('hours_listed');

export interface Standing {
  people: { key: string; minutes: number }[];
  teams: { teamId: string; name: string; people: number; minutes: number }[];
}

/** Summing a year reads many lines; a place in a list may be this much behind. */
const FRESH_MS = 60_000;
/** This month, last month and this year are what everybody asks for. */
const PERIODS_KEPT = 12;
/** So many of the first are looked at for those who agreed: one answer of the database. */
const LOOKED_AT = 1_000;

/** Counted hours of those who agreed; once per instance. */
export class Leaderboard {
  private readonly kept = new Map<string, { at: number; standing: Promise<Standing> }>();

  constructor(private readonly database: Database) {}

  of(period: Period, now: number): Promise<Standing> {
    const name = `${period.from} ${period.to}`;
    const known = this.kept.get(name);
    if (known && now - known.at < FRESH_MS) return known.standing;
    const standing = this.read(period);
    this.kept.delete(name);
    this.kept.set(name, { at: now, standing });
    // What failed is asked again by the next.
    standing.catch(() => this.kept.delete(name));
    const [oldest] = this.kept.keys();
    if (this.kept.size > PERIODS_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return standing;
  }

  /** Somebody has changed their mind: not shown a minute longer by this instance. */
  forget(): void {
    this.kept.clear();
  }

  private async read(period: Period): Promise<Standing> {
    const [people, teams] = await Promise.all([this.people(period), this.teams(period)]);
    return { people, teams };
  }

  private async people(period: Period): Promise<Standing['people']> {
    const sums = await this.sums(period, 'personKey');
    if (sums.length === 0) return [];
    const { data } = await listedOf(this.database)
      .where({ _id: this.database.command.in(sums.map(({ _id }) => _id)), listed: true })
      .limit(LOOKED_AT)
      .get();
    const listed = new Set(data.map(({ _id }) => _id));
    return sums
      .filter(({ _id }) => listed.has(_id))
      .slice(0, LEADERBOARD_ROWS)
      .map(({ _id, minutes }) => ({ key: _id, minutes }));
  }

  private async teams(period: Period): Promise<Standing['teams']> {
    const sums = await this.sums(period, 'teamId');
    if (sums.length === 0) return [];
    const { data } = await teamsOf(this.database)
      .where({ _id: this.database.command.in(sums.map(({ _id }) => _id)), listed: true })
      .limit(LOOKED_AT)
      .get();
    const listed = new Map(data.map((team) => [team._id, team]));
    return sums
      .slice(0, LOOKED_AT)
      .flatMap(({ _id, minutes }) => {
        const team = listed.get(_id);
        return team ? [{ teamId: _id, name: team.name, people: team.members.length, minutes }] : [];
      })
      .slice(0, LEADERBOARD_ROWS);
  }

  private async sums(
    period: Period,
    by: 'personKey' | 'teamId',
  ): Promise<{ _id: string; minutes: number }[]> {
    const { command } = this.database;
    const { list } = await ledgerOf(this.database)
      .aggregate()
      .match(command.and([{ source: 'counted' }, ...workedIn(this.database, period)]))
      .group({ _id: `$${by}`, minutes: command.aggregate.sum('$minutes') })
      .sort({ minutes: -1, _id: 1 })
      .limit(LOOKED_AT)
      .end<{ _id: string | null; minutes: number }>();
    return list.filter((row): row is { _id: string; minutes: number } => row._id !== null && row.minutes > 0);
  }
}
