import type { Job } from '../../platform/jobs';
import { idFrom } from '../../platform/ids';
import { isDuplicate } from '../../platform/sdk-errors';
import { bursts, BURST_WINDOW_MS, flagsOf, type FlagDocument, type SourceCount } from '../flags';
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
      .match({ signedAt: command.and([command.gt(from), command.lte(now)]) })
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

/** A burst seen again within its hour makes the same flag longer. */
async function raise(
  services: PetitionServices,
  petitionId: string,
  { source, signatures }: SourceCount,
  { ofAll, from, now }: { ofAll: number; from: number; now: number },
): Promise<void> {
  const { database } = services;
  const _id = idFrom('flag', petitionId, source, String(Math.floor(now / HOUR_MS)));
  const { command } = database;
  const longer = await flagsOf(database)
    .where({ _id, state: 'open', signatures: command.lt(signatures) })
    .update({ data: { signatures, ofAll, until: now } });
  if (longer.stats.updated === 1 || (await flagsOf(database).doc(_id).get()).data) return;
  const petition = await getPetition(database, petitionId);
  const riskRank = await riskOf(database, petitionId, source);
  const flag: FlagDocument = {
    _id,
    petitionId,
    title: petition?.title ?? '',
    source,
    signatures,
    ofAll,
    from,
    until: now,
    riskRank,
    state: 'open',
  };
  await flagsOf(database)
    .add({ data: flag })
    .catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
    });
}
