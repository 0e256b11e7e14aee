import type { Message, Template } from './api';
import { make } from './dom';

export interface Notices {
  element: HTMLElement;
  show(messages: readonly Message[], lastRead: number): void;
}

/** WeChat's chat "服务通知": each message a card with the fields of its template; a tap opens the mini-program. */
export function createNotices(
  appName: string,
  templates: readonly Template[],
  onOpen: (message: Message) => void,
): Notices {
  const list = make('div', 'notice-list');
  const element = make('section', 'notices', [
    make('header', 'notices-head', [make('span', 'notices-back'), make('b', '', ['服务通知'])]),
    list,
  ]);
  element.setAttribute('aria-label', '服务通知');
  return {
    element,
    show(messages, lastRead) {
      const cards = messages.flatMap((message, index) => {
        const before = messages[index - 1];
        const card = drawCard(message, appName, templates, message.id > lastRead, () => onOpen(message));
        return before && minutesBetween(before, message) < 5
          ? [card]
          : [make('time', 'notice-time', [timeOf(message)]), card];
      });
      list.replaceChildren(
        ...(cards.length ? cards : [make('p', 'notices-none', ['还没有通知。办理有进展时会推送到这里。'])]),
      );
      list.scrollTop = list.scrollHeight;
    },
  };
}

function drawCard(
  message: Message,
  appName: string,
  templates: readonly Template[],
  unread: boolean,
  onOpen: () => void,
): HTMLElement {
  const template = templates.find(({ templateId }) => templateId === message.templateId);
  const labels = new Map(template?.fields.map(({ key, label }) => [key, label]));
  const rows = Object.entries(message.data).map(([key, { value }]) =>
    make('div', 'notice-row', [make('dt', '', [labels.get(key) ?? key]), make('dd', '', [String(value)])]),
  );
  const card = make('button', unread ? 'notice notice-new' : 'notice', [
    make('span', 'notice-app', [make('i', 'notice-logo', [appName.slice(0, 1)]), appName]),
    make('span', 'notice-title', [message.title || template?.title || '']),
    make('dl', 'notice-rows', rows),
    make('span', 'notice-foot', [make('span', '', ['进入小程序查看']), make('i', 'notice-arrow')]),
  ]);
  card.dataset.message = String(message.id);
  card.addEventListener('click', onOpen);
  return card;
}

const minutesBetween = (one: Message, other: Message) =>
  Math.abs(new Date(other.sentAt).getTime() - new Date(one.sentAt).getTime()) / 60_000;

/** WeChat's own time zone, wherever the browser stands. */
const CHINA = 'Asia/Shanghai';

function timeOf({ sentAt }: Message): string {
  const date = new Date(sentAt);
  const clock = date.toLocaleTimeString('zh-CN', { timeZone: CHINA, hour: '2-digit', minute: '2-digit' });
  const day = (of: Date) =>
    of.toLocaleDateString('zh-CN', { timeZone: CHINA, month: 'long', day: 'numeric' });
  return day(date) === day(new Date()) ? clock : `${day(date)} ${clock}`;
}
