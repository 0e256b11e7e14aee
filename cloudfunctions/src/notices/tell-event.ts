import type { NoticeKind } from '#types/notices/kinds';
import { TELL_ROW, type GroupName, type Said, type Told, type TellOrder } from '#types/notices/tell-order';
import type { NoticeServices, Recipient } from './notice-services';
import { noticesOf, tell } from './tell';

/** A row of an area's table: when this happens, these people are told that. The whole of domain § 9 is such rows. */
export interface EventTelling<Event, Audience extends string> {
  kind: NoticeKind;
  to: Audience;
  zh(event: Event): Said;
  en(event: Event): Said;
  /** What is pushed besides; absent: inbox only. */
  message?(event: Event): Told['message'];
}

interface Happened {
  at: number;
  /** Whoever did it and need not be told. */
  actorKey: string | null;
}

/** The people behind an audience: some, told at once, or a group too large for that. */
export type Found = readonly Recipient[] | { group: GroupName; of: string; except: string | null };

interface About<Audience extends string> {
  page: string;
  subject: string;
  find(audience: Audience): Promise<Found>;
}

/** What an area's own `tell-<area>.ts` does with an outbox row of its events: everybody the table names. */
export async function tellEvent<Event extends Happened, Audience extends string>(
  services: NoticeServices,
  tellings: readonly EventTelling<Event, Audience>[],
  event: Event,
  cause: string,
  inCall: boolean,
  { find, ...about }: About<Audience>,
): Promise<void> {
  for (const telling of tellings) {
    const { kind, to, zh, en, message } = telling;
    const said = { ...zh(event), en: en(event), message: message?.(event) ?? null };
    const told: Told = { cause, kind, ...said, ...about, at: event.at };
    const found = await find(to);
    if ('group' in found) {
      const { except, ...group } = found;
      const order: TellOrder = { told, to: group, except, after: '' };
      // A row that does a slice at a time.
      await services.outbox.leave(services.outbox.row(TELL_ROW, order, `${cause} ${kind} ${to}`));
      continue;
    }
    const others = new Map(found.map(({ key, openid }) => [key, { key, openid }]));
    if (event.actorKey !== null) others.delete(event.actorKey);
    await tell(services, noticesOf(told, [...others.values()]), inCall);
  }
}
