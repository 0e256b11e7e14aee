import { DAY_MS, dayOf, startOf } from '#types/china-time';
import type { Database } from '../platform/cloud';
import { addTallies, SETTLED_AFTER_MS, trendOf, type Breakdown } from './counting';
import type { PetitionDocument } from './petition';
import { petitionsOf } from './petition-store';
import { changedIn, talliesIn } from './signature-store';

/** Before every signature there is. */
const FROM_THE_START = 0;

/**
 * Counts everything again from the signatures themselves, a day at a time, and takes the shown count's marks off. Answers with
 * the petition as it is then; null where somebody else has counted meanwhile.
 */
export async function rebuildCount(
  database: Database,
  petition: PetitionDocument,
  now: number,
): Promise<PetitionDocument | null> {
  const { command } = database;
  const until = now - SETTLED_AFTER_MS;
  let breakdown: Breakdown = { byDay: {}, byCommunity: {} };
  for (let start = startOf(dayOf(petition.createdAt)); start <= until; start += DAY_MS) {
    const window = { after: start - 1, until: Math.min(until, start + DAY_MS - 1) };
    breakdown = addTallies(breakdown, await talliesIn(database, petition._id, window));
  }
  const signed = Object.values(breakdown.byDay).reduce((sum, one) => sum + one, 0);
  const changed = await changedIn(database, petition._id, { after: FROM_THE_START, until });
  const after: PetitionDocument = {
    ...petition,
    ...breakdown,
    base: { signatures: signed + changed, until },
    trend: trendOf(breakdown.byDay, dayOf(now), dayOf(now - DAY_MS)),
    live: { ...petition.live, at: 0, leaseUntil: 0 },
  };
  const { stats } = await petitionsOf(database)
    .where({ _id: petition._id, 'base.until': petition.base.until })
    .update({
      data: {
        base: command.set(after.base),
        byDay: command.set(after.byDay),
        byCommunity: command.set(after.byCommunity),
        trend: after.trend,
        'live.at': 0,
        'live.leaseUntil': 0,
      },
    });
  return stats.updated === 1 ? after : null;
}
