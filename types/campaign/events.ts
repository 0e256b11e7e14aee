/** What happened to a supervision order that somebody should be told; domain § 9. */
export const ORDER_EVENTS = [
  'given',
  'due-near',
  'overdue',
  'answered',
  'accepted',
  'sent-back',
  'withdrawn',
] as const;
export type OrderEventName = (typeof ORDER_EVENTS)[number];

/** Handed from the campaign to notices through the outbox; the areas do not know each other. */
export interface OrderEvent {
  event: OrderEventName;
  orderId: string;
  title: string;
  bureauId: string;
  bureauName: string;
  dueAt: number;
  note: string;
  at: number;
  /** Person keys, never openids. */
  giverKey: string;
  actorKey: string | null;
}
