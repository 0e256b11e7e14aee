import type { Told } from '#types/notices/tell-order';
import type { ReportEvent } from '#types/reports/events';
import { peopleFor } from './audience';
import type { BureauPost } from './channel';
import type { NoticeServices } from './notice-services';
import { messageOf, reportPage, reportSubject, TOLD } from './report-notices';
import { REPORT_WORDS_EN } from './report-words-en';
import { noticesOf, tell } from './tell';
import type { Telling } from './telling';
import { WEBHOOK_ROW, type WebhookPost } from './webhook-channel';

/** Outbox rows of kind `report-event`: everybody it concerns, and the bureau's own chat group where it is the bureau's. */
export async function tellAboutReport(
  services: NoticeServices,
  event: ReportEvent,
  cause: string,
  inCall: boolean,
): Promise<void> {
  const english = { ...event, categoryName: await englishCategory(services, event) };
  const tellings = TOLD[event.event];
  const rows = await Promise.all(
    tellings.map(async (telling) => {
      const people = await peopleFor(services, event, telling.to);
      const [quotable, inEnglish] = [event, english].map((one) => unquoted(one, telling)) as [
        ReportEvent,
        ReportEvent,
      ];
      const far = people.filter(({ key }) => hidesPlace(event, telling, key));
      const near = people.filter((person) => !far.includes(person));
      const told = (one: ReportEvent, oneEnglish: ReportEvent, who: typeof people) =>
        noticesOf(toldBy(telling, one, oneEnglish, cause), who);
      return [...told(quotable, inEnglish, near), ...told(vague(quotable), vague(inEnglish), far)];
    }),
  );
  await tell(services, rows.flat(), inCall);
  const toBureau = tellings.find(({ to }) => to.includes('handlers') || to.includes('leaders'));
  if (toBureau) await postToBureau(services, event, toBureau, cause);
}

/** Where an anonymous report is, is for its reporter and for those who go there, not for whoever follows it. */
const hidesPlace = (event: ReportEvent, { to }: Telling, key: string): boolean =>
  event.anonymous && to.includes('followers') && key !== event.reporterKey;
/** Words nobody has passed yet are for staff; whoever follows reads on the page what has been let through. */
const unquoted = (event: ReportEvent, { to }: Telling): ReportEvent =>
  event.unread && to.includes('followers') ? { ...event, note: '' } : event;
const vague = (event: ReportEvent): ReportEvent => ({ ...event, address: event.zoneName ?? '' });

async function englishCategory({ names }: NoticeServices, { categoryName }: ReportEvent): Promise<string> {
  return (await names.categoryInEnglish(categoryName)) ?? categoryName;
}

function toldBy(telling: Telling, event: ReportEvent, inEnglish: ReportEvent, cause: string): Told {
  const { kind, title, template } = telling;
  const english = REPORT_WORDS_EN[event.event][kind];
  return {
    cause,
    kind,
    title,
    words: telling.words(event),
    en: english
      ? { title: english.title, words: english.words(inEnglish) }
      : { title, words: telling.words(event) },
    page: reportPage(event.reportId),
    subject: reportSubject(event.reportId),
    at: event.at,
    message:
      template &&
      messageOf(event, telling, template, {
        title: english?.title ?? title,
        category: inEnglish.categoryName,
      }),
  };
}

/** In a row of its own, tried at once: a chat group that does not answer keeps nobody from their message. */
async function postToBureau(
  { outbox, channels }: NoticeServices,
  event: ReportEvent,
  { kind, title }: Telling,
  cause: string,
): Promise<void> {
  if (event.bureauId === null || !(await channels.webhook.has(event.bureauId))) return;
  const post: BureauPost = {
    postId: cause,
    kind,
    title,
    number: event.number,
    category: event.categoryName,
    dueAt: event.dueAt,
    at: event.at,
    page: reportPage(event.reportId),
  };
  const payload: WebhookPost = { bureauId: event.bureauId, post };
  await outbox.drainOwn(await outbox.takeOver([outbox.row(WEBHOOK_ROW, payload, cause)]));
}
