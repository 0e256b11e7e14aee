import * as contracts from '#types/campaign/order-contracts';
import { action } from '../../platform/action';
import { carrying } from '../../platform/carried-rows';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { refuseUnknownPhotos } from '../../platform/refuse-unknown-photos';
import { isDuplicate } from '../../platform/sdk-errors';
import type { CampaignServices } from '../campaign-services';
import { dateProblem, reminderFrom, type OrderDocument } from '../order';
import { allow } from '../order-policy';
import { orderRow } from '../order-rows';
import { ORDERS, ordersOf } from '../order-store';

export const giveOrder = action<typeof contracts.giveOrder, CampaignServices>(
  contracts.giveOrder,
  async ({ bureauId, title, text, photos, dueAt, reportId }, context) => {
    const { caller, services, key } = context;
    const { database, clock, outbox, ids } = services;
    const role = allow(caller, bureauId, 'give');
    const [town, [seen]] = await Promise.all([
      services.townStore.town(),
      services.cases.cards(caller, reportId === null ? [] : [reportId]),
      refuseRiskyWords(context, { title, text }),
      refuseUnknownPhotos(context, photos),
    ]);
    const at = clock.now();
    const report = seen ? { reportId: seen.reportId, number: seen.number } : null;
    const dateIsWrong = dateProblem(dueAt, at);
    const fields = {
      ...(town.knowsBureau(bureauId) ? {} : { bureauId: '没有这个单位，请重新选择。' }),
      ...(reportId !== null && report === null ? { reportId: '没有找到这条上报。' } : {}),
      ...(dateIsWrong === null ? {} : { dueAt: dateIsWrong }),
    };
    if (Object.keys(fields).length > 0) throw new Refusal('call.invalid', { fields });
    const orderId = idFrom('order', caller.key, key ?? ids.random());
    const order: OrderDocument = {
      _id: orderId,
      state: 'sent',
      ...{ title, text, photos, bureauId, report, dueAt },
      bureauName: town.bureauName(bureauId) ?? '',
      givenBy: caller.key,
      givenAt: at,
      openDueAt: dueAt,
      closedAt: null,
      remindAt: reminderFrom(at, dueAt, town.calendar),
      timesOverdue: 0,
      sentBack: 0,
      seq: 1,
      entries: [{ _id: orderId, step: 'give', at, personKey: caller.key, role, note: text, photos }],
      ...carrying([]),
    };
    const row = orderRow(outbox, 'given', order, { note: text, at, actorKey: caller.key }, orderId);
    await ordersOf(database)
      .add({ data: { ...order, ...carrying([row]) } })
      .catch((error: unknown) => {
        // Sent twice: the same order.
        if (!isDuplicate(error)) throw error;
      });
    await services.deliver(ORDERS, orderId);
    return { orderId, state: order.state };
  },
);
