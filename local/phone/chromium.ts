import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { holdPhone, untilStarted, type PhoneInBrowser } from './chromium-hands';

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

/** `CHROMIUM_PATH` names one; else the usual places are looked at. */
export function findChromium(): string {
  const found = [process.env.CHROMIUM_PATH, ...BROWSERS].find((file) => file && existsSync(file));
  if (!found) throw new Error('no Chromium on this machine: install it, or name it in CHROMIUM_PATH');
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
  /** What the mini-program finds in its storage: as if this person had used it before. */
  stored?: Readonly<Record<string, unknown>>;
  /** A browser that several phones share; it stays open when the phone is closed. */
  browser?: Browser;
}

const SIZES = { 375: { width: 375, height: 667 }, 414: { width: 414, height: 896 } };
/** What a test may wait for at most; Playwright looks often and goes on at once. */
const PATIENCE_MS = 15_000;

export interface BrowserPhone extends PhoneInBrowser {
  page: Page;
  screenshot(path?: string): Promise<Buffer>;
  close(): Promise<void>;
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
  await context.addInitScript((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, storedEntries(options));
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${url}/?${addressOf(options)}`);
  await untilStarted(page.mainFrame());
  return {
    ...holdPhone(() => page.mainFrame()),
    page,
    screenshot: (path) => page.screenshot({ path, animations: 'disabled' }),
    async close() {
      await context.close();
      if (!options.browser) await browser.close();
    },
  };
}

/** As `wx.setStorage` keeps it. */
const storedEntries = ({ person = '', stored = {} }: LaunchPhoneOptions) =>
  Object.entries(stored).map(([key, data]) => [`phone/${person}/${key}`, JSON.stringify({ data })] as const);

function addressOf({ person, page, size, theme, font, online, place }: LaunchPhoneOptions): string {
  const said = new URLSearchParams({ chrome: '0' });
  for (const [key, value] of Object.entries({ person, page, size, theme, font, place }))
    if (value) said.set(key, value);
  if (online === false) said.set('online', '0');
  return said.toString();
}
