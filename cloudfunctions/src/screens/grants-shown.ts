import type { GrantShown } from '#types/people/contracts';
import type { Caller } from '../platform/action';
import type { Town } from '../places/town';

/** Everybody is a resident; what was granted comes after. */
export function grantsShown({ grants }: Caller, town: Town): GrantShown[] {
  const resident: GrantShown = { role: 'resident', bureauId: null, bureauName: null };
  const held = grants.map(({ role, bureauId }) => ({
    role,
    bureauId,
    bureauName: town.bureauName(bureauId),
  }));
  return [resident, ...held];
}
