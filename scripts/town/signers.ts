import cloud from 'wx-server-sdk';
import type { SignatureDocument } from '../../cloudfunctions/src/petitions/signature';
import type { TakingDocument } from '../../cloudfunctions/src/petitions/pledge';
import type { SurveyAnswerDocument } from '../../cloudfunctions/src/petitions/survey';
import { idFrom } from '../../cloudfunctions/src/platform/ids';
import { dayOf } from '../../types/china-time';
import { between, createRandom, pick, whole } from './random';
import { ZONES } from './zones';

/**
 * More residents than have a phone on the desk: what they signed, took and answered is written as their calls would have left
 * it. The count, the thresholds and the flags are then the product's own work.
 */
const COMMUNITIES = [...new Set(ZONES.map(({ community }) => community))];
const signerKey = (index: number) => idFrom('demo-resident', String(index));
/** Writes at once; the gateway is the same machine. */
const AT_ONCE = 20;

async function write<T extends { _id: string }>(collection: string, rows: readonly T[]): Promise<void> {
  const rest = [...rows];
  const target = cloud.database().collection(collection);
  while (rest.length > 0) {
    const batch = rest.splice(0, AT_ONCE);
    await Promise.all(batch.map(({ _id, ...data }) => target.doc(_id).set({ data })));
  }
}

export interface Signing {
  petitionId: string;
  count: number;
  from: number;
  until: number;
  /** All from one place, such as a hall where a sheet was passed round. */
  oneSource?: boolean;
  /** Left by the first of them, in turn. */
  words?: readonly string[];
  /** Whose turn it is; another petition begins elsewhere, so that the names differ. */
  firstSigner: number;
}

export async function signAs(signing: Signing): Promise<void> {
  const { petitionId, count, from, until, oneSource, words = [], firstSigner } = signing;
  const random = createRandom(`signers ${petitionId} ${firstSigner}`);
  const rows = Array.from({ length: count }, (_, index): SignatureDocument => {
    const signedAt = Math.round(between(random, from, until));
    const day = dayOf(signedAt);
    const personKey = signerKey(firstSigner + index);
    return {
      _id: idFrom('signature', petitionId, personKey),
      petitionId,
      personKey,
      state: 'valid',
      signedAt,
      day,
      textVersion: 1,
      community: random() < 0.7 ? pick(random, COMMUNITIES) : null,
      words: words[index] ?? '',
      wordsState: words[index] ? 'pass' : 'none',
      name: null,
      tellMe: false,
      source: idFrom('demo-source', day, oneSource ? 'hall' : String(whole(random, 1, 200))).slice(0, 12),
      invalidationId: null,
      restorationId: null,
      gone: false,
    };
  });
  await write('signatures', rows);
}

/** People by themselves, and doors of the buildings that volunteers went to. */
export async function takeAs(
  pledgeId: string,
  people: number,
  doors: readonly { buildingId: string; visited: number; taken: number }[],
  at: number,
): Promise<void> {
  const blank = {
    pledgeId,
    version: 1,
    at,
    buildingId: null,
    unit: '',
    name: null,
    byKey: null,
    taken: true,
  };
  const own = Array.from({ length: people }, (_, index): TakingDocument => {
    const personKey = signerKey(index);
    return { ...blank, _id: idFrom('taking', pledgeId, personKey), kind: 'person', personKey };
  });
  const visited = doors.flatMap(({ buildingId, visited: count, taken }) =>
    Array.from({ length: count }, (_, index): TakingDocument => {
      const unit = `${1 + (index % 4)}单元${1 + Math.floor(index / 4)}01`;
      return {
        ...blank,
        _id: idFrom('door', pledgeId, buildingId, unit),
        kind: index % 12 === 11 ? 'shop' : 'household',
        personKey: null,
        buildingId,
        unit,
        taken: index < taken,
        byKey: signerKey(0),
      };
    }),
  );
  await write('pledge_takings', [...own, ...visited]);
}

/** Three answers each; six in seven know of the campaign. */
export async function answerAs(surveyId: string, count: number, at: number): Promise<void> {
  const random = createRandom(`survey ${surveyId}`);
  const rows = Array.from({ length: count }, (_, index): SurveyAnswerDocument => {
    const aware = random() < 6 / 7;
    const answers = [aware ? 0 : 1, whole(random, 0, 3), whole(random, 0, 2)];
    return { _id: idFrom('survey', surveyId, signerKey(index)), surveyId, answers, aware, at };
  });
  await write('survey_answers', rows);
}
