import { errorText } from '../platform/sdk-errors';
import { codeOf, EMPLOYEE_TEMPLATE, type OutgoingMessage, type PersonChannel } from './channel';
import { messageFor } from './message-for';
import type { NoticeDocument, PushState } from './notice';
import type { NoticeServices } from './notice-services';
import { outcomeOf, QUOTA_EMPTY, retryAt, type SendFailure } from './push-outcome';
import type { QuotaBook } from './quota-book';

/** What is written to the notice after a try. */
export interface PushChange {
  pushState: PushState;
  pushAt: number;
  pushCode: number | null;
  pushError: string | null;
  pushDoubtful: boolean;
}

const clear = { pushCode: null, pushError: null, pushDoubtful: false } as const;

const ERROR_MAX_CHARS = 300;

/** Whoever has allowed nothing is not asked for: it would only be refused. */
export const notAllowed = (now: number): PushChange => ({
  pushState: 'refused',
  pushAt: now,
  ...clear,
});

/** A run has died over it: sending it again could be the second time. */
export const unknownWhether = (now: number): PushChange => ({
  ...clear,
  pushState: 'parked',
  pushAt: now,
  pushError: 'ended while sending',
  pushDoubtful: true,
});

/** Sends one message. Never throws: what went wrong stands in the change. */
export async function pushOne(
  services: NoticeServices,
  row: NoticeDocument,
  book: QuotaBook,
  now: number,
): Promise<PushChange> {
  const { push, personKey } = row;
  if (!push) return { pushState: 'none', pushAt: now, ...clear };
  const channel = channelFor(services, row, book);
  try {
    const template = await services.templates.named(push.template);
    const language = book.languageOf(personKey);
    const message = {
      openid: push.openid,
      template,
      page: row.page,
      data: messageFor(row, push, channel.ownKeys ?? template, language),
      language,
    };
    const failed = await failureOf(channel, message);
    if (!failed) {
      if (channel.usesQuota) book.sent(personKey, template);
      return { pushState: 'sent', pushAt: now, ...clear };
    }
    if (QUOTA_EMPTY.includes(failed.code ?? 0)) {
      // Bound no longer, and surely not taken: at once as to everybody.
      if (!channel.usesQuota) {
        book.isNoEmployee(personKey);
        return book.isEmpty(personKey, template, now)
          ? notAllowed(now)
          : await pushOne(services, row, book, now);
      }
      book.empty(personKey, template, now);
    }
    return afterFailure(row, failed, now);
  } catch (error) {
    // The template as it is set does not take what we have to say.
    services.log.error('push', error);
    return { ...clear, pushState: 'parked', pushAt: now, pushError: textOf(error) };
  }
}

export function channelFor(
  { channels }: NoticeServices,
  { personKey, push }: NoticeDocument,
  book: QuotaBook,
): PersonChannel {
  const fits = push?.template === EMPLOYEE_TEMPLATE && book.isEmployee(personKey);
  return channels.employee && fits ? channels.employee : channels.subscribe;
}

async function failureOf(channel: PersonChannel, message: OutgoingMessage): Promise<SendFailure | null> {
  try {
    await channel.send(message);
    return null;
  } catch (error) {
    return { code: codeOf(error), words: textOf(error) };
  }
}

function afterFailure(row: NoticeDocument, failed: SendFailure, now: number): PushChange {
  const outcome = outcomeOf(failed);
  const pushDoubtful = outcome.state === 'parked' && outcome.doubtful;
  const said = { pushCode: failed.code, pushError: failed.words, pushDoubtful };
  if (outcome.state !== 'waiting') return { pushState: outcome.state, pushAt: now, ...said };
  const pushAt = retryAt(outcome.retry, row.pushAttempts + 1, now);
  return pushAt === null
    ? { pushState: 'parked', pushAt: now, ...said }
    : { pushState: row.pushState, pushAt, ...said };
}

const textOf = (error: unknown) => errorText(error).slice(0, ERROR_MAX_CHARS);
