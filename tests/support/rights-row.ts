import type { ErrorCode } from '../../types/errors';

/** Who stands for a role. "Here" is the community of the case, or its bureau; "elsewhere" another one. */
export const PERSONAS = [
  ...['resident', 'author', 'volunteer', 'handler', 'handlerElsewhere', 'leader', 'leaderElsewhere'],
  ...['dispatcher', 'dispatcherHere', 'dispatcherElsewhere'],
  ...['inspector', 'inspectorHere', 'inspectorElsewhere', 'admin'],
] as const;
export type Persona = (typeof PERSONAS)[number];

/** What the calls are about; `photo` is one's own. */
export interface Subjects {
  closed: string;
  suspended: string;
  recheckId: string;
  taskId: string;
  /** The volunteer's, of that task. */
  claimId: string;
  petitionId: string;
  invitationId: string;
  pledgeId: string;
  surveyId: string;
  orderId: string;
  personId: string;
  teamId: string;
  photo: string;
  persona: string;
}

export interface Row {
  action: string;
  input: (subjects: Subjects) => object;
  /** Whoever has the right; what else is in the way (a state, something unknown) may be said to them. */
  may: readonly Persona[];
  /** What everybody else is told. */
  refusal: ErrorCode;
}

export const all = PERSONAS;
export const admin: Persona[] = ['admin'];
export const desk: Persona[] = ['dispatcher', 'admin'];
/** Of the place where the case is. */
export const deskHere: Persona[] = ['dispatcher', 'dispatcherHere', 'admin'];
export const dispatchers: Persona[] = ['dispatcher', 'dispatcherHere'];
export const bureau: Persona[] = ['handler', 'leader'];
export const city: Persona[] = ['dispatcher', 'inspector', 'admin'];
export const author: Persona[] = ['author'];
export const staff = PERSONAS.filter((persona) => !['resident', 'author', 'volunteer'].includes(persona));

export const row = (
  action: string,
  may: readonly Persona[],
  input: object | ((subjects: Subjects) => object) = {},
  refusal: ErrorCode = 'call.not-allowed',
): Row => ({
  action,
  may,
  input: typeof input === 'function' ? (input as Row['input']) : () => input,
  refusal,
});
