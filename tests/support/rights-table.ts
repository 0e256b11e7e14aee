import { CONSENTS } from '../../types/people/consents';
import { DEFAULT_RULES } from '../../types/places/rule-contracts';
import { toPosition, type Spot } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { HOURS_RIGHTS } from './rights-hours';
import { TASK_RIGHTS } from './rights-tasks';
import {
  admin,
  all,
  author,
  bureau,
  city,
  desk,
  deskHere,
  dispatchers,
  PERSONAS,
  row,
  staff,
  type Row,
  type Subjects,
  type Persona,
} from './rights-row';

const position = toPosition(ZONES[0]!.inside);
const pair = (spot: Spot) => {
  const { longitude, latitude } = toPosition(spot);
  return [longitude, latitude];
};
const place = { ...position, address: '3号楼门口' };
const reason = '写明原因。';
const year = 2026;
const period = { from: '2026-11-01', to: '2026-11-30' };
const closed =
  (more: object = {}) =>
  (subjects: Subjects) => ({ reportId: subjects.closed, ...more });
const withPhoto = (more: object) => (subjects: Subjects) => ({
  reportId: subjects.closed,
  photos: [subjects.photo],
  ...more,
});
const petition =
  (more: object = {}) =>
  (subjects: Subjects) => ({
    petitionId: subjects.petitionId,
    ...more,
  });
const order =
  (more: object = {}) =>
  ({ orderId }: Subjects) => ({ orderId, ...more });
const selection = petition({ source: null, from: 1, until: 2 });
const zoneFile = { text: '{"type":"FeatureCollection","features":[]}', coordinates: 'gcj02' };
const bureauForm = { name: '没有的单位', shortName: '', kind: 'bureau', phone: '', active: true };
const categoryForm = {
  ...{ name: '没有的类型', nameEn: '', handlingHours: 4, urgent: false, photosNeeded: 1 },
  ...{ bureauId: 'none', active: true, stoppers: [] },
};
const draft = {
  ...{ title: '给楼道装灯', ask: '请装声控灯。', reasons: '夜里没有灯。', bureauId: 'weather' },
  ...{ photos: [], collectingDays: 60, showName: false },
};
const invitation = { role: 'handler', bureauId: 'weather', days: 7, note: '同事' };
const grant = { role: 'handler', bureauId: 'weather' };
const question = { question: '您知道吗？', options: ['知道', '不知道'], aware: [0] };
const corridor = { kind: 'corridor', line: [pair(ZONES[0]!.inside), pair([500, 500])], metersEachSide: 20 };

