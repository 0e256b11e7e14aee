import * as contracts from '#types/tasks/hours-contracts';
import { action } from '../../platform/action';
import { needOffice } from '../hours-policy';
import type { HoursServices } from '../hours-services';
import { balanceOf, pageOf } from '../hours-store';
import { entryShown } from '../hours-view';

export const openHours = action<typeof contracts.openHours, HoursServices>(
  contracts.openHours,
  async ({ personId, source, cursor }, { caller, services: { database, people } }) => {
    needOffice(caller);
    const { key, nickname } = await people.withId(personId);
    const [balance, { lines, next }] = await Promise.all([
      balanceOf(database, key),
      pageOf(database, key, { source, cursor }),
    ]);
    return { name: nickname, own: key === caller.key, balance, entries: lines.map(entryShown), next };
  },
);
