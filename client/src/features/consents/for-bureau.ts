import { STAFF_ROLES, type Role } from '#types/people/roles';

/**
 * Whether what somebody adds to a case is said for a bureau, as far as the phone knows: then no consent of their own is asked.
 * The server knows for each case; where it is somebody else's it asks, and the list of what waits shows that.
 */
export const speaksForBureau = (roles: readonly { role: Role }[]): boolean =>
  roles.some(({ role }) => (STAFF_ROLES as readonly Role[]).includes(role));
