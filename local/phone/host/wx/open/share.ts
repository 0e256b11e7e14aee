import { SCENE_CHAT_CARD } from '../../app-events';
import type { Phone } from '../../phone';
import { button, element } from '../../shell/element';
import { resolveFile } from '../files/resolve';
import { openShared, openSinglePage } from './open-shared';

/** WeChat waits so long for a promise in what onShareAppMessage returned, and takes the rest without it then. */
const PROMISE_MAX_MS = 3_000;

interface Shared {
  title?: string;
  path?: string;
  imageUrl?: string;
  promise?: Promise<Shared>;
}

/** 转发给朋友: the card that the other person would get. Unlike WeChat, it is sent to nobody; tapped, it opens as it would there. */
export async function shareToChat(phone: Phone, source: object): Promise<void> {
  const page = phone.pages.top;
  if (!page?.has('onShareAppMessage')) return;
  const said = (page.call('onShareAppMessage', source) ?? {}) as Shared;
  const late = await Promise.race([said.promise, pause(PROMISE_MAX_MS)]).catch(() => undefined);
  const { title, path, imageUrl } = { ...said, ...(late ?? {}) };
  await showCard(phone, {
    heading: '发送给朋友',
    title: title ?? page.config.navigationBarTitleText ?? '',
    imageUrl,
    path: path ?? withQuery(page.path, page.query),
    open: (shared) => openShared(phone, shared, SCENE_CHAT_CARD),
  });
}

/** 分享到朋友圈: the page itself with another query, a title and a square picture. */
export async function shareToTimeline(phone: Phone): Promise<void> {
  const page = phone.pages.top;
  if (!page?.has('onShareTimeline')) return;
  const said = (page.call('onShareTimeline') ?? {}) as Shared & { query?: string };
  const query = said.query ? `?${said.query}` : '';
  await showCard(phone, {
    heading: '分享到朋友圈',
    title: said.title ?? '',
    imageUrl: said.imageUrl,
    path: `${page.path}${query}`,
    open: (shared) => openSinglePage(phone, shared),
  });
}

interface Card {
  heading: string;
  title: string;
  imageUrl?: string;
  path: string;
  open(path: string): void;
}

async function showCard(phone: Phone, { heading, title, imageUrl, path, open }: Card): Promise<void> {
  const top = phone.pages.top?.path ?? '';
  const url = imageUrl ? await resolveFile(phone, imageUrl, top).catch(() => '') : '';
  const picture = document.createElement('img');
  picture.className = 'ph-share-picture';
  picture.src = url;
  const card = element('button', 'ph-share-card', [
    element('div', 'ph-share-title', [title]),
    ...(url ? [picture] : []),
    element('div', 'ph-share-app', ['小程序']),
  ]);
  card.setAttribute('aria-label', `打开分享：${title}`);
  card.addEventListener('click', () => {
    close();
    open(path);
  });
  const panel = element('div', 'ph-sheet-panel', [
    element('div', 'ph-share-heading', [heading]),
    card,
    button('ph-sheet-row ph-sheet-cancel', '关闭', () => close()),
  ]);
  const close = phone.dialogs.sheet(panel, 'ph-share');
}

function withQuery(path: string, query: Record<string, string>): string {
  const said = new URLSearchParams(query).toString();
  return said ? `${path}?${said}` : path;
}

const pause = (ms: number) => new Promise<undefined>((done) => setTimeout(() => done(undefined), ms));
