import { listNotices } from './notices/actions/list-notices';
import { readNotice } from './notices/actions/read-notice';
import { resolvePlace } from './places/actions/resolve-place';
import type { Action } from './platform/action';
import { acceptReport } from './reports/actions/accept-report';
import { dispatchReport } from './reports/actions/dispatch-report';
import { fileReport } from './reports/actions/file-report';
import { finishReport } from './reports/actions/finish-report';
import { followReport } from './reports/actions/follow-report';
import { listReports } from './reports/actions/list-reports';
import { mergeReport } from './reports/actions/merge-report';
import { openReport } from './reports/actions/open-report';
import { rateReport } from './reports/actions/rate-report';
import { rejectReport } from './reports/actions/reject-report';
import { resumeReport } from './reports/actions/resume-report';
import { startReport } from './reports/actions/start-report';
import { suspendReport } from './reports/actions/suspend-report';
import { verifyReport } from './reports/actions/verify-report';
import { withdrawReport } from './reports/actions/withdraw-report';
import type { AllServices } from './all-services';
import { loadHome } from './screens/load-home';
import { loadMe } from './screens/load-me';

/** Every call there is. */
export const API_ACTIONS: readonly Action<AllServices>[] = [
  loadHome,
  loadMe,
  resolvePlace,
  fileReport,
  listReports,
  openReport,
  acceptReport,
  dispatchReport,
  startReport,
  finishReport,
  verifyReport,
  rateReport,
  followReport,
  withdrawReport,
  rejectReport,
  mergeReport,
  suspendReport,
  resumeReport,
  listNotices,
  readNotice,
];
