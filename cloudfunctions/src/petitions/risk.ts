import type { PetitionServices } from './petition-services';
import { signaturesOf } from './signature-store';

/** Asking about each of a burst would cost more than it tells: a few speak for one source. */
const ASKED = 5;
/** WeChat's scene 0: registration; 1: taking part in something (营销作弊). */
const SCENE_TAKING_PART = 1;

/** The highest of WeChat's user risk ranks (0 to 4) among some signers of a source; null where WeChat does not answer. */
export async function riskOf(
  { database, people, cloud, log }: PetitionServices,
  petitionId: string,
  source: string,
): Promise<number | null> {
  const { data } = await signaturesOf(database)
    .where({ petitionId, source, state: 'valid' })
    .orderBy('signedAt', 'desc')
    .limit(ASKED)
    .get();
  const signers = await people.recipients(data.map(({ personKey }) => personKey));
  const ranks = await Promise.all(
    signers.map(({ openid }) =>
      cloud.openapi.riskControl
        .getUserRiskRank({ openid, scene: SCENE_TAKING_PART })
        .then(({ riskRank }) => riskRank)
        .catch((error: unknown) => {
          log.error('getUserRiskRank', error);
          return null;
        }),
    ),
  );
  const known = ranks.filter((rank): rank is number => typeof rank === 'number');
  return known.length === 0 ? null : Math.max(...known);
}
