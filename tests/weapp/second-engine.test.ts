/**
 * @jest-environment jsdom
 */
import { resolve } from 'node:path';

/**
 * A second opinion: miniprogram-simulate compiles the same WXML with WeChat's own wcc and runs it on exparser. What only
 * works on glass-easel shows here.
 */
const CLIENT = resolve(process.env['DIST_DIR'] ?? 'dist', 'client');
/** wcc prints all templates at once. */
const COMPILER_MAX_BUFFER_BYTES = 64 * 1024 * 1024;
const POLL_MS = 20;
const PATIENCE_MS = 20_000;

jest.setTimeout(60_000);

interface Rendered {
  dom: HTMLElement;
  instance: Record<'onLoad' | 'onShow' | 'onReady', (options?: object) => void> & { route?: string };
  attach(parent: Node): void;
  detach(): void;
}
interface Simulate {
  load(path: string, options: object): string;
  render(id: string): Rendered;
}
type PageConfig = Record<string, unknown> & { data: object };

const stored = new Map<string, unknown>();
const pages: Rendered['instance'][] = [];

/** As much of WeChat as these two pages touch; the server never answers. */
const wx = {
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
  removeStorageSync: (key: string) => void stored.delete(key),
  getAppBaseInfo: () => ({ SDKVersion: '3.8.0', language: 'zh_CN', theme: 'light', fontSizeSetting: 17 }),
  getWindowInfo: () => ({ pixelRatio: 2, windowWidth: 375, windowHeight: 603 }),
  getDeviceInfo: () => ({ platform: 'ios' }),
  getSystemInfoSync: () => ({ SDKVersion: '3.8.0', platform: 'ios', pixelRatio: 2, windowWidth: 375 }),
  getLaunchOptionsSync: () => ({ path: 'pages/home/index', query: {}, scene: 1001 }),
  getNetworkType: ({ success }: { success(result: object): void }) => success({ networkType: 'wifi' }),
  onNetworkStatusChange: () => undefined,
  setNavigationBarTitle: ({ success }: { success?(): void }) => success?.(),
  getLocation: ({ fail }: { fail(error: object): void }) => fail({ errMsg: 'getLocation:fail auth deny' }),
  nextTick: (run: () => void) => setTimeout(run, 0),
  cloud: { init: () => undefined, callFunction: () => new Promise(() => undefined) },
};

function startApp(): Simulate {
  let app: Record<string, (options?: object) => void> = {};
  Object.assign(globalThis, {
    wx,
    App: (config: typeof app) => (app = config),
    getApp: () => app,
    getCurrentPages: () => pages,
  });
  const simulate = require('miniprogram-simulate') as Simulate;
  Object.assign(globalThis, {
    Page: ({ data, ...rest }: PageConfig) => {
      const methods = Object.fromEntries(
        Object.entries(rest).filter(([, value]) => typeof value === 'function'),
      );
      (globalThis as unknown as { Component(definition: object): void }).Component({ data, methods });
    },
  });
  require(resolve(CLIENT, 'app.js'));
  app['onLaunch']?.({ path: 'pages/home/index', query: {}, scene: 1001 });
  return simulate;
}

async function seen(page: Rendered, words: string): Promise<void> {
  const giveUp = Date.now() + PATIENCE_MS;
  while (!page.dom.textContent?.includes(words)) {
    if (Date.now() > giveUp) throw new Error(`"${words}" did not appear: ${page.dom.textContent}`);
    await new Promise((wake) => setTimeout(wake, POLL_MS));
  }
}

describe('the same build on exparser, compiled by WeChat’s wcc', () => {
  let simulate: Simulate;
  let page: Rendered;

  beforeAll(() => {
    simulate = startApp();
  });
  afterEach(() => page.detach());

  function open(path: string): Rendered {
    const id = simulate.load(resolve(CLIENT, path), {
      rootPath: CLIENT,
      compiler: 'official',
      compilerOptions: { maxBuffer: COMPILER_MAX_BUFFER_BYTES },
    });
    page = simulate.render(id);
    page.attach(document.body);
    page.instance.route = path;
    pages.splice(0, pages.length, page.instance);
    page.instance.onLoad({});
    page.instance.onShow();
    page.instance.onReady();
    return page;
  }

  it('settings offer sizes and languages', async () => {
    open('pages/settings/index');
    for (const words of ['文字大小', '长辈版', '语言 Language', 'English']) await seen(page, words);
  });

  it('a report can be begun before the server has answered', async () => {
    open('pages/file/index');
    for (const words of ['拍照', '这是什么问题？', '补充几句（可以不写）', '匿名上报', '发送'])
      await seen(page, words);
  });
});
