import type { ReportEvent } from '#types/reports/events';
import { idFrom } from '../platform/ids';
import { addOnce } from './add-once';
import { peopleFor } from './audience';
import type { NoticeDocument } from './notice';
import type { NoticeServices, Recipient } from './notice-services';
import { PushLane } from './push-lane';
import { pushFor, reportPage, reportSubject, TOLD } from './report-notices';
import type { Telling } from './telling';

/** How long a call may spend on pushing; what is left is done by the timer. */
const PUSH_BUDGET_MS = 3_000;

/**
 * Outbox rows of kind `report-event`: into the inboxes first, then pushed where the person allowed it. The push is made at
 * once only in the call that caused it; the timer has a job that sends what waits, person by person.
 */
export async function tellAboutReport(
  services: NoticeServices,
  event: ReportEvent,
  cause: string,
  pushNow: boolean,
): Promise<void> {
  const rows = await Promise.all(
    TOLD[event.event].map(async (telling) => {
      const people = await peopleFor(services, event, telling.to);
      return people.map((person) =>
        noticeFor(services, asTold(event, telling, person), telling, person, cause),
      );
    }),
  );
  const notices = rows.flat();
  if (notices.length === 0) return;
  await addOnce(services, notices);
  if (!pushNow) return;
  const waiting = notices.filter(({ pushState }) => pushState === 'waiting');
  const until = services.clock.now() + PUSH_BUDGET_MS;
  const lane = new PushLane(services);
  await Promise.all(
    [...new Set(waiting.map(({ personKey }) => personKey))].map((key) => lane.send(key, until)),
  );
}

/** Where an anonymous report is, is for its reporter and for those who go there, not for whoever follows it. */
function asTold(event: ReportEvent, { to }: Telling, person: Recipient): ReportEvent {
  const follows = to.includes('followers') && person.key !== event.reporterKey;
  return event.anonymous && follows ? { ...event, address: event.zoneName ?? '' } : event;
}

function noticeFor(
  { settings }: NoticeServices,
  event: ReportEvent,
  telling: Telling,
  person: Recipient,
  cause: string,
): NoticeDocument {
  const { kind, title, template } = telling;
  const push = template && {
    openid: person.openid,
    withoutPage: false,
    ...pushFor(event, telling, template, settings.templates),
  };
  return {
    _id: idFrom('notice', cause, kind, person.key),
    personKey: person.key,
    kind,
    title,
    words: telling.words(event),
    page: reportPage(event.reportId),
    subject: reportSubject(event.reportId),
    createdAt: event.at,
    read: false,
    pushState: push ? 'waiting' : 'none',
    pushAt: event.at,
    pushAttempts: 0,
    pushError: null,
    push,
  };
}
