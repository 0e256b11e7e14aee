import type { AllServices } from './all-services';
import { CAMPAIGN_ACTIONS } from './campaign/actions';
import { FIGURE_ACTIONS } from './figures/actions';
import { NOTICE_ACTIONS } from './notices/actions';
import { PEOPLE_ACTIONS } from './people/actions';
import { PETITION_ACTIONS } from './petitions/actions';
import { PLEDGE_ACTIONS } from './petitions/pledge-actions';
import { PLACE_ACTIONS } from './places/actions';
import type { Action } from './platform/action';
import { REPORT_ACTIONS } from './reports/actions';
import { loadHome } from './screens/load-home';
import { loadMe } from './screens/load-me';
import { TASK_ACTIONS } from './tasks/actions';
import { HOURS_ACTIONS } from './tasks/hours-actions';

/** Every call there is: the pages' reads and each area's list. */
export const API_ACTIONS: readonly Action<AllServices>[] = [
  loadHome,
  loadMe,
  ...PLACE_ACTIONS,
  ...REPORT_ACTIONS,
  ...NOTICE_ACTIONS,
  ...FIGURE_ACTIONS,
  ...PETITION_ACTIONS,
  ...PLEDGE_ACTIONS,
  ...TASK_ACTIONS,
  ...CAMPAIGN_ACTIONS,
  ...PEOPLE_ACTIONS,
  ...HOURS_ACTIONS,
];
