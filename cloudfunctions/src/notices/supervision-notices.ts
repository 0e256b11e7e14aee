import type { OrderEvent, OrderEventName } from '#types/campaign/events';
import type { NoticeKind } from '#types/notices/kinds';
import { timeText, timeTextEn } from '#types/notices/message-fields';
import type { EventTelling } from './tell-event';

/** Whom a supervision order (督办) concerns; `tell-supervision.ts` finds the people. */
export type OrderAudience = 'leaders' | 'giver' | 'supervision';

export type OrderTelling = EventTelling<OrderEvent, OrderAudience>;

const zhName = ({ title }: OrderEvent) => `《${title}》`;
const enName = ({ title }: OrderEvent) => `“${title}”`;
const zhQuote = (note: string) => (note === '' ? '' : `：“${note}”`);
const enQuote = (note: string) => (note === '' ? '' : `: “${note}”`);
const zhDue = ({ dueAt }: OrderEvent) => `，请在 ${timeText(dueAt)} 前答复`;
const enDue = ({ dueAt }: OrderEvent) => `; please answer by ${timeTextEn(dueAt)}`;

type Words = readonly [title: string, words: (event: OrderEvent) => string];
/** `state`: what the pushed message says of it; null: inbox only. */
const telling = (
  kind: NoticeKind,
  to: OrderAudience,
  zh: Words,
  en: Words,
  state: string | null,
): OrderTelling => ({
  kind,
  to,
  zh: (event) => ({ title: zh[0], words: zhName(event) + zh[1](event) }),
  en: (event) => ({ title: en[0], words: enName(event) + en[1](event) }),
  ...(state !== null && {
    message: ({ title, bureauName, dueAt }: OrderEvent) => ({
      template: 'task' as const,
      values: { number: '-', category: title, place: bureauName, due: { at: dueAt }, state },
    }),
  }),
});

const overdue = (to: OrderAudience) =>
  telling(
    'order-overdue',
    to,
    ['督办单已超时', (e) => `（${e.bureauName}）应在 ${timeText(e.dueAt)} 前答复。`],
    [
      'A supervision order is overdue',
      (e) => ` (${e.bureauName}) was to be answered by ${timeTextEn(e.dueAt)}.`,
    ],
    '督办超时',
  );

/** Event → whom and what. Domain § 9. */
export const ORDER_TOLD: Record<OrderEventName, readonly OrderTelling[]> = {
  given: [
    telling(
      'order-arrived',
      'leaders',
      ['收到督办单', (e) => `${zhQuote(e.note)}${zhDue(e)}。`],
      ['A supervision order for your unit', (e) => `${enQuote(e.note)}${enDue(e)}.`],
      '待签收',
    ),
  ],
  'due-near': [
    telling(
      'order-due',
      'leaders',
      ['督办单快到期了', (e) => `${zhDue(e)}。`],
      ['A supervision order is due soon', (e) => `${enDue(e)}.`],
      '快到期',
    ),
  ],
  // The unit's own business and, at the same moment, that of whoever gave it.
  overdue: [overdue('leaders'), overdue('supervision')],
  answered: [
    telling(
      'order-answered',
      'giver',
      ['督办单有了答复', (e) => `（${e.bureauName}）${zhQuote(e.note)}，请审核。`],
      [
        'A supervision order was answered',
        (e) => ` (${e.bureauName})${enQuote(e.note)}. Please have a look at it.`,
      ],
      '待审核',
    ),
  ],
  accepted: [
    telling(
      'order-closed',
      'leaders',
      ['督办单已办结', (e) => `${zhQuote(e.note)}，整改通过审核。`],
      ['A supervision order is closed', (e) => `${enQuote(e.note)}: what was done was accepted.`],
      null,
    ),
  ],
  'sent-back': [
    telling(
      'order-arrived',
      'leaders',
      ['督办单被退回', (e) => `${zhQuote(e.note)}${zhDue(e)}。`],
      ['A supervision order came back', (e) => `${enQuote(e.note)}${enDue(e)}.`],
      '退回整改',
    ),
  ],
  withdrawn: [
    telling(
      'order-closed',
      'leaders',
      ['督办单已撤销', (e) => `${zhQuote(e.note)}。`],
      ['A supervision order was withdrawn', (e) => `${enQuote(e.note)}.`],
      null,
    ),
  ],
};

export const orderPage = (orderId: string) => `orders/pages/order/index?orderId=${orderId}`;
export const orderSubject = (orderId: string) => `order:${orderId}`;
