import type { Period } from '#types/figures/days';
import type { Database, Document, Query } from '../platform/cloud';
import { ledgerOf, workedIn } from './hours-store';
import { teamsOf } from './team-store';

/** Collection `hours_listed`: who agreed to be shown. `_id` is the person key. */
export interface ListedDocument extends Document {
  listed: boolean;
  at: number;
}
export const listedOf = (database: Database) => database.collection<ListedDocument>('hours_listed');

/** All of them, the most minutes first. */
export interface Standing {
  people: { key: string; minutes: number }[];
  teams: { teamId: string; name: string; people: number; minutes: number }[];
}

/** Summing a year reads many lines; a place in a list may be this much behind. */
const FRESH_MS = 60_000;
/** This month, last month and this year are what everybody asks for. */
const PERIODS_KEPT = 12;
/** Of those who agreed, at a time: one answer of the database each for who they are and for their sums. */
const BATCH = 500;
/** Summed at once: the database takes a few questions at a time. */
const ABREAST = 4;

/** Equal hours are an equal rank. Null for whoever is not in it. */
export function placeIn(
  { people }: Pick<Standing, 'people'>,
  key: string,
): { rank: number; minutes: number; of: number } | null {
  const own = people.find((person) => person.key === key);
  if (!own) return null;
  const rank = people.findIndex(({ minutes }) => minutes === own.minutes) + 1;
  return { rank, minutes: own.minutes, of: people.length };
}

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
    const { database } = this;
    const people = await whileReading(batchesOf(listedOf(database), database), async (batch) => {
      const sums = await this.sums(period, 'personKey', batch);
      return sums.map(({ _id, minutes }) => ({ key: _id, minutes }));
    });
    return people.sort((one, two) => two.minutes - one.minutes || (one.key < two.key ? -1 : 1));
  }

  private async teams(period: Period): Promise<Standing['teams']> {
    const { database } = this;
    const teams = await whileReading(batchesOf(teamsOf(database), database), async (batch) => {
      const byId = new Map(batch.map((team) => [team._id, team]));
      return (await this.sums(period, 'teamId', batch)).map(({ _id, minutes }) => {
        const { name, members } = byId.get(_id)!;
        return { teamId: _id, name, people: members.length, minutes };
      });
    });
    return teams.sort((one, two) => two.minutes - one.minutes || (one.teamId < two.teamId ? -1 : 1));
  }

  /** Counted minutes of these, by the index that begins with the person, or with the team. */
  private async sums(
    period: Period,
    by: 'personKey' | 'teamId',
    of: readonly { _id: string }[],
  ): Promise<{ _id: string; minutes: number }[]> {
    const { command } = this.database;
    const { list } = await ledgerOf(this.database)
      .aggregate()
      .match(
        command.and([
          { [by]: command.in(of.map(({ _id }) => _id)) },
          ...workedIn(this.database, period),
          { source: 'counted' },
        ]),
      )
      .group({ _id: `$${by}`, minutes: command.aggregate.sum('$minutes') })
      .limit(BATCH)
      .end<{ _id: string; minutes: number }>();
    return list.filter(({ minutes }) => minutes > 0);
  }
}

/** What comes of all batches: each is worked on while the next ones are read. */
async function whileReading<Row, Found>(
  batches: AsyncIterable<Row[]>,
  each: (batch: Row[]) => Promise<Found[]>,
): Promise<Found[]> {
  const found: Promise<Found[]>[] = [];
  for await (const batch of batches) {
    const one = each(batch);
    // Should the reading fail first, nobody waits for this one any more.
    one.catch(() => undefined);
    found.push(one);
    await found.at(-ABREAST);
  }
  return (await Promise.all(found)).flat();
}

/** Everybody who agreed, however many there are: a ranking of the first thousand alone would leave people out. */
async function* batchesOf<Row extends { _id: string; listed: boolean }>(
  collection: Query<Row>,
  { command }: Database,
): AsyncGenerator<Row[]> {
  for (let after = ''; ;) {
    const { data } = await collection
      .where({ listed: true, _id: command.gt(after) })
      .orderBy('_id', 'asc')
      .limit(BATCH)
      .get();
    if (data.length > 0) yield data;
    const last = data.at(-1);
    if (!last || data.length < BATCH) return;
    after = last._id;
  }
}
