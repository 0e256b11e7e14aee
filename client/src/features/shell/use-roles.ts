import type { OutputOf } from '#types/contract';
import { loadMe } from '#types/people/contracts';
import { useKept } from '@/cloud/use-page';

/** What the reader is in this town, as last known; a page offers by it, and what really may be done the server says. */
export function useRoles(): OutputOf<typeof loadMe>['roles'] {
  return useKept(loadMe, {}, 'me')?.roles ?? [];
}
