import { CONSENTS, type PublicConsent } from '#types/people/consents';
import { giveConsent } from '#types/people/contracts';
import { call } from '@/cloud/call';
import { newKey } from '@/cloud/key';
import type { Outcome } from '@/cloud/problem';
import { readStored, store } from '@/device/storage';

const KEY = 'agreed';

/** What this phone knows of it; the server knows for sure, and says so. `told` false: said without a network. */
interface Agreed {
  version: number;
  told: boolean;
}
type AllAgreed = Partial<Record<PublicConsent, Agreed>>;

const agreedTo = (kind: PublicConsent): Agreed | null => {
  const known = readStored<AllAgreed>(KEY)?.[kind];
  return known?.version === CONSENTS[kind].version ? known : null;
};

export const hasAgreed = (kind: PublicConsent): boolean => agreedTo(kind) !== null;

/** A yes the server has not heard of: it may be told without asking again. */
export const saidOffline = (kind: PublicConsent): boolean => agreedTo(kind)?.told === false;

export function rememberAgreed(kind: PublicConsent, told: boolean): void {
  const agreed: Agreed = { version: CONSENTS[kind].version, told };
  store(KEY, { ...readStored<AllAgreed>(KEY), [kind]: agreed });
}

export function forgetAgreed(kind: PublicConsent): void {
  const { [kind]: _, ...others } = readStored<AllAgreed>(KEY) ?? {};
  store(KEY, others);
}

export const isAskedFor = (kind: PublicConsent, outcome: Outcome<unknown> | null): boolean =>
  outcome !== null && !outcome.ok && outcome.problem.code === `consent.${kind}-needed`;

export async function tellAgreed(kind: PublicConsent) {
  const outcome = await call(giveConsent, { kind, version: CONSENTS[kind].version }, { key: newKey() });
  if (outcome.ok) rememberAgreed(kind, true);
  return outcome;
}
