import { holderOf } from '../../scripts/town/people';
import type { OutputOf } from '../../types/contract';
import type { Certificate } from '../../types/tasks/certificate-contracts';
import type { loadLeaderboard } from '../../types/tasks/hours-contracts';
import type { Team } from '../../types/tasks/team-contracts';
import {
  asOffice,
  asVolunteer,
  creditOf,
  creditsWritten,
  manyHours,
  sumOf,
  taskFor,
  tellCredit,
  wholeLedger,
} from '../support/ledger-town';
import { crowdMember } from '../support/server';
import { Town } from '../support/town';
import { until } from '../support/until';

const OFFICE = holderOf('dispatcher').id;
const PERIOD = { from: '2026-11-01', to: '2026-11-30' };
/** Joins at once. */
const CROWD = 24;
const SECOND = crowdMember(CROWD);
const [ann, bo, cai, dan] = [0, 1, 2, 3].map(crowdMember) as [string, string, string, string];

describe('hours, certificates and teams', () => {
  let town: Town;
  const idOf = async (person: string) => (await town.done<{ personId: string }>(person, 'me.load')).personId;

  beforeAll(async () => {
    town = await Town.open({ crowd: CROWD + 1 });
    await asOffice(town, CROWD);
    for (const member of [0, 1, 2, 3]) await asVolunteer(town, member);
  });
  afterAll(() => town.close());

  async function enter(person: string, minutes: number, more: object = {}): Promise<string> {
    const input = {
      personId: await idOf(person),
      minutes,
      title: '整理档案',
      day: '2026-11-19',
      reason: '补记',
    };
    return (await town.done<{ entryId: string }>(OFFICE, 'hours.enter', { ...input, ...more })).entryId;
  }
  async function credit(claimId: string, member: number, more: object = {}): Promise<void> {
    await tellCredit(creditOf(claimId, member, more), 1);
    await creditsWritten(town);
  }

  it('what is counted and what is entered by hand stand apart, and the office writes only the second, never its own', async () => {
    await credit('apart', 0);
    const entryId = await enter(ann, 45);
    const { balance, entries } = await wholeLedger(town, ann);
    expect(balance).toEqual({ counted: 90, entered: 45 });
    expect(entries.map(({ source }) => source).sort()).toEqual(['counted', 'entered']);
    const own = {
      personId: await idOf(OFFICE),
      minutes: 30,
      title: '值班',
      day: '2026-11-19',
      reason: '补记',
    };
    expect((await town.refusal(OFFICE, 'hours.enter', own)).code).toBe('hours.own');
    const day = { ...own, personId: await idOf(ann), day: '2027-12-31' };
    expect((await town.refusal(OFFICE, 'hours.enter', day)).fields).toHaveProperty('day');
    expect((await town.refusal(OFFICE, 'hours.enter', { ...own, source: 'counted', reason: '' })).code).toBe(
      'call.invalid',
    );
    const officeLine = await town.done<{ entryId: string }>(SECOND, 'hours.enter', own);
    const correcting = { minutes: 10, reason: '记多了' };
    expect((await town.refusal(OFFICE, 'hours.correct', { ...officeLine, ...correcting })).code).toBe(
      'hours.own',
    );
    const correction = await town.done<{ entryId: string }>(OFFICE, 'hours.correct', {
      entryId,
      ...correcting,
    });
    expect((await town.refusal(OFFICE, 'hours.correct', { ...correction, ...correcting })).code).toBe(
      'hours.not-found',
    );
    expect((await wholeLedger(town, ann)).balance).toEqual({ counted: 90, entered: 35 });
  });

  it('of twenty who take ten minutes from one entry of ninety at the same instant nine succeed', async () => {
    const entryId = await enter(bo, 90);
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, n) => {
        const input = { entryId, minutes: 10, reason: `第 ${n} 人` };
        return town.call(n % 2 ? SECOND : OFFICE, 'hours.correct', input, `rival-${n}`);
      }),
    );
    const refused = replies.flatMap((reply) => (reply.ok ? [] : [reply.error]));
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['hours.too-much']));
    expect(refused[0]?.message).toContain('只剩 0 分钟');
    expect(replies.filter(({ ok }) => ok).length).toBe(9);
    const { balance, entries } = await wholeLedger(town, bo);
    expect([balance.entered, sumOf(entries, 'entered'), entries.length]).toEqual([0, 0, 10]);
  });

  it('a certificate keeps its figures, shows what the ledger says now, and is found by anybody who types the code', async () => {
    await credit('certified', 2, { minutes: 120 });
    const entryId = await enter(cai, 60);
    const asked = { name: '蔡明', period: PERIOD };
    const issue = () =>
      town.done<{ certificate: Certificate }>(cai, 'certificate.issue', asked, 'one-intention');
    const { certificate } = await issue();
    const minutes = { counted: 120, entered: 60 };
    expect(certificate).toMatchObject({ name: '蔡明', tasks: 1, minutes, now: minutes, period: PERIOD });
    expect((await issue()).certificate.code).toBe(certificate.code);
    await town.done(OFFICE, 'hours.correct', { entryId, minutes: 60, reason: '没有参加' });
    const typed = ` ${certificate.code.slice(0, 5)}-${certificate.code.slice(5)} `.toLowerCase();
    const opened = await town.done<{ certificate: Certificate }>(dan, 'certificate.open', { code: typed });
    expect(opened.certificate).toEqual({ ...certificate, now: { counted: 120, entered: 0 } });
    const { certificates } = await town.done<{ certificates: Certificate[] }>(cai, 'certificate.list');
    expect(certificates).toEqual([opened.certificate]);
    const empty = { ...asked, period: { from: '2025-01-01', to: '2025-01-31' } };
    expect((await town.refusal(cai, 'certificate.issue', empty)).code).toBe('certificate.empty');
    const nonsense = { ...asked, period: { from: '2026-02-30', to: '2026-03-01' } };
    expect((await town.refusal(cai, 'certificate.issue', nonsense)).code).toBe('call.invalid');
  });

  it('codes cannot be tried out: after sixty in an hour nothing is looked up any more', async () => {
    const codes = Array.from({ length: 61 }, (_, n) => `AAAAA${String(20000 + n).replace(/[01]/g, '2')}`);
    const answers: string[] = [];
    for (const code of codes)
      answers.push((await town.refusal(crowdMember(20), 'certificate.open', { code })).code);
    expect(answers.slice(0, 60)).toEqual(Array(60).fill('certificate.not-found'));
    expect(answers[60]).toBe('call.too-often');
  });

  it('a team takes everybody who joins at once, and its code is for its leader alone', async () => {
    for (let member = 4; member < CROWD; member += 1) await asVolunteer(town, member);
    const { team } = await town.done<{ team: Team }>(ann, 'team.create', { name: '晨光志愿队' }, 'found');
    expect(team).toMatchObject({ people: 1, leading: true, listed: false });
    const code = team.code!.toLowerCase();
    const joined = await Promise.all(
      Array.from({ length: CROWD - 1 }, (_, n) =>
        town.done<{ team: Team }>(crowdMember(n + 1), 'team.join', { code }),
      ),
    );
    expect(joined.every((reply) => reply.team.code === null && !reply.team.leading)).toBe(true);
    await town.done(bo, 'team.join', { code });
    const [mine] = (await town.done<{ teams: Team[] }>(ann, 'team.list')).teams;
    expect(mine).toMatchObject({ people: CROWD, code: team.code });
    expect(new Set(mine!.members.map(({ personId }) => personId)).size).toBe(CROWD);

    const { teamId } = team;
    const change = { teamId, name: '晨光志愿队', listed: true };
    expect((await town.refusal(ann, 'team.leave', { teamId })).code).toBe('team.leader-stays');
    await town.done(ann, 'team.leave', { teamId, personId: await idOf(dan) });
    const handed = { ...change, leaderId: await idOf(bo) };
    expect((await town.done<{ team: Team }>(ann, 'team.change', handed)).team).toMatchObject({
      ...{ leading: false, code: null, people: CROWD - 1 },
    });
    expect((await town.refusal(ann, 'team.change', change)).code).toBe('team.not-leading');
    expect((await town.done<{ teams: unknown[] }>(ann, 'team.leave', { teamId })).teams).toEqual([]);
  });

  interface Seat {
    claimId: string;
    teamId: string;
    taskId: string;
    personId: string | null;
    state: string;
  }
  const seatsOf = async (teamId: string) =>
    (await town.done<{ seats: Seat[] }>(bo, 'team.list')).seats.filter((seat) => seat.teamId === teamId);

  it('seats for a team are all there at once or none, never beyond the slots nor the team, and named later', async () => {
    const { teamId } = (await town.done<{ teams: Team[] }>(bo, 'team.list')).teams[0]!;
    const other = await town.done<{ team: Team }>(dan, 'team.create', { name: '二人组' });
    await town.done(cai, 'team.join', { code: other.team.code });
    const taskId = await taskFor(town, 5);
    const four = { teamId, taskId, seats: 4 };
    const more = await Promise.all([
      town.call(bo, 'team.claim', four, 'seats-a'),
      town.call(bo, 'team.claim', four, 'seats-b'),
      town.call(dan, 'team.claim', { ...four, teamId: other.team.teamId, seats: 2 }, 'seats-c'),
    ]);
    const codes = more.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort();
    // Whoever was first: what is left then is too little for each of the others.
    expect(codes).toEqual(['done', 'team.no-room', 'team.no-room']);
    const seated = await town.done<{ task: { seated: number; reserve: number } }>(cai, 'task.open', {
      taskId,
    });
    expect([2, 4]).toContain(seated.task.seated);
    expect(seated.task.reserve).toBe(0);
    const large = { teamId: other.team.teamId, taskId: await taskFor(town, 9), seats: 3 };
    expect((await town.refusal(dan, 'team.claim', large)).code).toBe('team.too-many-seats');
    expect((await town.refusal(cai, 'team.claim', { ...large, seats: 1 })).code).toBe('team.not-leading');

    const walk = await taskFor(town, 4);
    const first = await town.done<{ claimIds: string[] }>(
      bo,
      'team.claim',
      { teamId, taskId: walk, seats: 3 },
      'w',
    );
    const again = await town.done<object>(bo, 'team.claim', { teamId, taskId: walk, seats: 3 }, 'w');
    expect(again).toEqual(first);
    const [one, two] = first.claimIds as [string, string];
    const caiId = await idOf(cai);
    const named = await Promise.all(
      [one, two].map((claimId) =>
        town.call(bo, 'team.name-seat', { claimId, personId: caiId }, `name-${claimId}`),
      ),
    );
    expect(named.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual([
      'done',
      'team.claimed-already',
    ]);
    const his = (await seatsOf(teamId)).filter(({ personId }) => personId === caiId);
    expect(his.map(({ taskId: of }) => of)).toEqual([walk]);
    // A seat is their claim: on their own list, and no second one beside it.
    const own = await town.done<{ claim: { claimId: string } }>(cai, 'task.claim', { taskId: walk });
    expect(own.claim.claimId).toBe(his[0]!.claimId);
    // Put down, taken off and put down again: told each time, by the claim and not by the page.
    const seat = his[0]!.claimId;
    const told = async (title: string) => {
      const { notices } = await town.done<{ notices: { title: string }[] }>(cai, 'notice.list');
      return notices.filter((notice) => notice.title === title).length;
    };
    const putDown = (times: number) =>
      until('being put down', async () => (await told('队长替您报了名')) === times);
    await putDown(1);
    await town.done(bo, 'team.name-seat', { claimId: seat, personId: null });
    await until('being taken off', async () => (await told('您的名额取消了')) === 1);
    await town.done(bo, 'team.name-seat', { claimId: seat, personId: caiId });
    await putDown(2);
    expect((await seatsOf(teamId)).filter(({ personId }) => personId === caiId)).toHaveLength(1);
    // Places for a team are offered to whoever leads one.
    const steps = async (person: string) =>
      (await town.done<{ task: { steps: string[] } }>(person, 'task.open', { taskId })).task.steps;
    expect(await steps(bo)).toContain('team-claim');
    expect(await steps(cai)).not.toContain('team-claim');
    const danId = await idOf(dan);
    expect((await town.refusal(bo, 'team.name-seat', { claimId: one, personId: danId })).code).toBe(
      'team.not-found',
    );

    await town.done(cai, 'team.leave', { teamId });
    const left = (await seatsOf(teamId)).filter(({ taskId: of }) => of === walk);
    expect(left.map(({ personId, state }) => [personId, state])).toEqual(Array(3).fill([null, 'claimed']));
    const alone = await town.done<{ claim: { claimId: string; waiting: null } }>(cai, 'task.claim', {
      taskId: walk,
    });
    expect(first.claimIds).not.toContain(alone.claim.claimId);
    expect(alone.claim.waiting).toBeNull();
  });

  it('the leaderboard has counted hours of those who agreed, people and teams, and nobody else', async () => {
    const { teams } = await town.done<{ teams: Team[] }>(bo, 'team.list');
    const { teamId } = teams[0]!;
    await credit('board', 4, { minutes: 200, teamId });
    await credit('board-hidden', 5, { minutes: 500 });
    await enter(crowdMember(6), 480);
    for (const member of [4, 6]) await town.done(crowdMember(member), 'hours.listed', { listed: true });
    // Another instance may have summed just before: its minute is over.
    await town.setClock(new Date(Date.now() + 120_000));
    const board = await town.done<object>(crowdMember(4), 'hours.leaderboard', { period: PERIOD });
    const { nickname } = await town.done<{ nickname: string }>(crowdMember(4), 'me.load');
    expect(board).toEqual({
      people: [{ name: nickname, minutes: 200, mine: true }],
      mine: { rank: 1, minutes: 200, of: 1 },
      teams: [{ teamId, name: '晨光志愿队', people: CROWD - 3, minutes: 200 }],
    });
    const { rows } = await town.done<{ rows: object[] }>(OFFICE, 'hours.export', { period: PERIOD, teamId });
    expect(rows).toEqual([
      {
        ...{ day: '2026-11-20', name: nickname, teamName: '晨光志愿队', title: '清洁行动' },
        ...{ source: 'counted', minutes: 200, reason: '' },
      },
    ]);
    const found = await town.done<{ teams: object[] }>(OFFICE, 'team.search', { words: '晨' });
    expect(found.teams).toEqual([{ teamId, name: '晨光志愿队', people: CROWD - 3 }]);
    await town.setClock('real');
  });

  it('a ranking is of all who agreed, however many worked more and did not, or agreed before', async () => {
    const period = { from: '2025-03-01', to: '2025-03-31' };
    // More than one answer of the database holds, and all of them before these.
    await manyHours('silent', 1_100, '2025-03-10', () => 5_000, false);
    await manyHours('agreed', 1_200, '2025-03-10', (n) => 100 + n, true);
    await credit('ranked', 7, { minutes: 400, day: '2025-03-11' });
    const person = crowdMember(7);
    await town.done(person, 'hours.listed', { listed: true });
    await town.setClock(new Date(Date.now() + 240_000));
    const board = await town.done<OutputOf<typeof loadLeaderboard>>(person, 'hours.leaderboard', { period });
    // 899 have from 401 to 1299 minutes; one more has 400, too.
    expect(board.mine).toEqual({ rank: 900, minutes: 400, of: 1_201 });
    await town.setClock('real');
  });
});
