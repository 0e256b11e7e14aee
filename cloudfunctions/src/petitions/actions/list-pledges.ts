import * as contracts from '#types/petitions/pledge-contracts';
import { action } from '../../platform/action';
import type { PetitionServices } from '../petition-services';
import { pledgesOf } from '../pledge-store';

/** A campaign has a handful. */
const SHOWN_MAX = 20;

export const listPledges = action<typeof contracts.listPledges, PetitionServices>(
  contracts.listPledges,
  async (_input, { services: { database } }) => {
    const { data } = await pledgesOf(database).limit(SHOWN_MAX).get();
    return {
      pledges: data.map(({ _id, title, counted }) => ({ pledgeId: _id, title, people: counted.people })),
    };
  },
);
