import { CALL_ERRORS } from './call-errors';
import { CAMPAIGN_ERRORS } from './campaign/errors';
import { NOTICE_ERRORS } from './notices/errors';
import { PEOPLE_ERRORS } from './people/errors';
import { PETITION_ERRORS } from './petitions/errors';
import { PLACE_ERRORS } from './places/errors';
import { REPORT_ERRORS } from './reports/errors';
import { TASK_ERRORS } from './tasks/errors';

export type { ErrorEntry, Fault } from './error-entry';

/**
 * The one catalogue of refusals. `<area>.<what-is-wrong>`, each area's part in its own file.
 * `race` means somebody else was first; nothing was written and the page should be loaded again.
 */
export const ERRORS = {
  ...CALL_ERRORS,
  ...REPORT_ERRORS,
  ...PLACE_ERRORS,
  ...PEOPLE_ERRORS,
  ...NOTICE_ERRORS,
  ...PETITION_ERRORS,
  ...TASK_ERRORS,
  ...CAMPAIGN_ERRORS,
} as const;

export type ErrorCode = keyof typeof ERRORS;
