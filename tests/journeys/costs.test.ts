import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { FIGURE_ACTIONS } from '../../cloudfunctions/src/figures/actions';
import { REPORT_ACTIONS } from '../../cloudfunctions/src/reports/actions';
import { toPosition } from '../../scripts/town/ground';
import { handlersOf, holderOf, leaderOf } from '../../scripts/town/people';
import { REVIEW_WORDS } from '../../scripts/town/project';
import { NO_ZONE, ZONES } from '../../scripts/town/zones';
import { dayOf } from '../../types/china-time';
import { OPEN_STATES } from '../../types/reports/states';
import { crowdLike } from '../support/crowd';
import { Town } from '../support/town';
import { costsTable, type Counted } from '../support/costs-table';
import { until } from '../support/until';

/**
 * COSTS_REPORTS=200000 for the town of a large city: writing that many takes minutes, too long for every run. With
 * COSTS_FILE=docs/report-costs.md what was counted is written there.
 */
const REPORTS = Number(process.env['COSTS_REPORTS'] ?? 8_000);
/** Writing them takes half a minute where nothing else runs. */
const PATIENCE_MS = Math.max(900_000, REPORTS * 9);
/** No question may look at more than this many documents for each one it gives back. */
const EXAMINED_PER_RETURNED_MAX = 3;

const DAY_MS = 24 * 3_600_000;

/** What tells one list of an action from another. */
const TOLD = ['scope', 'figure'] as const;
const NARROWS = { due: 'due', states: 'state', categoryId: 'kind', zoneId: 'zone', since: 'since' } as const;

function narrowedBy(action: string, input: unknown): string {
  const asked = input as Record<string, unknown>;
  if (action === 'report.search') return /^[\w-]+$/.test(String(asked['words'])) ? 'number' : 'words';
  if (!TOLD.some((name) => name in asked)) return '';
  const of = TOLD.flatMap((name) => (name in asked ? [String(asked[name])] : []));
  const narrowed = Object.entries(NARROWS).flatMap(([name, word]) => (name in asked ? [word] : []));
  return [...new Set([...of, ...narrowed])].join(' ');
}

interface RequestRecord {
  action: string;
  collection?: string;
  examined?: number;
  returned?: number;
}