/** domain §§ 2, 4, 6 as a table: every action, who may, and what the others are told. Written by hand, from the rules. */
export const RIGHTS: readonly Row[] = [
  row('home.load', all, { position }),
  row('me.load', all),
  row('place.resolve', all, position),
  row('place.list', all),
  row('bureau.list', admin),
  row('bureau.save', admin, { bureauId: 'none', rev: 0, ...bureauForm }),
  row('category.list', admin),
  row('category.save', admin, { categoryId: 'none', rev: 0, ...categoryForm }),
  row('category.order', admin, { categoryIds: ['none'] }),
  row('route.list', admin),
  row('route.save', admin, { zoneId: 'none', categoryId: null, bureauId: 'weather', rev: 0 }),
  row('route.remove', admin, { routeId: 'none', rev: 0 }),
  row('route.explain', admin, { position, categoryId: 'rubbish' }),
  row('calendar.open', admin, { year }),
  row('calendar.save', admin, { days: [{ day: '2027-06-07', kind: null, name: '' }] }),
  row('rules.open', admin),
  row('rules.save', admin, { rules: DEFAULT_RULES, rev: 99 }),
  row('zone.list', admin),
  row('zone.open', admin, { zoneId: 'none' }),
  row('zone.remove', admin, { zoneId: 'none', rev: 0 }),
  row('zone.check', admin, zoneFile),
  row('zone.import', admin, zoneFile),
  row('zone.save', admin, {
    ...{ zoneId: 'none', rev: 0, name: '没有的片区', bureauId: null, communityName: '', streetName: '' },
    ...{ answerable: [], shape: corridor },
  }),

  row('report.file', all, ({ photo }) => ({
    ...{ categoryId: 'rubbish', description: '', place, anonymous: false, photos: [photo] },
  })),
  row('report.list', all, { scope: 'near', position }),
  row('report.list', all, { scope: 'worklist' }),
  row('report.search', all, { words: '垃圾' }),
  row('report.map', all, {
    ...{ west: 119.7, south: 33.1, east: 119.8, north: 33.2, scale: 16, groups: ['open'] },
  }),
  row('report.open', all, closed()),
  row('spot.open', all, closed()),
  row('spot.list', staff),
  row('report.accept', deskHere, closed()),
  row('report.dispatch', deskHere, closed({ bureauId: 'weather' })),
  row('report.start', bureau, closed()),
  row('report.progress', bureau, withPhoto({ note: '' })),
  row('report.finish', bureau, withPhoto({ note: '好了。' })),
  row(
    'report.verify',
    ['inspector', 'inspectorHere', ...dispatchers, 'author'],
    closed({ passed: true, note: '' }),
  ),
  row('report.rate', author, closed({ stars: 5, words: '' }), 'report.not-yours'),
  row('report.follow', all, closed()),
  row('report.withdraw', author, closed(), 'report.not-yours'),
  row('report.reject', deskHere, closed({ reason })),
  row('report.duplicates', deskHere, closed()),
  row('report.merge', deskHere, ({ closed: reportId, suspended }) => ({ reportId, intoReportId: suspended })),
  row('report.return', bureau, closed({ reason })),
  row('report.suspend', ['leader', ...dispatchers], closed({ reason, planAt: Date.now() + 9e8 })),
  row(
    'suspension.answer',
    ['leaderElsewhere'],
    ({ suspended }) => ({ reportId: suspended, agrees: true, note: '' }),
    'report.not-asked',
  ),
  row('report.resume', ['leader', ...dispatchers], closed()),
  row('extension.ask', bureau, closed({ reason, hours: 4 })),
  row('extension.decide', deskHere, closed({ granted: true, note: '' })),
  row('appeal.file', ['leader'], closed({ reason })),
  row('appeal.decide', deskHere, closed({ excused: true, note: reason })),
  row('ask.list', desk),
  row('complaint.file', all, ({ suspended }) => ({
    ...{ reportId: suspended, part: 'report', reason: 'other', words: '' },
  })),
  row('complaint.list', desk),
  row('complaint.settle', desk, { complaintId: 'none', hide: false, note: reason }),
  row('report.hide', deskHere, closed({ part: 'photo', partId: 'none', reason })),
  row('report.restore', deskHere, closed({ part: 'photo', partId: 'none', reason })),
  row('photo.list', desk),
  row('words.list', desk),
  row('words.judge', desk, ({ closed: reportId }) => ({
    reportId,
    part: 'rating',
    partId: null,
    passes: true,
  })),
  row('photo.judge', desk, ({ closed: reportId, photo }) => ({ reportId, fileID: photo, passes: true })),
  row(
    'recheck.list',
    PERSONAS.filter((persona) => !['resident', 'author', 'admin'].includes(persona)),
    { scope: 'near', position },
  ),
  row(
    'recheck.record',
    ['volunteer', ...bureau, ...dispatchers, 'inspector', 'inspectorHere'],
    ({ recheckId, photo }) => ({ recheckId, clean: true, note: '', photos: [photo] }),
  ),
  row('report.reopen', author, closed({ reason, photos: [] }), 'report.not-yours'),
  row('report.relapse', all, withPhoto({ note: '又脏了。' })),

  row('notice.list', all),
  row('notice.read', all),
  row('push.load', all),
  row('push.answer', all, { answers: [] }),
  row('outbox.list-parked', admin),
  row('outbox.retry', admin, { pushes: [], rows: [] }),
  row('template.list', admin),
  row('template.save', admin, {
    name: 'progress',
    templateId: 'x',
    title: 'x',
    fields: {},
    kind: 'long-term',
    rev: 0,
  }),
  row('template.test', admin, { name: 'progress' }),
  row('webhook.list', admin),
  row('webhook.save', admin, { bureauId: 'none', url: 'https://example.org/', active: false, rev: 0 }),
  row('webhook.test', admin, { bureauId: 'none' }),

  row('figure.public', all, { period }),
  row('figure.load', ['leader', 'leaderElsewhere', ...city], { period }),
  row('figure.load', ['leader', ...city], { period, bureauId: 'weather' }),
  row('figure.list', ['leader', ...city], { period, figure: 'filed', bureauId: 'weather' }),

  row('me.save-profile', all, ({ persona }) => ({
    ...{ nickname: `名${persona}`, avatar: null, community: null },
  })),
  row('me.consent', all, { kind: 'public', version: CONSENTS.public.version }),
  row('me.withdraw-consent', all, { kind: 'voice' }),
  row('invitation.create', ['leader', 'admin'], invitation),
  row('invitation.list', ['leader', 'leaderElsewhere', 'admin']),
  row('invitation.cancel', ['leader', 'admin'], ({ invitationId }) => ({ invitationId })),
  row('invitation.open', all, { code: 'NONE' }),
  row('invitation.redeem', all, { code: 'NONE' }),
  row('grant.give', admin, ({ personId }) => ({ personId, ...grant, until: null, why: reason })),
  row('grant.withdraw', ['leader', 'admin'], ({ personId }) => ({ personId, ...grant, why: reason })),
  row('person.search', admin, { words: '王' }),
  row('person.open', admin, ({ personId }) => ({ personId })),
  row('person.block', admin, ({ personId }) => ({ personId, until: null, why: reason })),
  row('audit.list', admin),

  row('petition.draft', all, draft),
  row('petition.similar', all, { title: draft.title, ask: draft.ask }),
  row('petition.list', all, { scope: 'near', position }),
  row('petition.list', desk, { scope: 'moderation' }),
  row('petition.search', all, { words: '楼道' }),
  row('petition.bureaus', all),
  row('petition.open', all, petition()),
  row('petition.count', all, petition()),
  row('petition.words', all, petition()),
  row('petition.code', all, petition()),
  row('petition.sign', all, petition({ textVersion: 1 })),
  row('petition.unsign', all, petition()),
  row('petition.submit', author, petition(), 'petition.not-yours'),
  row('petition.revise', author, petition(), 'petition.not-yours'),
  row('petition.moderate', desk, petition({ publish: true, words: '' })),
  row('petition.answer', ['leader', ...desk], petition({ text: '已安排。' })),
  row('threshold.list', all),
  row('threshold.save', admin, {
    thresholds: [
      {
        signatures: 100,
        labelZh: '责任单位答复',
        labelEn: 'Bureau',
        duty: { who: 'bureau', workingDays: 10 },
      },
    ],
    rev: 0,
  }),
  row('signer-words.list', desk),
  row('signer-words.judge', desk, { signatureId: 'none', passes: true }),
  row('signature.flags', desk),
  row('signature.dismiss', desk, { flagId: 'none' }),
  row('signature.preview', desk, selection),
  row('signature.invalidate', desk, (subjects) => ({ ...selection(subjects), reason })),
  row('signature.restore', desk, { invalidationId: 'none', reason }),
  row('signature.invalidations', desk, petition()),
  row('petition.withdraw', author, petition(), 'petition.not-yours'),
  row('petition.hide', desk, petition({ hidden: true, reason, words: reason })),
  row('pledge.list', all),
  row('pledge.open', all, ({ pledgeId }) => ({ pledgeId })),
  row('pledge.take', all, ({ pledgeId }) => ({ pledgeId, version: 1 })),
  row('pledge.publish', desk, { title: '倡议书', text: '从我做起。' }),
  row('pledge.door', [...staff, 'volunteer'], ({ pledgeId }) => ({
    ...{ pledgeId, buildingId: 'none', unit: '101', kind: 'household', taken: true },
  })),
  row('pledge.coverage', [...staff, 'volunteer'], ({ pledgeId }) => ({ pledgeId })),
  row('building.save', desk, { name: '1号楼', zoneId: null, units: 10, kind: 'household' }),
  row('survey.open', all),
  row('survey.answer', all, ({ surveyId }) => ({ surveyId, answers: [0, 0, 0] })),
  row('survey.list', desk),
  row('survey.results', staff, ({ surveyId }) => ({ surveyId })),
  row('survey.publish', desk, {
    ...{ title: '三问', questions: [question, question, question], closesAt: Date.now() + 9e8 },
  }),
  ...TASK_RIGHTS,
  row('order.give', city, {
    ...{ bureauId: 'weather', title: '限期整改', text: '请在三天内整改。', dueAt: Date.now() + 1e9 },
  }),
  row('order.open', [...bureau, ...city], order(), 'order.not-found'),
  row('order.list', [...bureau, 'handlerElsewhere', 'leaderElsewhere', ...city], { scope: 'open' }),
  row('order.receive', ['leader'], order()),
  row('order.answer', ['leader'], (subjects) => ({
    ...{ orderId: subjects.orderId, text: '已整改。', photos: [subjects.photo] },
  })),
  row('order.judge', city, order({ accept: false, words: reason })),
  row('order.withdraw', city, order({ reason })),
  row('duty.open', [...bureau, ...desk], { bureauId: 'weather' }),
  row('duty.save', ['leader', ...desk], {
    ...{ bureauId: 'weather', rev: 99, shifts: [], days: [], leaves: [], deputy: null },
  }),
  ...HOURS_RIGHTS,
  row('me.export', all),
  // Last: these change who somebody is.
  row('volunteer.enrol', all),
  row('volunteer.zones', ['volunteer'], { zoneIds: [] }),
  row('volunteer.leave', all),
  row('me.leave', ['resident', 'author', 'volunteer'], { word: '注销' }, 'me.still-staff'),
];

/** Not judged yet: its reporter, and the desk that has to judge. */
const SEE_SCREENING: readonly Persona[] = ['author', ...deskHere];
/** Out of sight: its reporter and whoever works on reports. */
const SEE_HIDDEN: readonly Persona[] = ['author', ...staff];
export const SEES = { screening: SEE_SCREENING, hidden: SEE_HIDDEN } as const;

/** Refused by role before the report is looked for: they tell a stranger nothing of it either. */
export const BY_ROLE_ALONE = ['photo.judge', 'words.judge'];

/** The lines that are about one report. */
export const ON_A_REPORT = RIGHTS.filter(({ input }) => {
  const asked = input({ closed: 'this one' } as Subjects) as { reportId?: string };
  return asked.reportId === 'this one';
});
