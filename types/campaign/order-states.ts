/** domain § 7, 督办: from the supervision team to a unit. */
export const ORDER_STATES = ['sent', 'received', 'answered', 'accepted', 'withdrawn'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export const ORDER_STATE_LABELS: Record<OrderState, { zh: string; en: string }> = {
  sent: { zh: '待签收', en: 'To be received' },
  received: { zh: '整改中', en: 'In hand' },
  answered: { zh: '待审核', en: 'Waiting for a look' },
  accepted: { zh: '已办结', en: 'Accepted' },
  withdrawn: { zh: '已撤销', en: 'Withdrawn' },
};

/** The unit still owes an answer: here an order can be overdue. */
export const OWED_STATES = ['sent', 'received'] as const satisfies OrderState[];

/** One table for the rule and for the condition of the write. */
export const ORDER_TRANSITIONS = {
  receive: { from: ['sent'], to: 'received' },
  // Whoever answers has received it.
  answer: { from: ['sent', 'received'], to: 'answered' },
  accept: { from: ['answered'], to: 'accepted' },
  'send-back': { from: ['answered'], to: 'received' },
  withdraw: { from: ['sent', 'received', 'answered'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly OrderState[]; to: OrderState }>;
export type OrderTransition = keyof typeof ORDER_TRANSITIONS;

/** In the order in which a page offers them. */
export const ORDER_STEPS = Object.keys(ORDER_TRANSITIONS) as [OrderTransition, ...OrderTransition[]];
