import { toPosition } from '../town/ground';
import { handlersOf, holderOf } from '../town/people';
import { TownApi } from '../town/town-api';
import { ZONES } from '../town/zones';

export interface Shot {
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

/** The id of the first row of a list. */
async function firstOf(
  url: string,
  person: string,
  call: string,
  input: object,
  id: string,
): Promise<string> {
  const listed = await new TownApi(url).done<Record<string, Record<string, string>[]>>(person, call, input);
  const found = Object.values(listed).find(Array.isArray)?.[0]?.[id];
  if (!found) throw new Error(`${person} finds nothing with ${call} ${JSON.stringify(input)}`);
  return found;
}

/** The round this volunteer has begun. */
async function walkedBy(url: string, person: string): Promise<string> {
  type Mine = { claims: { claim: { taskId: string }; task: { kind: string } }[] };
  const { claims } = await new TownApi(url).done<Mine>(person, 'claim.list', { scope: 'active' });
  const round = claims.find(({ task }) => task.kind === 'patrol');
  if (!round) throw new Error(`${person} walks no round`);
  return round.claim.taskId;
}

/** A task in this list, of this kind. */
const taskOf = (url: string, person: string, scope: string, kind: string | null) =>
  firstOf(url, person, 'task.list', { scope, kind, position: toPosition(ZONES[0]!.inside) }, 'taskId');

export async function shotsOf(url: string): Promise<Shot[]> {
  const inspector = holderOf('inspector').id;
  const dispatcher = holderOf('dispatcher').id;
  const api = new TownApi(url);
  const volunteer = await api.done<{ personId: string }>(VOLUNTEER, 'me.load', {});
  const me = await api.done<{ personId: string }>(HANDLER, 'me.load', {});
  const certificate = await firstOf(url, VOLUNTEER, 'certificate.list', {}, 'code');
  const order = await firstOf(url, inspector, 'order.list', { scope: 'closed' }, 'orderId');
  const petitionIn = (person: string, scope: string) =>
    firstOf(url, person, 'petition.list', { scope }, 'petitionId');
  const petition = await petitionIn(RESIDENT, 'trending');
  const archived = await petitionIn(RESIDENT, 'archive');
  const answered = await petitionIn(RESIDENT, 'answered');
  const pledge = await firstOf(url, RESIDENT, 'pledge.list', {}, 'pledgeId');
  const recheck = await firstOf(url, inspector, 'recheck.list', { scope: 'mine' }, 'recheckId');
  const closed = await reportIn(url, RESIDENT, 'mine', 'closed');
  const open = await reportIn(url, HANDLER, 'worklist', 'dispatched');
  const handling = await reportIn(url, HANDLER, 'worklist', 'handling');
  const handled = await reportIn(url, inspector, 'worklist', 'handled');
  const task = await taskOf(url, dispatcher, 'organised', 'cleanup');
  const full = await taskOf(url, dispatcher, 'organised', 'duty');
  const round = await taskOf(url, VOLUNTEER, 'soon', 'patrol');
  const walked = await walkedBy(url, VOLUNTEER);
  const past = await taskOf(url, dispatcher, 'past', 'cleanup');
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
    shot('admin-thresholds', dispatcher, 'admin/pages/thresholds/index'),
    shot('home-dispatcher', dispatcher, 'pages/home/index'),
    shot('volunteering', VOLUNTEER, 'account/pages/volunteer/index'),
    shot('tasks', VOLUNTEER, 'pages/tasks/index'),
    shot('tasks-newcomer', HANDLER, 'pages/tasks/index'),
    shot('task', VOLUNTEER, `tasks/pages/task/index?taskId=${task}`),
    shot('task-full', RESIDENT, `tasks/pages/task/index?taskId=${full}`),
    shot('task-round', VOLUNTEER, `tasks/pages/task/index?taskId=${round}`),
    shot('patrol', VOLUNTEER, `tasks/pages/patrol/index?taskId=${walked}`),
    shot('task-organiser', dispatcher, `tasks/pages/task/index?taskId=${task}`),
    shot('task-mine', VOLUNTEER, 'tasks/pages/mine/index'),
    shot('task-check-in', VOLUNTEER, `tasks/pages/check-in/index?taskId=${task}`),
    shot('task-organise', dispatcher, 'tasks/pages/organise/index'),
    shot('task-board', dispatcher, `tasks/pages/board/index?taskId=${past}`),
    shot('task-verify', dispatcher, 'tasks/pages/verify/index'),
    shot('task-new', dispatcher, 'tasks/pages/edit/index'),
    shot('task-edit', dispatcher, `tasks/pages/edit/index?taskId=${task}`),
    shot('task-spot-code', dispatcher, `tasks/pages/spot-code/index?taskId=${task}`),
    shot('task-hand-in', 'chen-hao', `tasks/pages/hand-in/index?taskId=${past}`),
    shot('recheck', inspector, `spots/pages/recheck/index?recheckId=${recheck}&reportId=${closed}`),
    shot('stubborn', inspector, 'spots/pages/rechecks/index?scope=stubborn'),
    shot('place', RESIDENT, `lists/pages/place/index?zoneId=${ZONES[0]!.zoneId}&name=${ZONES[0]!.name}`),
    shot('petition-closed', RESIDENT, `petitions/pages/petition/index?petitionId=${archived}`),
    shot('petition-answered', RESIDENT, `petitions/pages/petition/index?petitionId=${answered}`),
    shot('petition-answer', 'ma-zhiqiang', `petitions/pages/answer/index?petitionId=${petition}`),
    shot('pledge-publish', dispatcher, 'pledges/pages/publish/index'),
    shot('survey-ask', dispatcher, 'pledges/pages/ask/index'),
    shot('push', HANDLER, 'messages/pages/push/index'),
  ];
}
