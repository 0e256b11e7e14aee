import { DAY_MS, dayOf } from '#types/china-time';
import type { Database } from '../platform/cloud';
import { addTallies, COUNTING_LEASE_MS, LIVE_FOR_MS, settledWindow, trendOf } from './counting';
import type { PetitionDocument } from './petition';
import { petitionsOf } from './petition-store';
import { changedIn, countedIn, talliesIn } from './signature-store';

/** The end of a window that is open: nothing is stamped later. */
const FOR_EVER = Number.MAX_SAFE_INTEGER;

/** How many signatures there are now: what was counted for good and what came after it. */
export async function countNow(database: Database, petition: PetitionDocument): Promise<number> {
  const { signatures, until } = petition.base;
  return signatures + (await countedIn(database, petition._id, { after: until, until: FOR_EVER }));
}

/**
 * The count that is shown, looked at again by whoever comes when it has grown old; everybody else meanwhile gets the last one.
 * Answers null where somebody else is counting or the count is fresh.
 */
export async function refreshLive(
  database: Database,
  petition: PetitionDocument,
  now: number,
): Promise<number | null> {
  if (now - petition.live.at < LIVE_FOR_MS || petition.live.leaseUntil > now) return null;
  const { command } = database;
  const mine = await petitionsOf(database)
    .where({ _id: petition._id, 'live.leaseUntil': command.lte(now), 'live.at': petition.live.at })
    .update({ data: { 'live.leaseUntil': now + COUNTING_LEASE_MS } });
  if (mine.stats.updated === 0) return null;
  const signatures = await countNow(database, petition);
  await petitionsOf(database)
    .where({ _id: petition._id, 'live.leaseUntil': now + COUNTING_LEASE_MS })
    .update({ data: { 'live.signatures': signatures, 'live.at': now, 'live.leaseUntil': 0 } });
  return signatures;
}

/**
 * Moves the base on over what has settled and answers with the petition as it is then. Whoever read the same base may do the same work; the condition of the write lets
 * one of them through, so that nothing is counted twice whatever is killed or repeated.
 */
export async function advanceBase(
  database: Database,
  petition: PetitionDocument,
  now: number,
): Promise<PetitionDocument> {
  const window = settledWindow(petition.base, now);
  if (!window) return petition;
  const { command } = database;
  const [tallies, changed] = await Promise.all([
    talliesIn(database, petition._id, window),
    changedIn(database, petition._id, window),
  ]);
  const signed = tallies.reduce((sum, { signatures }) => sum + signatures, 0);
  const { byDay, byCommunity } = addTallies(petition, tallies);
  const trend = trendOf(byDay, dayOf(now), dayOf(now - DAY_MS));
  const base = { signatures: petition.base.signatures + signed + changed, until: window.until };
  const { stats } = await petitionsOf(database)
    .where({ _id: petition._id, 'base.until': petition.base.until })
    .update({
      data: {
        base: command.set(base),
        byDay: command.set(byDay),
        byCommunity: command.set(byCommunity),
        trend,
      },
    });
  // Somebody else has moved it on: the next look counts from there.
  return stats.updated === 1 ? { ...petition, base, byDay, byCommunity, trend } : petition;
}
