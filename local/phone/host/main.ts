import { createPhone, launch } from './create';
import { readAddress, type Wish } from './address';
import { createServer, type Fetch } from './server';
import type { Program } from '../program';
import { restoreFiles } from './wx/files/lasting';
import { openMessage } from './open-message';
import { filesOf } from './wx/files/store';
import { albumOf } from './wx/media/album';
import { handInPictures } from './wx/media/choose-pictures';
import { tap } from './view/touch';
import { measure } from './measure';

/** The phone's own document: `?chrome=0`. What stands around it talks to `window.phone`. */

export interface StartOptions {
  program: Program;
  serverUrl: string;
  fetch: Fetch;
  wish: Wish;
}

async function start({ program, serverUrl, fetch, wish }: StartOptions) {
  const server = createServer(serverUrl, fetch);
  if (wish.person) await server.signIn(wish.person);
  const parent = document.getElementById('phone') ?? document.body;
  const phone = createPhone({
    program,
    server,
    parent,
    device: wish.device,
    page: wish.page,
    scene: wish.scene,
  });
  const controls = {
    ...phone,
    tapNode: (node: HTMLElement) => tap(phone, node),
    measure: () => measure(phone),
    handInPictures: (pictures: { bytes: Uint8Array; type: string }[]) => handInPictures(phone, pictures),
    openMessage: (page: string) => openMessage(phone, page),
    album: () => albumOf(phone),
    files: () => filesOf(phone),
    get top() {
      return phone.pages.top;
    },
    get path() {
      return phone.pages.top?.path;
    },
  };
  Object.assign(window, { phone: controls });
  await restoreFiles(phone);
  launch(phone);
  document.querySelector('.ph-splash')?.remove();
  window.parent?.postMessage({ type: 'phone-ready' }, '*');
  return controls;
}

export type Controls = Awaited<ReturnType<typeof start>>;

Object.assign(window, { startPhone: start, readAddress });

if (document.documentElement.dataset.phone === 'boot') {
  void boot();
}

async function boot(): Promise<void> {
  try {
    const reply = await fetch('/phone/program.json');
    if (!reply.ok) throw new Error(await reply.text());
    const program = (await reply.json()) as Program;
    const wish = await readAddress(location.search, (path) =>
      fetch(path).then((answer) => (answer.ok ? answer.json() : undefined)),
    );
    await start({ program, serverUrl: '', fetch: (url, init) => fetch(url, init), wish });
  } catch (error) {
    const said = document.createElement('pre');
    said.className = 'ph-broken';
    said.textContent = `The mini-program did not start.\n\n${(error as Error).stack ?? String(error)}`;
    document.body.append(said);
    window.parent?.postMessage({ type: 'phone-broken', text: said.textContent }, '*');
  }
}
