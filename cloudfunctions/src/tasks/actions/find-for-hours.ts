import * as contracts from '#types/tasks/hours-contracts';
import { action } from '../../platform/action';
import { needOffice } from '../hours-policy';
import type { HoursServices } from '../hours-services';

export const findForHours = action<typeof contracts.findForHours, HoursServices>(
  contracts.findForHours,
  async ({ words }, { caller, services }) => {
    needOffice(caller);
    return { people: words === '' ? [] : await services.people.beginning(words) };
  },
);
