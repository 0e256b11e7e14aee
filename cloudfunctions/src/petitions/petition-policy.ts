import {
  isUnpublished,
  PUBLIC_PETITION_STATES,
  PUBLISHED_STATES,
  SIGNABLE_STATES,
  type PetitionState,
  type PetitionStep,
} from '#types/petitions/states';
import type { Caller, Grant } from '../platform/action';
import { Refusal } from '../platform/refusal';
import { holdsInTown, needInTown } from '../platform/town-rights';
import { mayTake, type PetitionDocument, type PetitionTransition } from './petition';

type Role = Grant['role'];
/** The campaign office: moderates, and answers what no bureau is named for. */
const DESK: readonly Role[] = ['dispatcher', 'admin'];

/** Who may take a step by what they are; signing is anybody's. */
const WHO: Record<Exclude<PetitionStep, 'sign' | 'unsign'>, readonly ('author' | 'desk' | 'bureau')[]> = {
  revise: ['author'],
  submit: ['author'],
  withdraw: ['author'],
  publish: ['desk'],
  reject: ['desk'],
  answer: ['bureau', 'desk'],
  hide: ['desk'],
  restore: ['desk'],
};

const TRANSITIONS: Record<keyof typeof WHO, readonly PetitionTransition[]> = {
  revise: ['revise'],
  submit: ['submit'],
  withdraw: ['withdraw'],
  publish: ['publish'],
  reject: ['reject'],
  answer: ['answer', 'answer-late'],
  hide: ['hide'],
  restore: ['restore'],
};

export const isAuthor = (caller: Caller, petition: PetitionDocument) => petition.authorKey === caller.key;

export const isDesk = (caller: Caller): boolean => holdsInTown(caller, DESK);

/** Like isDesk, but refuses. */
export const needDesk = (caller: Caller): void => needInTown(caller, DESK);

/** A bureau's head answers for it. */
export function leads(caller: Caller, bureauId: string | null): boolean {
  return (
    bureauId !== null && caller.grants.some((held) => held.role === 'leader' && held.bureauId === bureauId)
  );
}

function is(caller: Caller, petition: PetitionDocument, who: 'author' | 'desk' | 'bureau'): boolean {
  if (who === 'author') return isAuthor(caller, petition);
  return who === 'desk' ? isDesk(caller) : leads(caller, petition.bureauId);
}

/** Refuses whoever may not; says nothing about the state. */
export function allow(caller: Caller, petition: PetitionDocument, step: keyof typeof WHO): void {
  if (WHO[step].some((who) => is(caller, petition, who))) return;
  throw new Refusal(WHO[step].includes('author') ? 'petition.not-yours' : 'call.not-allowed');
}

/** Whose duties this caller can meet on this petition; the office may answer for a bureau. Who is both owes the bureau's first. */
export function answersAs(caller: Caller, petition: PetitionDocument): 'bureau' | 'office' {
  if (!leads(caller, petition.bureauId)) return 'office';
  return hasDuty(petition, 'bureau') || !isDesk(caller) ? 'bureau' : 'office';
}

export function maySeePetition(caller: Caller, petition: PetitionDocument): boolean {
  if (isAuthor(caller, petition) || isDesk(caller)) return true;
  const { state, rejection } = petition;
  if (state === 'rejected' && (!rejection || isUnpublished(rejection.reason))) return false;
  return (PUBLIC_PETITION_STATES as readonly PetitionState[]).includes(state);
}

export const isPublished = ({ state }: PetitionDocument): boolean =>
  (PUBLISHED_STATES as readonly PetitionState[]).includes(state);

export function collects(petition: PetitionDocument, now: number): boolean {
  return (
    (SIGNABLE_STATES as readonly PetitionState[]).includes(petition.state) &&
    petition.closesAt !== null &&
    petition.closesAt > now
  );
}

export function hasDuty(petition: PetitionDocument, who: 'bureau' | 'office'): boolean {
  return petition.reached.some(
    ({ duty }) => duty !== null && duty.answeredAt === null && (who === 'office' || duty.who === 'bureau'),
  );
}

/** What this reader may do now. */
export function petitionSteps(
  caller: Caller,
  petition: PetitionDocument,
  now: number,
  signed: boolean,
): PetitionStep[] {
  const own = (Object.keys(WHO) as (keyof typeof WHO)[]).filter(
    (step) =>
      TRANSITIONS[step].some((transition) => mayTake(petition.state, transition)) &&
      WHO[step].some((who) => is(caller, petition, who)) &&
      !(step === 'revise' && petition.frozenAt !== null) &&
      !(step === 'answer' && !hasDuty(petition, answersAs(caller, petition))),
  );
  if (!collects(petition, now)) return own;
  return [signed ? 'unsign' : 'sign', ...own];
}
