import type { Database } from '../platform/cloud';
import { idFrom } from '../platform/ids';
import { isDuplicate } from '../platform/sdk-errors';
import type { PetitionServices } from './petition-services';

/** WeChat's scene for taking part in something (营销作弊). */
const SCENE_TAKING_PART = 1;

/** Collection `source_risks`: the highest of WeChat's user risk ranks (0 to 4) among signers of one source, without their names. */
interface SourceRisk {
  /** idFrom('source-risk', petitionId, source) */
  _id: string;
  riskRank: number;
}

const risksOf = (database: Database) => database.collection<SourceRisk>('source_risks');
const riskId = (petitionId: string, source: string) => idFrom('source-risk', petitionId, source);

/** What WeChat holds of the caller, noted for their source. Where WeChat does not answer nothing is noted, and signing goes on. */
export async function noteRisk(
  { database, cloud, wxContext, log }: PetitionServices,
  petitionId: string,
  source: string,
): Promise<void> {
  const { APPID: appid = '', OPENID: openid = '', CLIENTIP: clientIp = '' } = wxContext();
  const riskRank = await cloud.openapi.riskControl
    .getUserRiskRank({ appid, openid, scene: SCENE_TAKING_PART, clientIp })
    .then((answer) => answer.riskRank)
    .catch((error: unknown) => {
      log.error('getUserRiskRank', error);
      return undefined;
    });
  if (typeof riskRank !== 'number') return;
  const _id = riskId(petitionId, source);
  try {
    await risksOf(database).add({ data: { _id, riskRank } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await risksOf(database)
      .where({ _id, riskRank: database.command.lt(riskRank) })
      .update({ data: { riskRank } });
  }
}

/** Null where WeChat was not asked or did not answer. */
export async function riskOf(database: Database, petitionId: string, source: string): Promise<number | null> {
  const { data } = await risksOf(database).doc(riskId(petitionId, source)).get();
  return data?.riskRank ?? null;
}
