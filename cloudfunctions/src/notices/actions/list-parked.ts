import * as contracts from '#types/notices/admin-contracts';
import { action } from '../../platform/action';
import type { NoticeServices } from '../notice-services';
import { needAdmin } from '../notice-policy';
import { countParked, latestParked } from '../parked';

export const listParked = action<typeof contracts.listParked, NoticeServices>(
  contracts.listParked,
  async (_, { caller, services: { database } }) => {
    needAdmin(caller);
    const [items, counts] = await Promise.all([latestParked(database), countParked(database, 0)]);
    return { items, ...counts };
  },
);
