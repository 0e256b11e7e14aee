import { timeTold, unnamed, type PersonalData } from '../platform/personal-data';
import type { OrderDocument } from './order';

/** Official acts: they stay, whoever gave or answered them is no longer named. */
const orders: PersonalData<OrderDocument> = {
  collection: 'orders',
  title: '督办单',
  find: (key) => [{ givenBy: key }, { 'entries.personKey': key }],
  told: ({ title, entries }, key) => ({
    事由: title,
    我的操作: entries
      .filter(({ personKey }) => personKey === key)
      .map(({ note, at }) => ({ 内容: note, 时间: timeTold(at) })),
  }),
  left: ({ givenBy, entries }, leaving) => unnamed({ givenBy, entries }, leaving),
  counter: 'seq',
};

export const CAMPAIGN_PERSONAL_DATA: readonly PersonalData[] = [orders];
