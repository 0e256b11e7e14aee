import * as contracts from '#types/places/rule-contracts';
import { action } from '../../platform/action';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';

export const openRules = action<typeof contracts.openRules, PlaceServices>(
  contracts.openRules,
  async (_, { caller, services }) => {
    needTownAdmin(caller);
    const { rules, rulesRev } = await services.townStore.fresh();
    return { rules, rev: rulesRev };
  },
);
