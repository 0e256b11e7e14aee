import type { Told, TellOrder } from '#types/notices/tell-order';
import { idFrom } from '../platform/ids';
import type { GoOn } from '../platform/outbox';
import { addOnce } from './add-once';
import type { NoticeDocument } from './notice';
import type { NoticeServices, Recipient } from './notice-services';
import { PushRun } from './push-run';

/** How long a call may spend on pushing; what is left is done by the timer. */
const PUSH_BUDGET_MS = 3_000;
/** Told at a time where there are more; each slice takes a few requests. */
const SLICE = 200;

/** One in-app notice for each of them: the inbox is the truth, everything else comes after it. */
export function noticesOf(told: Told, people: readonly Recipient[], later = false): NoticeDocument[] {
  const { cause, kind, title, words, en, page, subject, at, message } = told;
  return people.map(({ key, openid }) => ({
    _id: idFrom('notice', cause, kind, key),
    personKey: key,
    kind,
    title,
    words,
    en,
    page,
    subject,
    createdAt: at,
    read: false,
    pushState: message === null ? 'none' : later ? 'later' : 'waiting',
    queuedAt: at,
    pushAt: at,
    pushAttempts: 0,
    pushCode: null,
    pushError: null,
    pushDoubtful: false,
    push: message && { openid, ...message },
  }));
}

/** Into the inboxes first, then pushed where `now` is said; the timer has a job that sends what waits, person by person. */
export async function tell(
  services: NoticeServices,
  notices: readonly NoticeDocument[],
  now: boolean,
): Promise<void> {
  if (notices.length === 0) return;
  await addOnce(services, [...notices]);
  if (!now) return;
  const waiting = notices.filter(({ pushState }) => pushState === 'waiting');
  const until = services.clock.now() + PUSH_BUDGET_MS;
  await new PushRun(services).send([...new Set(waiting.map(({ personKey }) => personKey))], until);
}

/** Outbox rows of kind `tell`: one slice, and whether there is more. */
export async function tellSlice(
  services: NoticeServices,
  order: TellOrder,
  inCall: boolean,
): Promise<GoOn | undefined> {
  const { keys, last } = await sliceOf(services, order);
  const isAll = order.after === '' && last === null;
  const people = await services.people.recipients(keys.filter((key) => key !== order.except));
  // A message to very many waits until everybody else has theirs.
  await tell(services, noticesOf(order.told, people, !isAll), isAll && inCall);
  return last === null ? undefined : { goOnWith: { ...order, after: last } satisfies TellOrder };
}

async function sliceOf(services: NoticeServices, { to, after }: TellOrder) {
  if ('group' in to) return services.groups[to.group](to.of, after);
  const first = after === '' ? 0 : Number(after);
  const next = first + SLICE;
  return {
    keys: [...new Set(to.keys)].slice(first, next),
    last: next < to.keys.length ? String(next) : null,
  };
}
