import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../local/phone/chromium';
import { holdPhone, untilStarted, type PhoneInBrowser } from '../../local/phone/chromium-hands';

/** How long something may take on a machine that does much else; a quick one never waits. */
const PATIENCE_MS = 30_000;
/** Far enough from the end that coming to it is noticed. */
const SHORTLY_PX = 400;
/** The desk needs about this much to show people, phone and chat side by side. */
const VIEWPORT = { width: 1160, height: 780 };

export interface DeskOptions {
  url: string;
  person: string;
  /** `longitude,latitude` of everybody's phone. */
  place: string;
  /** The privacy guide has not been agreed to on these phones. */
  askPrivacy?: boolean;
  /** Where `picture()` puts what is on the screen. */
  picturesDir: string;
}

/** The page `npm start` names: people, the phone of one of them, and the chat with that person's service notices. */
export class Desk {
  /** Errors and setData of phones that have been put away since. */
  private readonly putAway: PhoneRecord[] = [];
  private pictures = 0;

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    readonly phone: PhoneInBrowser,
    private readonly picturesDir: string,
  ) {}

  static async open({ url, person, place, picturesDir, askPrivacy }: DeskOptions): Promise<Desk> {
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: VIEWPORT,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    mkdirSync(picturesDir, { recursive: true });
    const desk = new Desk(
      browser,
      page,
      holdPhone(() => frameOf(page)),
      picturesDir,
    );
    await page.goto(`${url}/?person=${person}&place=${place}${askPrivacy ? '&privacy=ask' : ''}`);
    await desk.untilHeldBy(person);
    return desk;
  }

  /** Another person's phone comes to hand, as a click on the name does. */
  async switchTo(person: string): Promise<void> {
    this.putAway.push(await this.record());
    await this.page.locator(`[data-person=${person}]`).click();
    await this.untilHeldBy(person);
  }

  /** The newest service notice of the person in front that says this. */
  notice(words: string) {
    return this.page.getByLabel('服务通知').locator('.notice').filter({ hasText: words }).last();
  }

  /** What stands in the field with this placeholder. */
  typed(hint: string): Promise<string> {
    return frameOf(this.page).locator('.ph-frame:not(.ph-hidden)').getByPlaceholder(hint).inputValue();
  }

  /** Something on the page in front that has no words of its own to wait for. */
  inPhone(selector: string) {
    return frameOf(this.page).locator(`.ph-frame:not(.ph-hidden) ${selector}`);
  }

  /** To an end of the page in front, as a finger does it: over what lies shortly before it. Until that has been drawn. */
  async scroll(to: 'top' | 'bottom'): Promise<void> {
    await this.inPhone('.ph-scroll').evaluate(
      async (page, [end, before]) => {
        const drawn = () =>
          new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
        const bottom = page.scrollHeight - page.clientHeight;
        page.scrollTop = end === 'top' ? before : bottom - before;
        await drawn();
        page.scrollTop = end === 'top' ? 0 : page.scrollHeight;
        await drawn();
      },
      [to, SHORTLY_PX] as const,
    );
  }

  /** Until these words are not only on the page but where the person looks: between title and bar. */
  async untilInSight(words: string): Promise<void> {
    await frameOf(this.page).waitForFunction((wanted) => {
      const body = document.querySelector('.ph-frame:not(.ph-hidden) .ph-body')!;
      const box = body.getBoundingClientRect();
      return [...body.querySelectorAll<HTMLElement>('wx-text')]
        .filter((text) => text.innerText.includes(wanted))
        .map((text) => text.getBoundingClientRect())
        .some(({ top, bottom, height }) => height > 0 && top >= box.top && bottom <= box.bottom);
    }, words);
  }

  /** Until no photo on the page is under way any more. */
  async untilUploaded(): Promise<void> {
    const frame = frameOf(this.page);
    const words = frame.locator('.ph-frame:not(.ph-hidden)');
    await words
      .getByText(/上传中|等照片传完/)
      .first()
      .waitFor({ state: 'hidden' });
  }

  /** Until one of these pages is in front. */
  async untilPath(...paths: string[]): Promise<void> {
    await frameOf(this.page).waitForFunction(
      (wanted) => wanted.includes((window as unknown as { phone: { path: string } }).phone.path),
      paths,
    );
  }

  async picture(name: string): Promise<void> {
    this.pictures += 1;
    const number = String(this.pictures).padStart(2, '0');
    await this.page.screenshot({
      path: join(this.picturesDir, `${number}-${name}.png`),
      animations: 'disabled',
    });
  }

  /** Of every phone that was held, the one in front included. */
  async records(): Promise<PhoneRecord[]> {
    return [...this.putAway, await this.record()];
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async record(): Promise<PhoneRecord> {
    const { setDataMaxBytes } = await this.phone.measure();
    const errors = (await this.phone.errors()).map(({ where, message }) => `${where}: ${message}`);
    return { errors, setDataMaxBytes };
  }

  private async untilHeldBy(person: string): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('iframe[name=phone]'));
    const frame = frameOf(this.page);
    await frame.waitForURL((url) => url.searchParams.get('person') === person);
    await untilStarted(frame);
  }
}

export interface PhoneRecord {
  errors: string[];
  setDataMaxBytes: number;
}

function frameOf(page: Page): Frame {
  const frame = page.frame('phone');
  if (!frame) throw new Error('there is no phone on the desk');
  return frame;
}
