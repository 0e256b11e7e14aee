import type { ErrorEntry } from '../error-entry';

export const PEOPLE_ERRORS = {} as const satisfies Record<string, ErrorEntry>;
