import * as contracts from '#types/places/admin-contracts';
import { ARRANGED_YEARS } from '#types/places/public-holidays';
import { action } from '../../platform/action';
import { yearShown } from '../calendar-shown';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';

export const openCalendar = action<typeof contracts.openCalendar, PlaceServices>(
  contracts.openCalendar,
  async ({ year }, { caller, services }) => {
    needTownAdmin(caller);
    const { ownDays } = await services.townStore.fresh();
    return { days: yearShown(year, ownDays), arranged: ARRANGED_YEARS.includes(year) };
  },
);
