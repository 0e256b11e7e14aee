import type { Action } from '../platform/action';
import { changeTeam } from './actions/change-team';
import { checkCertificate } from './actions/check-certificate';
import { claimForTeam } from './actions/claim-for-team';
import { correctHours } from './actions/correct-hours';
import { createTeam } from './actions/create-team';
import { enterHours } from './actions/enter-hours';
import { exportHours } from './actions/export-hours';
import { findForHours } from './actions/find-for-hours';
import { issueCertificate } from './actions/issue-certificate';
import { joinTeam } from './actions/join-team';
import { leaveTeam } from './actions/leave-team';
import { listCertificates } from './actions/list-certificates';
import { listMeOnLeaderboard } from './actions/list-me-on-leaderboard';
import { listTeams } from './actions/list-teams';
import { loadHours } from './actions/load-hours';
import { loadLeaderboard } from './actions/load-leaderboard';
import { nameSeat } from './actions/name-seat';
import { openHours } from './actions/open-hours';
import { searchTeams } from './actions/search-teams';
import type { HoursServices } from './hours-services';
import type { TaskServices } from './task-services';

/** What people see of the ledger, their certificates and their teams. */
export const HOURS_ACTIONS: readonly Action<HoursServices & TaskServices>[] = [
  loadHours,
  enterHours,
  correctHours,
  findForHours,
  openHours,
  exportHours,
  loadLeaderboard,
  listMeOnLeaderboard,
  issueCertificate,
  listCertificates,
  checkCertificate,
  createTeam,
  joinTeam,
  leaveTeam,
  changeTeam,
  listTeams,
  searchTeams,
  claimForTeam,
  nameSeat,
];
