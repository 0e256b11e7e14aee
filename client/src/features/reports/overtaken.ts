import { ERRORS } from '#types/errors';
import type { Problem } from '@/cloud/problem';

/** Somebody else was first, or the report has moved on: what is on the screen is no longer true. */
export const isOvertaken = ({ code }: Problem): boolean =>
  code !== null && code !== 'call.busy' && ERRORS[code]?.fault === 'race';
