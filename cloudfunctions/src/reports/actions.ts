import type { Action } from '../platform/action';
import { fileReport } from './actions/file-report';
import { listReports } from './actions/list-reports';
import { mapReports } from './actions/map-reports';
import { openReport } from './actions/open-report';
import { acceptReport } from './actions/accept-report';
import { dispatchReport } from './actions/dispatch-report';
import { searchReports } from './actions/search-reports';
import { startReport } from './actions/start-report';
import { finishReport } from './actions/finish-report';
import { verifyReport } from './actions/verify-report';
import { rateReport } from './actions/rate-report';
import { followReport } from './actions/follow-report';
import { withdrawReport } from './actions/withdraw-report';
import { rejectReport } from './actions/reject-report';
import { mergeReport } from './actions/merge-report';
import { suspendReport } from './actions/suspend-report';
import { resumeReport } from './actions/resume-report';
import type { ReportServices } from './report-services';

export const REPORT_ACTIONS: readonly Action<ReportServices>[] = [
  fileReport,
  listReports,
  searchReports,
  mapReports,
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
];
