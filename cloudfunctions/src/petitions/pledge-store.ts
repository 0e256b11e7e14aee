import type { Database } from '../platform/cloud';
import { idFrom } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import { COUNTING_LEASE_MS, LIVE_FOR_MS } from './counting';
import {
  doorOf,
  type BuildingDocument,
  type PledgeCount,
  type PledgeDocument,
  type TakingDocument,
} from './pledge';

export const pledgesOf = (database: Database) => database.collection<PledgeDocument>('pledges');
export const takingsOf = (database: Database) => database.collection<TakingDocument>('pledge_takings');
export const buildingsOf = (database: Database) => database.collection<BuildingDocument>('buildings');

export const takingId = (pledgeId: string, personKey: string) => idFrom('taking', pledgeId, personKey);
export const doorId = (pledgeId: string, buildingId: string, unit: string) =>
  idFrom('door', pledgeId, buildingId, doorOf(unit));

export async function getPledge(database: Database, pledgeId: string): Promise<PledgeDocument> {
  const { data } = await pledgesOf(database).doc(pledgeId).get();
  if (!data) throw new Refusal('pledge.not-found');
  return data;
}

/** By the index over pledge, kind and whether it was taken. */
async function countTakings(database: Database, pledgeId: string, now: number): Promise<PledgeCount> {
  const kinds = ['person', 'household', 'shop'] as const;
  const [people = 0, households = 0, shops = 0] = await Promise.all(
    kinds.map(async (kind) => {
      const { total } = await takingsOf(database).where({ pledgeId, kind, taken: true }).count();
      return total;
    }),
  );
  return { people, households, shops, at: now };
}

/** The shown count; looked at again by whoever comes when it has grown old, and by nobody else in that time. */
export async function pledgeCount(
  database: Database,
  pledge: PledgeDocument,
  now: number,
): Promise<PledgeCount> {
  if (now - pledge.counted.at < LIVE_FOR_MS) return pledge.counted;
  const { stats } = await pledgesOf(database)
    .where({ _id: pledge._id, 'counted.at': pledge.counted.at })
    // Kept as counted for as long as counting takes: whoever counts writes the real time with the result.
    .update({ data: { 'counted.at': now - LIVE_FOR_MS + COUNTING_LEASE_MS } });
  if (stats.updated === 0) return pledge.counted;
  const counted = await countTakings(database, pledge._id, now);
  await pledgesOf(database)
    .where({ _id: pledge._id })
    .update({ data: { counted: database.command.set(counted) } });
  return counted;
}
