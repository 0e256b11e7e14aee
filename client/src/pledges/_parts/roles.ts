import type { OutputOf } from '#types/contract';
import type { loadMe } from '#types/people/contracts';
import { readKept } from '@/cloud/use-page';

const roles = () => readKept<OutputOf<typeof loadMe>>('me')?.roles ?? [];

/** The campaign office: publishes pledges and surveys. Who really may is the server's to say. */
export const isOffice = () =>
  roles().some(({ role, bureauId }) => ['dispatcher', 'admin'].includes(role) && bureauId === null);

/** Whoever holds a role may go from door to door, and see how far it has come. */
export const helps = () => roles().some(({ role }) => role !== 'resident');
export const isStaff = () => roles().some(({ role }) => !['resident', 'volunteer'].includes(role));
