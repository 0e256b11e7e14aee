import type { Action } from '../platform/action';
import { answerOrder } from './actions/answer-order';
import { giveOrder } from './actions/give-order';
import { judgeOrder } from './actions/judge-order';
import { listOrders } from './actions/list-orders';
import { openOrder } from './actions/open-order';
import { receiveOrder } from './actions/receive-order';
import { withdrawOrder } from './actions/withdraw-order';
import type { CampaignServices } from './campaign-services';

export const CAMPAIGN_ACTIONS: readonly Action<CampaignServices>[] = [
  giveOrder,
  receiveOrder,
  answerOrder,
  judgeOrder,
  withdrawOrder,
  openOrder,
  listOrders,
];
