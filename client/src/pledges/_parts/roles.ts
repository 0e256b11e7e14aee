import { useRoles } from '@/features/shell/use-roles';

interface Standing {
  /** The campaign office: publishes pledges and surveys. */
  isOffice: boolean;
  /** Holds some role: may go from door to door, and see how far it has come. */
  helps: boolean;
  isStaff: boolean;
}

export function useStanding(): Standing {
  const roles = useRoles();
  return {
    isOffice: roles.some(({ role, bureauId }) => ['dispatcher', 'admin'].includes(role) && bureauId === null),
    helps: roles.some(({ role }) => role !== 'resident'),
    isStaff: roles.some(({ role }) => !['resident', 'volunteer'].includes(role)),
  };
}
