import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { holdPhone, untilStarted } from '../../local/phone/chromium-hands';
import { toPosition } from '../town/ground';
import { handlersOf } from '../town/people';
import { pictureName, SAMPLES_DIR } from '../town/pictures/samples';
import { ZONES } from '../town/zones';
import { reportIn, shotsOf } from './shots';
import { settled } from './settled';
import { withPalette } from './palette';

/** GitHub shows three beside each other, each about 280 px wide. */
const SCALE = 1.75;
const RESIDENT = 'wang-guilan';
/** Has not been asked for anything yet. */
const NEWCOMER = 'chen-hao';
const HANDLER = handlersOf('weather')[0]!.id;
/** The phone alone, and what is around it transparent. */
const ALONE =
  'html,body,#desk,.stage{background:transparent!important}.phone{box-shadow:none!important}.side,.notices{visibility:hidden}.phone .notices{visibility:visible;width:414px;height:896px;border:0;border-radius:34px;overflow:hidden}';

/** Pages whose picture stands in a document, by the name they have among all pages. */
const PAGES = {
  tasks: 'tasks',
  certificate: 'hours-certificate',
  'admin-duty': 'staff-duty',
  'admin-audit': 'staff-audit',
} as const;

/** The pictures of the README and the guides: the phone in its frame, at the moments of the story and on single pages. */
export async function shootReadme(url: string, browser: Browser, outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const context = await browser.newContext({
    viewport: { width: 1240, height: 960 },
    deviceScaleFactor: SCALE,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  const frame = () => page.frame('phone')!;
  const phone = holdPhone(frame);
  const { longitude, latitude } = toPosition(ZONES[0]!.inside);
  const open = async (person: string, at: string, more: Record<string, string> = {}) => {
    const place = `${longitude},${latitude}`;
    const said = new URLSearchParams({ person, size: '414', place, page: at, ...more });
    await page.goto(`${url}/?${said.toString()}`);
    await page.locator('iframe[name=phone]').waitFor();
    await untilStarted(frame());
    // A page that asks first waits for the answer.
    if (!more['privacy']) await settled(frame());
  };
  const shoot = async (name: string) => {
    await settled(frame());
    await save(page, join(outDir, `${name}.png`));
  };

  await open(RESIDENT, 'pages/home/index');
  await shoot('home');

  await open(RESIDENT, 'pages/file/index');
  await phone.tap('拍照');
  await phone.choosePictures(resolve(SAMPLES_DIR, pictureName('bin-area', 1, 'before')));
  await phone.tap('垃圾箱周边不洁');
  await phone.waitFor('将转给 青澜市气象局');
  await shoot('file');
  await phone.tap('已经好几天了');
  await phone.tap('发送');
  await phone.waitFor('收到了，谢谢您');
  await shoot('sent');

  await open(HANDLER, 'pages/home/index');
  await page.locator('.notice').last().waitFor();
  await page.evaluate(() => document.querySelector('.phone')!.append(document.querySelector('.notices')!));
  await page.addStyleTag({ content: `${ALONE}.phone iframe{display:none}` });
  await page.evaluate(() => document.querySelector('.notice-list')!.scrollTo(0, 1e6));
  await save(page, join(outDir, 'chat.png'));

  await open(HANDLER, 'pages/worklist/index');
  await shoot('worklist');
  const closed = await reportIn(url, RESIDENT, 'mine', 'closed');
  await open(RESIDENT, `pages/report/index?reportId=${closed}`);
  await shoot('report');

  const shots = await shotsOf(url);
  const among = (page: string) => shots.find(({ name }) => name === page)!;
  for (const [page, name] of Object.entries(PAGES)) {
    await open(among(page).person, among(page).page);
    await shoot(name);
  }
  await open(among('admin-person').person, among('admin-person').page);
  await phone.tap('给予身份');
  await phone.tap('7 天');
  await shoot('staff-give');
  await open(NEWCOMER, 'pages/home/index', { privacy: 'ask' });
  await phone.waitFor('本月全城');
  await phone.tap('随手拍');
  await phone.waitFor('先看一眼隐私保护指引');
  await save(page, join(outDir, 'privacy-question.png'));
  await open(among('patrol').person, among('patrol').page);
  await phone.waitFor('仍然干净');
  await settled(frame());
  await phone.setOnline(false);
  await shoot('patrol');
  await context.close();
}

async function save(page: Page, file: string): Promise<void> {
  await page.addStyleTag({ content: ALONE });
  const png = await page.locator('.phone').screenshot({ omitBackground: true, animations: 'disabled' });
  const small = await withPalette(png);
  writeFileSync(file, small);
  console.log(`  ${file}: ${Math.round(small.length / 1000)} kB`);
}
