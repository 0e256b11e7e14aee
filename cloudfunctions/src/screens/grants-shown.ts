import type { GrantShown } from '#types/people/contracts';
import type { Caller } from '../platform/action';
import { rolesShown } from '../people/roles-shown';
import type { Town } from '../places/town';

/** Everybody is a resident; what was granted comes after. */
export const grantsShown = ({ grants }: Caller, town: Town): GrantShown[] => rolesShown(grants, town);
