import type { CaseFacts } from './case-facts';

/** Names of the bureaus that have not agreed, or have objected. */
export function notAgreed({ suspension }: Pick<CaseFacts, 'suspension'>): string[] {
  return (suspension?.bureaus ?? [])
    .filter(({ answer }) => answer !== 'agree')
    .map(({ bureauName }) => bureauName);
}
