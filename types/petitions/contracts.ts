import * as v from 'valibot';
import { contract } from '../contract';
import { placeSchema, positionSchema } from '../places/position';
import {
  ANSWER_MAX_CHARS,
  ASK_MAX_CHARS,
  COLLECTING_DAYS_MAX,
  COLLECTING_DAYS_MIN,
  MODERATION_WORDS_MAX_CHARS,
  PHOTOS_MAX,
  REASONS_MAX_CHARS,
  SIGNER_WORDS_MAX_CHARS,
  TITLE_MAX_CHARS,
} from './limits';
import { petitionCardSchema, petitionSchema, signerWordsSchema } from './petition';
import { PETITION_STATES, REJECTION_REASONS } from './states';

const petitionId = v.pipe(v.string('缺少倡议编号。'), v.nonEmpty('缺少倡议编号。'));
const words = (max: number, problem: string) =>
  v.pipe(v.string(problem), v.trim(), v.maxLength(max, `最多 ${max} 个字。`));
const stateOnly = v.object({ petitionId: v.string(), state: v.picklist(PETITION_STATES) });
const COMMUNITY_MAX_CHARS = 30;

/** A draft may be incomplete; `petition.submit` asks for what is missing. */
export const draftPetition = contract(
  'petition.draft',
  v.object({
    /** Left out for a new one. */
    petitionId: v.optional(v.string()),
    title: words(TITLE_MAX_CHARS, '请写标题。'),
    ask: words(ASK_MAX_CHARS, '请写希望谁做什么。'),
    reasons: words(REASONS_MAX_CHARS, '请写理由。'),
    bureauId: v.nullable(v.string()),
    place: v.optional(v.nullable(placeSchema), null),
    photos: v.pipe(v.array(v.string()), v.maxLength(PHOTOS_MAX, `最多 ${PHOTOS_MAX} 张照片。`)),
    collectingDays: v.pipe(
      v.number('请选择征集多少天。'),
      v.integer('请选择征集多少天。'),
      v.minValue(COLLECTING_DAYS_MIN, `至少 ${COLLECTING_DAYS_MIN} 天。`),
      v.maxValue(COLLECTING_DAYS_MAX, `最多 ${COLLECTING_DAYS_MAX} 天。`),
    ),
    showName: v.boolean('请选择是否显示昵称。'),
  }),
  stateOnly,
);

/** Open ones that ask for nearly the same: joining them helps more than another one. */
export const similarPetitions = contract(
  'petition.similar',
  v.object({ title: words(TITLE_MAX_CHARS, '请写标题。'), ask: words(ASK_MAX_CHARS, '请写希望谁做什么。') }),
  v.object({ petitions: v.array(petitionCardSchema) }),
);

export const submitPetition = contract('petition.submit', v.object({ petitionId }), stateOnly);

/** Back to a draft: what was rejected, or an open one that nobody else has signed yet. */
export const revisePetition = contract('petition.revise', v.object({ petitionId }), stateOnly);

export const withdrawPetition = contract('petition.withdraw', v.object({ petitionId }), stateOnly);

/** The moderation desk: published, or rejected with a reason that everybody can read. */
export const moderatePetition = contract(
  'petition.moderate',
  v.pipe(
    v.object({
      petitionId,
      publish: v.boolean('请选择是否发布。'),
      reason: v.optional(v.nullable(v.picklist(REJECTION_REASONS, '请选择原因。')), null),
      words: words(MODERATION_WORDS_MAX_CHARS, '请写明说明。'),
    }),
    v.forward(
      v.check((input) => input.publish || input.reason !== null, '不予发布时请选择原因。'),
      ['reason'],
    ),
  ),
  stateOnly,
);

/** Taken out of sight with everything kept, or put back. */
export const hidePetition = contract(
  'petition.hide',
  v.object({
    petitionId,
    hidden: v.boolean('请选择隐藏还是恢复。'),
    reason: v.pipe(words(MODERATION_WORDS_MAX_CHARS, '请写明原因。'), v.nonEmpty('请写明原因。')),
  }),
  stateOnly,
);

export const answerPetition = contract(
  'petition.answer',
  v.object({
    petitionId,
    text: v.pipe(words(ANSWER_MAX_CHARS, '请写答复。'), v.nonEmpty('请写答复。')),
    photos: v.optional(
      v.pipe(v.array(v.string()), v.maxLength(PHOTOS_MAX, `最多 ${PHOTOS_MAX} 张照片。`)),
      [],
    ),
  }),
  stateOnly,
);

/** One per person. Repeated, it is the same signature. `about`: "you are about number N". */
export const signPetition = contract(
  'petition.sign',
  v.object({
    petitionId,
    /** Of the text the person has read. */
    textVersion: v.number('请先读一遍倡议。'),
    words: v.optional(words(SIGNER_WORDS_MAX_CHARS, '请用文字。'), ''),
    community: v.optional(v.nullable(words(COMMUNITY_MAX_CHARS, '请填社区。')), null),
    showName: v.optional(v.boolean(), false),
    /** Wants to hear of the answer. */
    tellMe: v.optional(v.boolean(), false),
  }),
  v.object({ signedAt: v.number(), about: v.number(), wordsShown: v.boolean() }),
);

export const unsignPetition = contract(
  'petition.unsign',
  v.object({ petitionId }),
  v.object({ signedAt: v.null() }),
);

export const openPetition = contract(
  'petition.open',
  v.object({ petitionId }),
  v.object({ petition: petitionSchema }),
);

/** The count alone, for a page that stays open. */
export const countPetition = contract(
  'petition.count',
  v.object({ petitionId }),
  v.object({ signatures: v.number(), countedAt: v.number() }),
);

export const listPetitions = contract(
  'petition.list',
  v.object({
    scope: v.picklist(
      [
        'trending',
        'new',
        'answered',
        'near',
        'mine',
        'signed',
        'archive',
        'rejected',
        'moderation',
        'duties',
      ],
      '不知道要看哪些倡议。',
    ),
    position: v.optional(positionSchema),
    cursor: v.optional(v.nullable(v.string()), null),
  }),
  v.object({ petitions: v.array(petitionCardSchema), next: v.nullable(v.string()) }),
);

/** Published ones, the closed among them, that speak of this; the best match first. */
export const searchPetitions = contract(
  'petition.search',
  v.object({ words: v.pipe(words(TITLE_MAX_CHARS, '请写要找什么。'), v.minLength(2, '至少写两个字。')) }),
  v.object({ petitions: v.array(petitionCardSchema) }),
);

/** Whom a petition can name: who can decide it. */
export const listAskableBureaus = contract(
  'petition.bureaus',
  v.object({}),
  v.object({ bureaus: v.array(v.object({ bureauId: v.string(), name: v.string() })) }),
);

export const listSignerWords = contract(
  'petition.words',
  v.object({ petitionId, cursor: v.optional(v.nullable(v.string()), null) }),
  v.object({ words: v.array(signerWordsSchema), next: v.nullable(v.string()) }),
);

/** The mini-program code that leads to the petition, as a picture for the poster. */
export const petitionCode = contract(
  'petition.code',
  v.object({ petitionId }),
  v.object({ contentType: v.string(), base64: v.string() }),
);
