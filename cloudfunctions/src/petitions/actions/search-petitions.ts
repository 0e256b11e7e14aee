import * as contracts from '#types/petitions/contracts';
import { PETITION_PAGE_SIZE } from '#types/petitions/limits';
import { PUBLISHED_STATES } from '#types/petitions/states';
import { action } from '../../platform/action';
import type { PetitionServices } from '../petition-services';
import { petitionsOf } from '../petition-store';
import { cardOf } from '../petition-view';
import { bestFitting, grams } from '../similarity';

const LOOKED_UP = 20;
const CANDIDATES_MAX = 200;

export const searchPetitions = action<typeof contracts.searchPetitions, PetitionServices>(
  contracts.searchPetitions,
  async ({ words }, { services: { database } }) => {
    const wanted = grams(words).slice(0, LOOKED_UP);
    if (wanted.length === 0) return { petitions: [] };
    const { data } = await petitionsOf(database)
      .where({ grams: database.command.in(wanted), state: database.command.in(PUBLISHED_STATES) })
      .limit(CANDIDATES_MAX)
      .get();
    const found = bestFitting(wanted, data, PETITION_PAGE_SIZE);
    return { petitions: found.map((petition) => cardOf(petition)) };
  },
);
