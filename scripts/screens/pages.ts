import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchPhone } from '../../local/phone/chromium';
import { handlersOf, holderOf } from '../town/people';
import { ZONES } from '../town/zones';
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
const VOLUNTEER = 'li-xiaoyu';
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

/** The one that most people look at. */
async function petitionOf(url: string): Promise<string> {
  const { petitions } = await new TownApi(url).done<{ petitions: { petitionId: string }[] }>(
    RESIDENT,
    'petition.list',
    { scope: 'trending' },
  );
  const [first] = petitions;
  if (!first) throw new Error('there is no petition');
  return first.petitionId;
}

async function pledgeOf(url: string): Promise<string> {
  const { pledges } = await new TownApi(url).done<{ pledges: { pledgeId: string }[] }>(
    RESIDENT,
    'pledge.list',
    {},
  );
  const [first] = pledges;
  if (!first) throw new Error('there is no pledge');
  return first.pledgeId;
}

/** The closed one: with its whole history. */
async function orderOf(url: string, inspector: string): Promise<string> {
  const { orders } = await new TownApi(url).done<{ orders: { orderId: string }[] }>(inspector, 'order.list', {
    scope: 'closed',
  });
  const [first] = orders;
  if (!first) throw new Error('there is no closed order');
  return first.orderId;
}

async function certificateOf(url: string): Promise<string> {
  const { certificates } = await new TownApi(url).done<{ certificates: { code: string }[] }>(
    VOLUNTEER,
    'certificate.list',
    {},
  );
  const [first] = certificates;
  if (!first) throw new Error('there is no certificate');
  return first.code;
}

async function shotsOf(url: string): Promise<Shot[]> {
  const inspector = holderOf('inspector').id;
  const dispatcher = holderOf('dispatcher').id;
  const [volunteer, certificate, me, order, petition, pledge, closed, open, handling, handled] =
    await Promise.all([
      new TownApi(url).done<{ personId: string }>(VOLUNTEER, 'me.load', {}),
      certificateOf(url),
      new TownApi(url).done<{ personId: string }>(HANDLER, 'me.load', {}),
      orderOf(url, inspector),
      petitionOf(url),
      pledgeOf(url),
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
    shot('worklist-dispatcher', dispatcher, 'pages/worklist/index'),
    shot('finish', HANDLER, `pages/finish/index?reportId=${handling}`),
    shot('verify', inspector, `pages/verify/index?reportId=${handled}`),
    shot('settings', RESIDENT, 'pages/settings/index'),
    shot('privacy', RESIDENT, 'account/pages/privacy/index'),
    shot('search', RESIDENT, 'lists/pages/search/index'),
    shot('figures', dispatcher, 'figures/pages/overview/index'),
    shot('spot', inspector, `spots/pages/spot/index?reportId=${closed}`),
    shot('rechecks', inspector, 'spots/pages/rechecks/index?scope=mine'),
    shot('desk', dispatcher, 'desk/pages/queue/index'),
    shot('orders', inspector, 'orders/pages/list/index'),
    shot('order', 'liu-wenhua', `orders/pages/order/index?orderId=${order}`),
    shot('order-give', inspector, 'orders/pages/give/index'),
    shot('petitions', RESIDENT, 'pages/petitions/index'),
    shot('petition-poster', RESIDENT, `petitions/pages/poster/index?petitionId=${petition}`),
    shot('petition-archive', RESIDENT, 'petitions/pages/archive/index'),
    shot('petition-desk', dispatcher, 'petitions/pages/desk/index'),
    shot('petition-signatures', dispatcher, `petitions/pages/signatures/index?petitionId=${petition}`),
    shot('petition', RESIDENT, `petitions/pages/petition/index?petitionId=${petition}`),
    shot('hours', VOLUNTEER, 'hours/pages/mine/index'),
    shot('certificates', VOLUNTEER, 'hours/pages/certificate/index'),
    shot('certificate', RESIDENT, `hours/pages/certificate/index?code=${certificate}`),
    shot('hours-board', VOLUNTEER, 'hours/pages/board/index'),
    shot('hours-teams', VOLUNTEER, 'hours/pages/teams/index'),
    shot('hours-office', dispatcher, 'hours/pages/office/index'),
    shot('hours-person', dispatcher, `hours/pages/office/index?personId=${volunteer.personId}`),
    shot('pledges', dispatcher, 'pledges/pages/list/index'),
    shot('pledge', RESIDENT, `pledges/pages/pledge/index?pledgeId=${pledge}`),
    shot('pledge-door', 'li-xiaoyu', `pledges/pages/door/index?pledgeId=${pledge}`),
    shot('pledge-coverage', dispatcher, `pledges/pages/coverage/index?pledgeId=${pledge}`),
    shot('survey', RESIDENT, 'pledges/pages/survey/index'),
    shot('survey-results', dispatcher, 'pledges/pages/results/index'),
    shot('petition-write', RESIDENT, 'petitions/pages/write/index'),
    shot('admin', dispatcher, 'admin/pages/index/index'),
    shot('admin-people', dispatcher, 'admin/pages/people/index'),
    shot('admin-person', dispatcher, `admin/pages/person/index?personId=${me.personId}`),
    shot('admin-invitations', dispatcher, 'admin/pages/invitations/index'),
    shot('admin-duty', 'liu-wenhua', 'admin/pages/duty/index'),
    shot('admin-audit', dispatcher, 'admin/pages/audit/index'),
    shot('profile', RESIDENT, 'account/pages/profile/index'),
    shot('volunteer', RESIDENT, 'account/pages/volunteer/index'),
    shot('me-staff', dispatcher, 'pages/me/index'),
    shot('redeem', RESIDENT, 'account/pages/redeem/index'),
    shot('admin-bureaus', dispatcher, 'admin/pages/bureaus/index'),
    shot('admin-calendar', dispatcher, 'admin/pages/calendar/index'),
    shot('admin-rules', dispatcher, 'admin/pages/rules/index'),
    shot('admin-zones', dispatcher, 'admin/pages/zones/index'),
    shot('admin-zone', dispatcher, `admin/pages/zone/index?zoneId=${ZONES[0]!.zoneId}`),
    shot('admin-zone-import', dispatcher, 'admin/pages/zone-import/index'),
    shot('admin-categories', dispatcher, 'admin/pages/categories/index'),
    shot('admin-category', dispatcher, 'admin/pages/category/index?categoryId=drain'),
    shot('admin-routes', dispatcher, 'admin/pages/routes/index'),
    shot('admin-templates', dispatcher, 'admin/pages/templates/index'),
    shot('admin-template', dispatcher, 'admin/pages/template/index?name=task'),
    shot('admin-parked', dispatcher, 'admin/pages/parked/index'),
    shot('admin-webhooks', dispatcher, 'admin/pages/webhooks/index'),
    shot('push', HANDLER, 'messages/pages/push/index'),
  ];
}

/** Every page × light and dark × normal and largest text × both screens. Says which pages made errors. `only`: of these pages. */
export async function shootPages(
  url: string,
  browser: Browser,
  outDir: string,
  only: readonly string[] | null,
): Promise<number> {
  mkdirSync(outDir, { recursive: true });
  let count = 0;
  const shots = (await shotsOf(url)).filter(({ name }) => only === null || only.includes(name));
  for (const { name, person, page } of shots)
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
