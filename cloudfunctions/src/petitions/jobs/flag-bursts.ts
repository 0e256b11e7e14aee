import type { Job } from '../../platform/jobs';
import { idFrom } from '../../platform/ids';
import { isDuplicate } from '../../platform/sdk-errors';
import { bursts, BURST_WINDOW_MS, flagsOf, type FlagDocument, type SourceCount } from '../flags';
import { selected } from '../invalidation';
import { petitionRow } from '../petition-rows';
import type { PetitionServices } from '../petition-services';
import { getPetition } from '../petition-store';
import { riskOf } from '../risk';
import { signaturesOf } from '../signature-store';

const HOUR_MS = 3_600_000;
/** Petition and source pairs of ten minutes. */
const PAIRS_MAX = 1_000;

interface Pair {
  _id: { petitionId: string; source: string };
  signatures: number;
}

/** Looks for sources that stand out. Nothing is taken out by this: a person decides. */
export const flagBursts: Job<PetitionServices> = {
  name: 'petitions.flag-bursts',
  async run(services) {
    const { database, clock } = services;
    const now = clock.now();
    const from = now - BURST_WINDOW_MS;
    const { command } = database;
    const { list } = await signaturesOf(database)
      .aggregate()
      // What was taken out is settled, and so is what a person has put back.
      .match({
        signedAt: command.and([command.gt(from), command.lte(now)]),
        state: 'valid',
        restorationId: null,
      })
      .group({
        _id: { petitionId: '$petitionId', source: '$source' },
        signatures: command.aggregate.sum(1),
      })
      .sort({ signatures: -1 })
      .limit(PAIRS_MAX)
      .end<Pair>();
    const petitionIds = [...new Set(list.map(({ _id }) => _id.petitionId))];
    let flagged = 0;
    for (const petitionId of petitionIds) {
      const counts = list
        .filter(({ _id }) => _id.petitionId === petitionId)
        .map(({ _id, signatures }): SourceCount => ({ source: _id.source, signatures }));
      const ofAll = counts.reduce((sum, { signatures }) => sum + signatures, 0);
      for (const burst of bursts(counts)) {
        await raise(services, petitionId, burst, { ofAll, from, now });
        flagged += 1;
      }
    }
    return flagged;
  },
};

/** A burst seen again within its hour makes the same flag longer; one that goes on after it was taken out opens it again. */
async function raise(
  services: PetitionServices,
  petitionId: string,
  { source, signatures }: SourceCount,
  { ofAll, from, now }: { ofAll: number; from: number; now: number },
): Promise<void> {
  const { database } = services;
  const hour = Math.floor(now / HOUR_MS);
  const _id = idFrom('flag', petitionId, source, String(hour));
  const { data: known } = await flagsOf(database).doc(_id).get();
  if (known) {
    // Somebody has looked, and they are people.
    if (known.state === 'dismissed') return;
    const set = { petitionId, source, from: known.from, until: now };
    const { total } = await signaturesOf(database).where(selected(database, set)).count();
    const longer = { signatures: total, ofAll: Math.max(ofAll, known.ofAll, total), until: now };
    await flagsOf(database)
      .where({ _id, state: known.state })
      .update({ data: { ...longer, state: 'open' } });
    return;
  }
  const petition = await getPetition(database, petitionId);
  if (!petition) return;
  const riskRank = await riskOf(database, petitionId, source);
  const flag: FlagDocument = {
    ...{ _id, petitionId, title: petition.title, source, signatures, ofAll },
    ...{ from, until: now, riskRank, state: 'open' },
  };
  try {
    await flagsOf(database).add({ data: flag });
  } catch (error) {
    if (isDuplicate(error)) return;
    throw error;
  }
  // The desk hears of a petition once in an hour, of however many sources.
  const cause = `${petitionId}:flagged:${hour}`;
  await services.outbox.leave(
    petitionRow(services.outbox, 'flagged', petition, '', cause, { at: now, personKey: null }),
  );
}
