import * as contracts from '#types/petitions/integrity';
import { PETITION_PAGE_SIZE } from '#types/petitions/limits';
import { action } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import { flagShown, flagsOf } from '../flags';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';

export const listFlags = action<typeof contracts.listFlags, PetitionServices>(
  contracts.listFlags,
  async ({ cursor }, { caller, services: { database } }) => {
    needDesk(caller);
    const { command } = database;
    const { data } = await flagsOf(database)
      .where(command.and([{ state: 'open' }, ...after(command, 'until', 'desc', cursor)]))
      .orderBy('until', 'desc')
      .orderBy('_id', 'desc')
      .limit(PETITION_PAGE_SIZE)
      .get();
    return { flags: data.map(flagShown), next: nextCursor(data, PETITION_PAGE_SIZE, (flag) => flag.until) };
  },
);
