import type * as v from 'valibot';
import type { Contract, OutputOf, ParsedInputOf } from '#types/contract';
import type { ConsentKind } from '#types/people/consents';
import type { Role } from '#types/people/roles';

/** A role somebody holds; without a bureau, city-wide. */
export interface Grant {
  role: Exclude<Role, 'resident'>;
  bureauId: string | null;
}

/** Who is calling. `key` and `openid` stay inside. */
export interface Caller {
  key: string;
  openid: string;
  personId: string;
  nickname: string;
  grants: readonly Grant[];
  /** What they have agreed to, in its present words. */
  consents: readonly ConsentKind[];
}

export interface CallContext<Services> {
  caller: Caller;
  services: Services;
  /** Made on the phone, once per intention; null where a script did not bother. */
  key: string | null;
  requestId: string;
}

/** One call: its contract, and what is done. */
export interface Action<Services> {
  readonly contract: Contract;
  readonly run: (input: never, context: CallContext<Services>) => Promise<unknown>;
  /** Answers everybody alike, as a stranger: who calls is not looked up. */
  readonly alike?: boolean;
}

export function action<C extends Contract<string, v.GenericSchema, v.GenericSchema>, Services>(
  contract: C,
  run: (input: ParsedInputOf<C>, context: CallContext<Services>) => Promise<OutputOf<C>>,
): Action<Services> {
  return { contract, run };
}

/** An action that reads what is public, the same for everybody: one request less, and nothing to give away. */
export function publicAction<C extends Contract<string, v.GenericSchema, v.GenericSchema>, Services>(
  contract: C,
  run: (input: ParsedInputOf<C>, context: CallContext<Services>) => Promise<OutputOf<C>>,
): Action<Services> {
  return { contract, run, alike: true };
}

/** Nobody in particular: holds no role and has filed nothing. */
export const stranger = (openid: string): Caller => ({
  key: '',
  openid,
  personId: '',
  nickname: '',
  grants: [],
  consents: [],
});
