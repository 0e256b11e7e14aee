import type { Action } from '../platform/action';
import { fileReport } from './actions/file-report';
import { listReports } from './actions/list-reports';
import { mapReports } from './actions/map-reports';
import { openReport } from './actions/open-report';
import { acceptReport } from './actions/accept-report';
import { dispatchReport } from './actions/dispatch-report';
import { searchReports } from './actions/search-reports';
import { startReport } from './actions/start-report';
import { listDuplicates } from './actions/list-duplicates';
import { progressReport } from './actions/progress-report';
import { finishReport } from './actions/finish-report';
import { verifyReport } from './actions/verify-report';
import { rateReport } from './actions/rate-report';
import { followReport } from './actions/follow-report';
import { withdrawReport } from './actions/withdraw-report';
import { rejectReport } from './actions/reject-report';
import { mergeReport } from './actions/merge-report';
import { suspendReport } from './actions/suspend-report';
import { resumeReport } from './actions/resume-report';
import { returnReport } from './actions/return-report';
import { answerSuspension } from './actions/answer-suspension';
import { askExtension } from './actions/ask-extension';
import { decideExtension } from './actions/decide-extension';
import { fileAppeal } from './actions/file-appeal';
import { decideAppeal } from './actions/decide-appeal';
import { reopenReport } from './actions/reopen-report';
import { relapseReport } from './actions/relapse-report';
import { listRechecks } from './actions/list-rechecks';
import { recordRecheck } from './actions/record-recheck';
import { listAsks } from './actions/list-asks';
import { openSpot } from './actions/open-spot';
import { listStubborn } from './actions/list-stubborn';
import { fileComplaint } from './actions/file-complaint';
import { listComplaints } from './actions/list-complaints';
import { settleComplaint } from './actions/settle-complaint';
import { hidePart } from './actions/hide-part';
import { restorePart } from './actions/restore-part';
import { listPhotos } from './actions/list-photos';
import { judgePhoto } from './actions/judge-photo';
import { listWords } from './actions/list-words';
import { judgeWords } from './actions/judge-words';
import type { ReportServices } from './report-services';

export const REPORT_ACTIONS: readonly Action<ReportServices>[] = [
  fileReport,
  listReports,
  searchReports,
  mapReports,
  openReport,
  listDuplicates,
  acceptReport,
  dispatchReport,
  startReport,
  progressReport,
  finishReport,
  verifyReport,
  rateReport,
  followReport,
  withdrawReport,
  rejectReport,
  mergeReport,
  suspendReport,
  resumeReport,
  returnReport,
  answerSuspension,
  askExtension,
  decideExtension,
  fileAppeal,
  decideAppeal,
  reopenReport,
  relapseReport,
  listRechecks,
  recordRecheck,
  listAsks,
  openSpot,
  listStubborn,
  fileComplaint,
  listComplaints,
  settleComplaint,
  hidePart,
  restorePart,
  listPhotos,
  judgePhoto,
  listWords,
  judgeWords,
];
