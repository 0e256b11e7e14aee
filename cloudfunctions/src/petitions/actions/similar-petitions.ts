import * as contracts from '#types/petitions/contracts';
import { SIGNABLE_STATES } from '#types/petitions/states';
import { action } from '../../platform/action';
import { gramsOf } from '../draft';
import type { PetitionServices } from '../petition-services';
import { petitionsOf } from '../petition-store';
import { cardOf } from '../petition-view';
import { mostSimilar } from '../similarity';

/** Pairs looked up; from the middle of the text outwards would not find more. */
const LOOKED_UP = 40;
const CANDIDATES_MAX = 100;
const SHOWN = 3;

export const similarPetitions = action<typeof contracts.similarPetitions, PetitionServices>(
  contracts.similarPetitions,
  async (input, { services: { database } }) => {
    const wanted = gramsOf(input);
    if (wanted.length === 0) return { petitions: [] };
    const { data } = await petitionsOf(database)
      .where({
        grams: database.command.in(wanted.slice(0, LOOKED_UP)),
        state: database.command.in(SIGNABLE_STATES),
      })
      .limit(CANDIDATES_MAX)
      .get();
    return { petitions: mostSimilar(wanted, data, SHOWN).map((petition) => cardOf(petition)) };
  },
);
