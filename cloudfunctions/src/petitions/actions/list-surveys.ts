import * as contracts from '#types/petitions/survey-contracts';
import { action } from '../../platform/action';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { surveysOf } from '../survey-store';

/** A campaign asks a few times a year. */
const SHOWN_MAX = 20;

export const listSurveys = action<typeof contracts.listSurveys, PetitionServices>(
  contracts.listSurveys,
  async (_, { caller, services: { database } }) => {
    needDesk(caller);
    const { data } = await surveysOf(database).orderBy('closesAt', 'desc').limit(SHOWN_MAX).get();
    return { surveys: data.map(({ _id, title, closesAt }) => ({ surveyId: _id, title, closesAt })) };
  },
);
