import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Measured } from './host/measure';
import type { CallRecord, PhoneError } from './host/phone';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** `CHROMIUM` names one; else the usual places are looked at. */
export function findChromium(): string {
  const found = [process.env.CHROMIUM, ...BROWSERS].find((file) => file && existsSync(file));
  if (!found) throw new Error('no Chromium on this machine: install it, or name it in CHROMIUM');
  return found;
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

export interface LaunchPhoneOptions {
  /** Of a running local/cloud. */
  url: string;
  person?: string;
  page?: string;
  size?: '375' | '414';
  theme?: 'light' | 'dark';
  font?: 'normal' | 'large' | 'elder';
  online?: boolean;
  /** `longitude,latitude` */
  place?: string;
  /** A browser that several phones share; it stays open when the phone is closed. */
  browser?: Browser;
}

const SIZES = { 375: { width: 375, height: 667 }, 414: { width: 414, height: 896 } };
/** What a test may wait for at most; Playwright looks often and goes on at once. */
const PATIENCE_MS = 15_000;

export interface BrowserPhone {
  page: Page;
  text(): Promise<string>;
  path(): Promise<string>;
  waitFor(text: string | RegExp): Promise<void>;
  tap(textOrSelector: string): Promise<void>;
  input(placeholderOrSelector: string, value: string): Promise<void>;
  /** Answers the panel that chooseMedia brings up. */
  choosePictures(files: string | string[]): Promise<void>;
  open(page: string): Promise<void>;
  openMessage(page: string): Promise<void>;
  setOnline(online: boolean): Promise<void>;
  screenshot(path?: string): Promise<Buffer>;
  calls(name?: string): Promise<CallRecord[]>;
  errors(): Promise<PhoneError[]>;
  measure(): Promise<Measured>;
  close(): Promise<void>;
}

/** The page in front and what lies over it; the navigation bar's title is no word of the page. */
const PAGE_WORDS = '.ph-frame:not(.ph-hidden) .ph-body, .ph-tabs, .ph-layer';

interface PhoneWindow {
  phone: {
    path?: string;
    calls: CallRecord[];
    errors: PhoneError[];
    device: { change(part: object): void };
    pages: { reLaunch(url: string): void };
    measure(): Measured;
    openMessage(page: string): void;
  };
}

/** One person's phone in a real browser, fingers and all; errors of the page itself count as errors of the phone. */
export async function launchPhone(options: LaunchPhoneOptions): Promise<BrowserPhone> {
  const browser = options.browser ?? (await launchBrowser());
  const { size = '375', url } = options;
  const context = await browser.newContext({
    viewport: SIZES[size],
    deviceScaleFactor: 2,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${url}/?${addressOf(options)}`);
  await page.waitForFunction(() => 'phone' in window || document.querySelector('.ph-broken'));
  const broken = await page.locator('.ph-broken').count();
  if (broken) throw new Error((await page.locator('.ph-broken').textContent()) ?? 'the phone did not start');

  const inPhone = <T>(
    run: (phone: PhoneWindow['phone'], argument: never) => T,
    argument?: unknown,
  ): Promise<T> =>
    page.evaluate(
      ([source, given]) =>
        (0, eval)(`(${source as string})`)((window as unknown as PhoneWindow).phone, given) as T,
      [String(run), argument] as const,
    );
  const seen = page.locator('.ph-frame:not(.ph-hidden), .ph-tabs, .ph-layer');
  const find = (wanted: string) =>
    /^(\.|#|\[|wx-|button\b)/.test(wanted)
      ? seen.locator(wanted)
      : seen.getByText(wanted, { exact: true }).or(seen.locator(`[aria-label=${JSON.stringify(wanted)}]`));
  const said = page.locator(PAGE_WORDS);
  const text = async () => (await said.allInnerTexts()).join('\n').trim();

  return {
    page,
    text,
    path: () => inPhone((phone) => phone.path ?? ''),
    async waitFor(wanted) {
      const source =
        typeof wanted === 'string' ? wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : wanted.source;
      await page
        .waitForFunction(
          ([pattern, selector]) => {
            const parts = [...document.querySelectorAll<HTMLElement>(selector)];
            return new RegExp(pattern).test(parts.map((part) => part.innerText).join('\n'));
          },
          [source, PAGE_WORDS] as const,
        )
        .catch(async () => {
          throw new Error(`"${String(wanted)}" did not appear. There is:\n${await text()}`);
        });
    },
    async tap(wanted) {
      const exact = find(wanted).filter({ visible: true }).first();
      const loose = seen.getByText(wanted).filter({ visible: true }).first();
      await exact.or(loose).first().waitFor();
      await ((await exact.count()) ? exact : loose).click();
    },
    async input(wanted, value) {
      const field = /^[.#[]|^wx-/.test(wanted)
        ? seen
            .locator(wanted)
            .locator('input, textarea')
            .or(seen.locator(`input${wanted}, textarea${wanted}`))
            .first()
        : seen.getByPlaceholder(wanted).or(seen.getByLabel(wanted)).first();
      await field.fill(value);
    },
    choosePictures: (files) => page.setInputFiles('.ph-media-input', files),
    open: (to) => inPhone((phone, url: string) => phone.pages.reLaunch(url), `/${to.replace(/^\//, '')}`),
    openMessage: (to) => inPhone((phone, url: string) => phone.openMessage(url), to),
    setOnline: (online) => inPhone((phone, value: boolean) => phone.device.change({ online: value }), online),
    screenshot: (path) => page.screenshot({ path, animations: 'disabled' }),
    calls: (name) =>
      inPhone(
        (phone, only: string | undefined) =>
          phone.calls.filter((call) => only === undefined || call.name === only),
        name,
      ),
    errors: () => inPhone((phone) => phone.errors),
    measure: () => inPhone((phone) => phone.measure()),
    async close() {
      await context.close();
      if (!options.browser) await browser.close();
    },
  };
}

function addressOf({ person, page, size, theme, font, online, place }: LaunchPhoneOptions): string {
  const said = new URLSearchParams({ chrome: '0' });
  for (const [key, value] of Object.entries({ person, page, size, theme, font, place }))
    if (value) said.set(key, value);
  if (online === false) said.set('online', '0');
  return said.toString();
}