/** A change counts the one document it finds. What a call costs with the town's reference data warm: requests of the SDK, and documents looked at per document given. */
describe(`in a town of ${REPORTS} reports`, () => {
  const resident = 'wang-guilan';
  const stranger = 'chen-hao';
  const [handler] = handlersOf('weather').map(({ id }) => id) as [string];
  const dispatcher = holderOf('dispatcher').id;
  const leader = leaderOf('weather');
  const otherLeader = leaderOf('urban-management');
  const inspector = holderOf('inspector').id;
  const spot = ZONES[0]!.inside;
  const position = toPosition(spot);
  let town: Town;
  let reportId: string;
  let other: string;
  /** Due since a week after a case was closed. */
  let recheckId: string;
  /** Waits longer than it may. */
  let late: string;
  beforeAll(async () => {
    town = await Town.open();
    late = await filed();
    await closed();
    await town.setClock(new Date(Date.now() + 8 * DAY_MS));
    recheckId = await until('the re-check', async () => {
      await town.runTimers();
      const { rechecks } = await town.done<{ rechecks: { recheckId: string }[] }>(inspector, 'recheck.list', {
        scope: 'mine',
      });
      return rechecks[0]?.recheckId;
    });
    reportId = (await town.file(resident, spot)).reportId;
    await crowdLike(town, reportId, REPORTS);
    other = (await town.file(resident, spot)).reportId;
    await town.done(stranger, 'report.follow', { reportId: other });
  }, PATIENCE_MS);
  afterAll(async () => {
    await town.close();
    const file = process.env['COSTS_FILE'];
    if (file) writeFileSync(file, costsTable(REPORTS, counted));
  });
  const counted: Counted[] = [];

  /** The requests of one call; the call before it warms what an instance keeps. */
  async function requestsOf(person: string, action: string, input: unknown): Promise<RequestRecord[]> {
    await town.done(person, 'place.resolve', position);
    await town.done(person, action, input);
    const calls = await town.api.get<{ requests: RequestRecord[] }[]>('/calls?function=api');
    return calls.at(-1)!.requests;
  }

  const lastMonth = { from: dayOf(Date.now() - 30 * DAY_MS), to: dayOf(Date.now()) };
  const whole = { west: 119.5, south: 32.9, east: 120, north: 33.3 };
  const photo = async (person: string) => [await town.photo(person, 'rubbish', 'after')];

  /** A report of the first zone as somebody needs it, each a place of its own. */
  const filed = async (at = spot): Promise<string> => (await town.file(resident, at)).reportId;
  const closed = async (): Promise<string> => {
    const { reportId: id } = await town.handled(resident, handler, spot);
    await town.done(inspector, 'report.verify', { reportId: id, passed: true, note: '' });
    return id;
  };
  const reason = '说明原因。';
  const planAt = () => Date.now() + 20 * DAY_MS;
  const bureauId = 'weather';
  let asked: string;
  let doubtful: string;
  const bureauIds = ['urban-management'];
  const complaint = async () => {
    const { complaints } = await town.done<{ complaints: { complaintId: string }[] }>(
      dispatcher,
      'complaint.list',
    );
    return complaints[0]!.complaintId;
  };
  /** With words WeChat leaves to a person. */
  const ratedDoubtfully = async (): Promise<string> => {
    const id = await closed();
    await town.done(resident, 'report.rate', { reportId: id, stars: 3, words: REVIEW_WORDS[0] });
    return id;
  };
  /** With a photo WeChat leaves to a person. */
  const doubted = async (): Promise<string> => {
    const bytes = Buffer.concat([town.photoBytes('graffiti'), Buffer.from('doubtful')]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await town.api.post('/verdicts', { reviewPhotoSha256: [sha256] });
    const photos = [(doubtful = await town.upload(resident, bytes))];
    const { reportId: id } = await town.file(resident, spot, { photos });
    await until('the verdict', async () => {
      const { photos: waiting } = await town.done<{ photos: { fileID: string }[] }>(dispatcher, 'photo.list');
      return waiting.some(({ fileID }) => fileID === doubtful);
    });
    return id;
  };
  const [overdue, kind, zone] = [{ due: 'overdue' }, { categoryId: 'drain' }, { zoneId: 'z1' }];
  const since = Date.now() - 7 * DAY_MS;
  /** Every list that a page shows, and what it can be narrowed to there. */
  const LISTS: [string, Record<string, unknown> & { scope: string }][] = [
    [resident, { scope: 'near' }],
    [resident, { scope: 'near', ...kind }],
    [resident, { scope: 'near', ...overdue }],
    [resident, { scope: 'mine' }],
    [resident, { scope: 'mine', states: ['closed'] }],
    [stranger, { scope: 'following' }],
    ...[handler, leader, dispatcher, inspector].flatMap((person): typeof LISTS => [
      [person, { scope: 'worklist' }],
      [person, { scope: 'worklist', ...kind }],
      [person, { scope: 'worklist', ...overdue }],
      [person, { scope: 'worklist', ...overdue, ...kind }],
    ]),
    ...[{ scope: 'town' }, { scope: 'zone', ...zone }, { scope: 'bureau', bureauId: 'weather' }].flatMap(
      (place): typeof LISTS => [
        [resident, place],
        [resident, { ...place, states: [...OPEN_STATES] }],
        [resident, { ...place, states: ['closed'], ...kind }],
        [resident, { ...place, since }],
        [resident, { ...place, ...overdue }],
        [resident, { ...place, ...overdue, ...kind }],
      ],
    ),
    [resident, { scope: 'town', ...zone, ...kind }],
    [resident, { scope: 'bureau', bureauId: 'weather', ...zone }],
  ];
  const ofPeriod = { period: lastMonth };
  const FIGURES: [string, Record<string, unknown> & { figure: string }][] = [
    ...[dispatcher, leader].flatMap((person): typeof FIGURES => [
      [person, { figure: 'filed', ...ofPeriod }],
      [person, { figure: 'closed', ...ofPeriod, ...kind }],
      [person, { figure: 'overdue', ...zone }],
      [person, { figure: 'longOpen', ...zone, ...kind }],
    ]),
  ];
  /** Who, what, and how many requests at the most. Steps of a case stand in the order of a case's life. */
  type Row = [string, string, () => unknown, number];
  const CALLS: Row[] = [
    [resident, 'report.file', () => town.reportAt(resident, spot), 5],
    [resident, 'report.open', () => ({ reportId }), 2],
    [handler, 'report.open', () => ({ reportId }), 2],
    ...LISTS.map(([person, asked]): Row => [person, 'report.list', () => ({ ...asked, position }), 2]),
    [resident, 'report.search', () => ({ words: '垃圾堆了好几天' }), 2],
    [resident, 'report.search', () => ({ words: 'crowd-7' }), 2],
    [resident, 'report.map', () => ({ ...whole, scale: 12, groups: ['open'] }), 2],
    [resident, 'home.load', () => ({ position }), 9],
    [resident, 'me.load', () => ({}), 7],
    [resident, 'notice.list', () => ({}), 3],
    [stranger, 'report.follow', () => ({ reportId }), 5],
    [handler, 'report.start', () => ({ reportId }), 4],
    [handler, 'report.progress', async () => ({ reportId, note: '', photos: await photo(handler) }), 5],
    [
      handler,
      'report.finish',
      async () => ({ reportId, note: '清理完毕。', photos: await photo(handler) }),
      6,
    ],
    [inspector, 'report.verify', () => ({ reportId, passed: true, note: '' }), 4],
    [resident, 'report.rate', () => ({ reportId, stars: 5, words: '真快！' }), 5],
    [resident, 'report.reopen', () => ({ reportId, reason, photos: [] }), 6],
    [stranger, 'complaint.file', () => ({ reportId, part: 'report', reason: 'untrue', words: '' }), 5],
    [dispatcher, 'complaint.list', () => ({}), 2],
    [
      dispatcher,
      'complaint.settle',
      async () => ({ complaintId: await complaint(), hide: false, note: reason }),
      7,
    ],
    [dispatcher, 'report.hide', () => ({ reportId, part: 'report', reason }), 4],
    [dispatcher, 'report.restore', () => ({ reportId, part: 'report', reason }), 4],
    [dispatcher, 'report.accept', async () => ({ reportId: (asked = await filed(NO_ZONE)) }), 4],
    [dispatcher, 'report.dispatch', () => ({ reportId: asked, bureauId }), 4],
    [handler, 'report.return', () => ({ reportId: asked, reason, proposedBureauId: null }), 5],
    [dispatcher, 'report.duplicates', () => ({ reportId: asked }), 3],
    [dispatcher, 'report.reject', () => ({ reportId: asked, reason }), 5],
    [resident, 'report.withdraw', async () => ({ reportId: await filed(NO_ZONE) }), 4],
    [dispatcher, 'report.merge', async () => ({ reportId: await filed(), intoReportId: other }), 5],
    [handler, 'extension.ask', async () => ({ reportId: (asked = await filed()), reason, hours: 8 }), 5],
    [dispatcher, 'ask.list', () => ({}), 2],
    [dispatcher, 'extension.decide', () => ({ reportId: asked, granted: true, note: '' }), 4],
    [leader, 'report.suspend', () => ({ reportId: asked, reason, planAt: planAt(), bureauIds }), 5],
    [otherLeader, 'suspension.answer', () => ({ reportId: asked, agrees: true, note: '' }), 4],
    [dispatcher, 'report.resume', () => ({ reportId: asked }), 4],
    [
      stranger,
      'report.relapse',
      async () => ({ reportId: await closed(), note: reason, photos: await photo(stranger) }),
      7,
    ],
    [inspector, 'spot.open', () => ({ reportId }), 6],
    [inspector, 'spot.list', () => ({}), 2],
    [
      dispatcher,
      'photo.judge',
      async () => ({ reportId: await doubted(), fileID: doubtful, passes: true }),
      3,
    ],
    [dispatcher, 'photo.list', () => ({}), 2],
    [dispatcher, 'words.list', () => ({}), 2],
    [
      dispatcher,
      'words.judge',
      async () => ({ reportId: await ratedDoubtfully(), part: 'rating', partId: null, passes: true }),
      3,
    ],
    [dispatcher, 'figure.load', () => ({ period: lastMonth }), 9],
    ...FIGURES.map(([person, asked]): Row => [person, 'figure.list', () => asked, 3]),
    [resident, 'figure.public', () => ({ period: lastMonth }), 2],
    [
      inspector,
      'recheck.record',
      async () => ({ recheckId, clean: true, note: '', photos: await photo(inspector) }),
      6,
    ],
    [inspector, 'recheck.list', () => ({ scope: 'mine' }), 2],
    [leader, 'appeal.file', () => ({ reportId: late, reason }), 5],
    [dispatcher, 'appeal.decide', () => ({ reportId: late, excused: true, note: reason }), 5],
  ];

  it('every action on reports and figures is counted', () => {
    const counted = new Set(CALLS.map(([, action]) => action));
    const all = [...REPORT_ACTIONS, ...FIGURE_ACTIONS].map(({ contract }) => contract.name);
    expect(all.filter((action) => !counted.has(action))).toEqual([]);
  });

  it.each(CALLS)(
    '%s: %s takes no more requests than promised, and looks at little more than it gives',
    async (person, action, input, most) => {
      const asked = await input();
      const requests = await requestsOf(person, action, asked);
      const told = requests.map(
        (one) => `${one.action} ${one.collection ?? ''} ${one.examined}/${one.returned}`,
      );
      const sum = (of: (one: RequestRecord) => number | undefined) =>
        requests.reduce((total, one) => total + (of(one) ?? 0), 0);
      const [examined, returned] = [sum((one) => one.examined), sum((one) => one.returned)];
      const allowed = EXAMINED_PER_RETURNED_MAX * Math.max(1, returned);
      counted.push({
        person,
        call: `${action} ${narrowedBy(action, asked)}`.trim(),
        requests: requests.length,
        examined,
        returned,
      });
      expect({ told, few: requests.length <= most, lean: examined <= allowed }).toEqual({
        told,
        few: true,
        lean: true,
      });
    },
  );
});
