import type { Action } from '../platform/action';
import { answerSurvey } from './actions/answer-survey';
import { listPledges } from './actions/list-pledges';
import { listSurveys } from './actions/list-surveys';
import { openPledge } from './actions/open-pledge';
import { openSurvey } from './actions/open-survey';
import { pledgeCoverage } from './actions/pledge-coverage';
import { publishPledge } from './actions/publish-pledge';
import { publishSurvey } from './actions/publish-survey';
import { saveBuilding } from './actions/save-building';
import { surveyResults } from './actions/survey-results';
import { takePledgeAtDoor } from './actions/take-pledge-at-door';
import { takePledge } from './actions/take-pledge';
import type { PetitionServices } from './petition-services';

/** Pledges and the campaign's survey: what is taken or answered once. */
export const PLEDGE_ACTIONS: readonly Action<PetitionServices>[] = [
  publishPledge,
  openPledge,
  listPledges,
  takePledge,
  takePledgeAtDoor,
  pledgeCoverage,
  saveBuilding,
  publishSurvey,
  listSurveys,
  openSurvey,
  answerSurvey,
  surveyResults,
];
