import { TITLE_MIN_CHARS } from '#types/petitions/limits';
import type { FieldProblems } from '#types/reply';
import type { PetitionDocument } from './petition';
import { grams } from './similarity';

/** What its author writes down. */
export type DraftText = Pick<
  PetitionDocument,
  | 'title'
  | 'ask'
  | 'reasons'
  | 'bureauId'
  | 'bureauName'
  | 'location'
  | 'address'
  | 'photos'
  | 'collectingDays'
  | 'authorName'
>;

export function newPetition(
  petitionId: string,
  authorKey: string,
  text: DraftText,
  at: number,
): PetitionDocument {
  return {
    _id: petitionId,
    state: 'draft',
    hiddenFrom: null,
    ...text,
    authorKey,
    textVersion: 1,
    frozenAt: null,
    createdAt: at,
    submittedAt: null,
    moderateBy: null,
    openedAt: null,
    closesAt: null,
    answeredAt: null,
    rejection: null,
    thresholds: [],
    reached: [],
    answers: [],
    dutyDueAt: null,
    bureauDueAt: null,
    dutyNextAt: null,
    dutyReminders: 0,
    base: { signatures: 0, until: 0 },
    live: { signatures: 0, at: 0, leaseUntil: 0 },
    byDay: {},
    byCommunity: {},
    trend: 0,
    invalidated: 0,
    corrections: [],
    grams: [],
    seq: 0,
    entries: [],
    outbox: [],
    outboxAt: null,
  };
}

/** What is still missing before it can be submitted, by field, in words. */
export function unfinished(petition: PetitionDocument): FieldProblems {
  const problems: FieldProblems = {};
  if ([...petition.title].length < TITLE_MIN_CHARS) problems.title = `标题至少 ${TITLE_MIN_CHARS} 个字。`;
  if (petition.ask === '') problems.ask = '请写明希望谁做什么。';
  if (petition.reasons === '') problems.reasons = '请写明为什么。';
  return problems;
}

/** Of what it asks for; the reasons are long and share words with everything. */
export const gramsOf = ({ title, ask }: Pick<DraftText, 'title' | 'ask'>) => grams(`${title}\n${ask}`);
