import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchPhone } from '../../local/phone/chromium';
import { handlersOf, holderOf } from '../town/people';
import { TownApi } from '../town/town-api';
import { settled } from './settled';

interface Shot {
  name: string;
  person: string;
  page: string;
}

interface Card {
  reportId: string;
  state: string;
  categoryId: string;
}

const RESIDENT = 'wang-guilan';
const HANDLER = handlersOf('weather')[0]!.id;
const LOOKS = [
  { theme: 'light', font: 'normal', size: '375' },
  { theme: 'dark', font: 'normal', size: '375' },
  { theme: 'light', font: 'elder', size: '375' },
  { theme: 'dark', font: 'elder', size: '375' },
  { theme: 'light', font: 'normal', size: '414' },
  { theme: 'dark', font: 'normal', size: '414' },
  { theme: 'light', font: 'elder', size: '414' },
  { theme: 'dark', font: 'elder', size: '414' },
] as const;

/** The first report in one of this person's lists that is in this state. */
export async function reportIn(url: string, person: string, scope: string, state: string): Promise<string> {
  const { reports } = await new TownApi(url).done<{ reports: Card[] }>(person, 'report.list', {
    scope,
    states: [state],
  });
  const found = reports.find(({ categoryId }) => categoryId !== 'other') ?? reports[0];
  if (!found) throw new Error(`${person} has no report that is ${state}`);
  return found.reportId;
}

async function shotsOf(url: string): Promise<Shot[]> {
  const inspector = holderOf('inspector').id;
  const [closed, open, handling, handled] = await Promise.all([
    reportIn(url, RESIDENT, 'mine', 'closed'),
    reportIn(url, HANDLER, 'worklist', 'dispatched'),
    reportIn(url, HANDLER, 'worklist', 'handling'),
    reportIn(url, inspector, 'worklist', 'handled'),
  ]);
  const shot = (name: string, person: string, page: string): Shot => ({ name, person, page });
  return [
    shot('home', RESIDENT, 'pages/home/index'),
    shot('home-staff', HANDLER, 'pages/home/index'),
    shot('file', RESIDENT, 'pages/file/index'),
    shot('near', RESIDENT, 'pages/near/index'),
    shot('inbox', RESIDENT, 'pages/inbox/index'),
    shot('me', RESIDENT, 'pages/me/index'),
    shot('my-reports', RESIDENT, 'pages/my-reports/index'),
    shot('report-closed', RESIDENT, `pages/report/index?reportId=${closed}`),
    shot('report-handler', HANDLER, `pages/report/index?reportId=${open}`),
    shot('worklist', HANDLER, 'pages/worklist/index'),
    shot('worklist-dispatcher', holderOf('dispatcher').id, 'pages/worklist/index'),
    shot('finish', HANDLER, `pages/finish/index?reportId=${handling}`),
    shot('verify', inspector, `pages/verify/index?reportId=${handled}`),
    shot('settings', RESIDENT, 'pages/settings/index'),
  ];
}

/** Every page × light and dark × normal and largest text × both screens. Says which pages made errors. */
export async function shootPages(url: string, browser: Browser, outDir: string): Promise<number> {
  mkdirSync(outDir, { recursive: true });
  let count = 0;
  for (const { name, person, page } of await shotsOf(url))
    for (const look of LOOKS) {
      const phone = await launchPhone({ url, browser, person, page, ...look });
      await settled(phone.page.mainFrame());
      await phone.screenshot(join(outDir, `${name}-${look.size}-${look.theme}-${look.font}.png`));
      for (const { where, message } of await phone.errors()) console.error(`  ${name}: ${where}: ${message}`);
      await phone.close();
      count += 1;
    }
  return count;
}
