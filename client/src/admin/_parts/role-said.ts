import { ROLE_LABELS, type Role } from '#types/people/roles';
import type { Language } from '@/words/language';

interface RoleSomewhere {
  role: Role;
  /** Of its bureau or community; null: city-wide. */
  bureauName: string | null;
}

/** A role and where it holds, in one line. */
export function roleSaid({ role, bureauName }: RoleSomewhere, language: Language, cityWide: string): string {
  return `${ROLE_LABELS[role][language]} · ${bureauName ?? cityWide}`;
}
