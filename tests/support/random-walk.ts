import { personKeyOf } from '../../cloudfunctions/src/platform/ids';
import { maySee, stepsFor } from '../../cloudfunctions/src/reports/report-policy';
import { PEOPLE } from '../../scripts/town/people';
import type { CaseTown } from './case-town';
import { dispatcher, inspector } from './case-town';
import { BUREAUS } from './made-up-input';
import { tinyPhoto } from './tiny-photo';
import type { StoredCase } from './whole-case';

const DAY_MS = 86_400_000;

/** The call that takes a step. */
const ACTION_OF_STEP: Record<string, string> = {
  answer: 'suspension.answer',
  extend: 'extension.ask',
  'decide-extension': 'extension.decide',
  appeal: 'appeal.file',
  'decide-appeal': 'appeal.decide',
  ...Object.fromEntries(
    [
      ...['accept', 'dispatch', 'start', 'finish', 'verify', 'rate', 'withdraw', 'reject', 'merge', 'follow'],
      ...['progress', 'suspend', 'resume', 'return', 'reopen', 'relapse', 'hide', 'restore'],
    ].map((step) => [step, `report.${step}`]),
  ),
};
/** Besides the steps of the case itself. */
const OTHER_ACTIONS = ['complaint.file', 'complaint.settle', 'recheck.record'];
const ALL_ACTIONS = [...Object.values(ACTION_OF_STEP), ...OTHER_ACTIONS];
/** One of so many, where it is offered: closed cases are to rest a while, and hiding leads nowhere. */
const SELDOM: Record<string, number> = {
  'report.relapse': 8,
  'report.reopen': 2,
  'report.suspend': 2,
  'report.return': 2,
  'report.hide': 6,
  'report.restore': 2,
  'report.withdraw': 3,
  'report.reject': 3,
  'report.merge': 3,
};
/** After these nothing more happens to a case. */
const LAST_ACTIONS = ['report.withdraw', 'report.reject', 'report.merge'];
/** Of so many choices one is anything at all, one is no step, all others are what the policy offers. */
const KINDS = 8;
const WITH_PHOTOS = ['report.progress', 'report.finish', 'report.relapse', 'report.reopen', 'recheck.record'];

/** One random step: who, and what. */
export type Choice = readonly [who: number, what: number];

export interface Walker {
  report: StoredCase;
  intoReportId: string;
  /** Others go on to the end. */
  mayEnd: boolean;
}

/**
 * Somebody at random does something random to a case: mostly what is offered to them, else anything. An error of ours is
 * thrown.
 */
export async function walkOn(cases: CaseTown, walker: Walker, [who, what]: Choice): Promise<void> {
  const { town } = cases;
  const { report } = walker;
  const kind = what % KINDS;
  const offered = kind > 1 ? whoMayWhat(walker, cases.now) : [];
  const anybody = PEOPLE[who % PEOPLE.length]!.id;
  const among = kind === 0 && walker.mayEnd ? ALL_ACTIONS : OTHER_ACTIONS;
  const turn = offered[(what >> 3) % Math.max(1, offered.length)];
  const { person, action } = turn ?? { person: anybody, action: among[(what >> 3) % among.length]! };
  if (turn && who % (SELDOM[action] ?? 1) > 0) return;
  const [bureauId, other] = [BUREAUS[what % BUREAUS.length], BUREAUS[(what >> 3) % BUREAUS.length]];
  const withLeader = report.bureauId === 'weather' ? 'urban-management' : 'weather';
  const input = {
    ...{ reportId: report._id, intoReportId: walker.intoReportId },
    ...{ reason: action.startsWith('complaint') ? 'untrue' : '说明原因。', note: '现场看过。', words: '' },
    ...{ part: 'report', partId: null, bureauId, stars: 1 + (what % 5), hours: 1 + (what % 16) },
    ...{ proposedBureauId: what % 3 === 0 ? null : other, bureauIds: [withLeader] },
    ...{ passed: who % 3 > 0, agrees: who % 3 > 0, granted: who % 2 > 0, excused: who % 2 > 0 },
    ...{ hide: who % 2 > 0, clean: who % 2 > 0, planAt: Math.round(cases.now + (1 + (what % 9)) * DAY_MS) },
    ...(WITH_PHOTOS.includes(action) && { photos: [await town.upload(person, tinyPhoto(what))] }),
    ...(action === 'complaint.settle' && { complaintId: await openComplaint(cases, report._id) }),
    ...(action === 'recheck.record' && { recheckId: await dueRecheck(cases, report._id) }),
  };
  const reply = await town.call(person, action, input);
  if (!reply.ok && reply.error.code === 'internal') throw new Error(`${action} ${JSON.stringify(input)}`);
}

const CALLERS = PEOPLE.map(({ id, name, openid, roles }) => ({
  id,
  caller: {
    ...{ key: personKeyOf(openid), openid, personId: id, nickname: name, consents: [] },
    grants: roles.flatMap(({ role, bureauId = null }) => (role === 'resident' ? [] : [{ role, bureauId }])),
  },
}));

/** All that is offered to anybody: one of these is as likely as any other. */
function whoMayWhat({ report, mayEnd }: Walker, now: number): { person: string; action: string }[] {
  return CALLERS.filter(({ caller }) => maySee(caller, report)).flatMap(({ id, caller }) =>
    stepsFor(caller, report, true, now)
      .flatMap((step) => ACTION_OF_STEP[step] ?? [])
      .filter((action) => mayEnd || !LAST_ACTIONS.includes(action))
      .map((action) => ({ person: id, action })),
  );
}

async function openComplaint({ town }: CaseTown, reportId: string): Promise<string> {
  type Listed = { complaints: { complaintId: string; reportId: string }[] };
  const { complaints } = await town.done<Listed>(dispatcher, 'complaint.list');
  return complaints.find((complaint) => complaint.reportId === reportId)?.complaintId ?? 'none';
}

async function dueRecheck({ town }: CaseTown, reportId: string): Promise<string> {
  type Listed = { rechecks: { recheckId: string; reportId: string }[] };
  const { rechecks } = await town.done<Listed>(inspector, 'recheck.list', { scope: 'mine' });
  return rechecks.find((recheck) => recheck.reportId === reportId)?.recheckId ?? 'none';
}
