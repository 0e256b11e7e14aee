import type { Action } from '../platform/action';
import { blockPerson } from './actions/block-person';
import { cancelInvitation } from './actions/cancel-invitation';
import { createInvitation } from './actions/create-invitation';
import { enrolVolunteer } from './actions/enrol-volunteer';
import { exportData } from './actions/export-data';
import { giveConsent } from './actions/give-consent';
import { giveGrant } from './actions/give-grant';
import { leave } from './actions/leave';
import { leaveVolunteer } from './actions/leave-volunteer';
import { listAudit } from './actions/list-audit';
import { listInvitations } from './actions/list-invitations';
import { openDuty } from './actions/open-duty';
import { openInvitation } from './actions/open-invitation';
import { openPerson } from './actions/open-person';
import { redeemInvitation } from './actions/redeem-invitation';
import { saveDuty } from './actions/save-duty';
import { saveProfile } from './actions/save-profile';
import { saveVolunteerZones } from './actions/save-volunteer-zones';
import { searchPeople } from './actions/search-people';
import { withdrawConsent } from './actions/withdraw-consent';
import { withdrawGrant } from './actions/withdraw-grant';
import type { PeopleServices } from './people-services';

export const PEOPLE_ACTIONS: readonly Action<PeopleServices>[] = [
  saveProfile,
  giveConsent,
  withdrawConsent,
  exportData,
  leave,
  enrolVolunteer,
  leaveVolunteer,
  saveVolunteerZones,
  createInvitation,
  listInvitations,
  cancelInvitation,
  openInvitation,
  redeemInvitation,
  giveGrant,
  withdrawGrant,
  searchPeople,
  openPerson,
  blockPerson,
  listAudit,
  openDuty,
  saveDuty,
];
