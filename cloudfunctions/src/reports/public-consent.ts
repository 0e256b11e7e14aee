import { CONSENT_WITH } from '#types/people/consents';
import type { Caller } from '../platform/action';
import { Refusal } from '../platform/refusal';
import type { Actor } from './report';
import { isStaffRole } from './report-policy';

/** What residents and volunteers add to a case is as public as the case: asked as for filing, of whoever acts here and now. */
export function needConsent(action: keyof typeof CONSENT_WITH, caller: Caller, { role }: Actor): void {
  const kind = CONSENT_WITH[action];
  if (kind && !isStaffRole(role) && !caller.consents.includes(kind))
    throw new Refusal(`consent.${kind}-needed`);
}
