import cloud from 'wx-server-sdk';
import { seededRandom } from '../../local/cloud/faults/random';
import { holderOf } from '../../scripts/town/people';
import type { Balance, HoursEntry, HoursSource } from '../../types/tasks/hours';
import {
  asOffice,
  creditOf,
  insist,
  rowsWaiting,
  sumOf,
  tellCredit,
  wholeLedger,
} from '../support/ledger-town';
import { crowdMember } from '../support/server';
import { Town } from '../support/town';

/** HOURS_OPERATIONS=10000 takes minutes; the same seed, the same operations, only fewer of them. */
const OPERATIONS = Number(process.env['HOURS_OPERATIONS'] ?? 240);
const SEED = 20261127;
const PEOPLE = 12;
const MEMBERS = Array.from({ length: PEOPLE }, (_, member) => member);
/** At the same instant. */
const ABREAST = 8;
const PERIOD = { from: '2026-11-01', to: '2026-11-30' };
const OFFICES = [holderOf('dispatcher').id, crowdMember(PEOPLE)];
/** Longer than the lease of a run that was killed, and than the first pauses between attempts. */
const STEP_MS = 2 * 60_000;
const RUNS_MAX = 60;

const FAULTS = [
  { kind: 'dropped-reply', function: 'api', action: 'call', rate: 0.06, seed: 1 },
  { kind: 'dropped-reply', collection: 'hours', action: 'database.insertDocument', rate: 0.08, seed: 2 },
  { kind: 'dropped-reply', action: 'database.commitTransaction', rate: 0.06, seed: 3 },
  { kind: 'database-down', collection: 'hours', rate: 0.04, seed: 4 },
  { kind: 'conflict', collection: 'hours', rate: 0.08, seed: 5 },
  { kind: 'killed', collection: 'hours', action: 'database.insertDocument', rate: 0.03, count: 12, seed: 6 },
];

interface Entry {
  entryId: string;
  member: number;
  source: HoursSource;
  minutes: number;
  taken: number;
}

describe(`the ledger after ${OPERATIONS} random operations with faults`, () => {
  let town: Town;
  const entries = new Map<string, Entry>();
  const credited = new Map<string, { member: number; minutes: number }>();
  const certificates: { code: string; member: number }[] = [];
  const seen = new Map<string, string>();
  const personIds: string[] = [];
  const counts = { credit: 0, enter: 0, correct: 0, tooMuch: 0, certify: 0, struck: 0 };
  const random = seededRandom(SEED);
  const pick = (below: number) => Math.floor(random() * below);
  let clock = Date.now();
  let runs = 0;

  beforeAll(async () => {
    town = await Town.open({ crowd: PEOPLE + 1 });
    await asOffice(town, PEOPLE);
    const people = await Promise.all(
      MEMBERS.map(async (member) => {
        await town.done(crowdMember(member), 'hours.listed', { listed: true });
        return town.done<{ personId: string }>(crowdMember(member), 'me.load');
      }),
    );
    personIds.push(...people.map(({ personId }) => personId));
    for (const fault of FAULTS) await town.api.post('/faults', fault);
    for (let done = 0; done < OPERATIONS; done += ABREAST) {
      const wanted = Array.from({ length: Math.min(ABREAST, OPERATIONS - done) }, (_, n) =>
        operation(done + n),
      );
      await Promise.all(wanted.map((run) => run()));
      if (done % (ABREAST * 10) === 0) await tick();
      if (done % (ABREAST * Math.ceil(OPERATIONS / ABREAST / 4)) === 0) await learn('all');
    }
    await town.api.get<{ hits: number }[]>('/faults').then((faults) => {
      counts.struck = faults.reduce((sum, { hits }) => sum + hits, 0);
      expect(faults.filter(({ hits }) => hits === 0)).toEqual([]);
    });
    await fetch(`${town.url}/faults`, { method: 'DELETE' });
    while ((await waiting()) > 0 && runs < RUNS_MAX + OPERATIONS) await tick();
  }, 3_600_000);
  afterAll(() => town.close());

  const waiting = () => rowsWaiting(['hours-credit', 'audit']);

  const later = () => town.setClock(new Date((clock += STEP_MS)));

  /** A minute of the clock; a run that a fault kills is answered with a failure, and the next goes on. */
  async function tick(): Promise<void> {
    runs += 1;
    clock += STEP_MS;
    await town.setClock(new Date(clock));
    await town.runTimers().catch(() => undefined);
    await learn('new');
  }

  /** What has come into the ledgers meanwhile; a line that was seen before must be the same to the letter. */
  async function learn(what: 'new' | 'all'): Promise<void> {
    const enough = (page: HoursEntry[]) => what === 'new' && page.every(({ entryId }) => seen.has(entryId));
    const ledgers = await Promise.all(
      MEMBERS.map((member) =>
        wholeLedger(town, crowdMember(member), 'hours.load', {}, enough).catch(() => null),
      ),
    );
    for (const member of MEMBERS) {
      for (const line of ledgers[member]?.entries ?? []) {
        const text = JSON.stringify(line);
        expect(seen.get(line.entryId) ?? text).toBe(text);
        seen.set(line.entryId, text);
        if (line.corrects !== null || line.source !== 'counted' || entries.has(line.entryId)) continue;
        const { entryId, source, minutes } = line;
        entries.set(entryId, { entryId, member, source, minutes, taken: 0 });
      }
    }
  }

  /** Chosen before anything runs, so that the seed alone decides. */
  function operation(at: number): () => Promise<void> {
    const [chance, member, minutes, office] = [random(), pick(PEOPLE), 1 + pick(200), OFFICES[pick(2)]!];
    const target = pick(1_000_000);
    if (chance < 0.28) return () => credit(at, member, 15 + minutes, 1 + (target % 3));
    if (chance < 0.53) return () => enter(at, office, member, minutes);
    if (chance < 0.97) return () => correct(at, office, target, minutes);
    return () => certify(at, member);
  }

  async function credit(at: number, member: number, minutes: number, times: number): Promise<void> {
    const claimId = `claim-${at}`;
    counts.credit += 1;
    credited.set(claimId, { member, minutes });
    await tellCredit(
      creditOf(claimId, member, { minutes, at: clock - 1, day: `2026-11-${10 + (at % 17)}` }),
      times,
    );
  }

  async function enter(at: number, office: string, member: number, minutes: number): Promise<void> {
    const input = { personId: personIds[member]!, minutes, title: '整理档案', reason: '补记' };
    const day = `2026-11-${10 + (at % 17)}`;
    const reply = await insist<{ entryId: string }>(
      town,
      office,
      'hours.enter',
      { ...input, day },
      `op-${at}`,
      later,
    );
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    counts.enter += 1;
    const { entryId } = reply.data;
    entries.set(entryId, { entryId, member, source: 'entered', minutes, taken: 0 });
  }

  /** Of the last few, so that many want the same entry at once. */
  async function correct(at: number, office: string, target: number, minutes: number): Promise<void> {
    const known = [...entries.values()].slice(-12);
    const entry = known[target % Math.max(1, known.length)];
    if (!entry) return;
    const input = { entryId: entry.entryId, minutes, reason: '记多了' };
    const reply = await insist(town, office, 'hours.correct', input, `op-${at}`, later);
    if (reply.ok) {
      counts.correct += 1;
      entry.taken += minutes;
      return;
    }
    expect(reply.error.code).toBe('hours.too-much');
    counts.tooMuch += 1;
  }

  async function certify(at: number, member: number): Promise<void> {
    const input = { name: `居民${member}`, period: PERIOD };
    type Issued = { certificate: { code: string } };
    const reply = await insist<Issued>(
      town,
      crowdMember(member),
      'certificate.issue',
      input,
      `op-${at}`,
      later,
    );
    if (reply.ok) certificates.push({ code: reply.data.certificate.code, member });
    counts.certify += 1;
  }

  it('every kind of operation and of fault took part', () => {
    console.log(JSON.stringify({ operations: OPERATIONS, ...counts, lines: seen.size, runs }));
    expect(counts.struck).toBeGreaterThan(OPERATIONS / 20);
    for (const kind of ['credit', 'enter', 'correct', 'tooMuch', 'certify'] as const)
      expect([kind, counts[kind]]).not.toEqual([kind, 0]);
  });

  it('shows the sum of the entries as the balance, to the person, to the office, and by every answer that was given', async () => {
    await learn('all');
    const ledgers = await Promise.all(
      MEMBERS.map((member) =>
        Promise.all([
          wholeLedger(town, crowdMember(member)),
          wholeLedger(town, OFFICES[0]!, 'hours.open', { personId: personIds[member] }),
        ]),
      ),
    );
    for (const [member, [mine, office]] of ledgers.entries()) {
      const own = [...entries.values()].filter((entry) => entry.member === member);
      const left = (source: HoursSource) =>
        own.reduce((sum, entry) => (entry.source === source ? sum + entry.minutes - entry.taken : sum), 0);
      const expected: Balance = { counted: left('counted'), entered: left('entered') };
      expect(mine.balance).toEqual(expected);
      expect({
        counted: sumOf(mine.entries, 'counted'),
        entered: sumOf(mine.entries, 'entered'),
      }).toEqual(expected);
      expect(office).toEqual({ balance: expected, entries: mine.entries });
    }
  });

  it('has every approved claim once, and nothing counted but approved claims', () => {
    const counted = [...entries.values()].filter(({ source }) => source === 'counted');
    const short = (rows: { member: number; minutes: number }[]) =>
      rows.map(({ member, minutes }) => `${member}:${minutes}`).sort();
    expect(short(counted)).toEqual(short([...credited.values()]));
  });

  it('has taken back no more than there was of any entry, each correction in the ledger of its entry', () => {
    const lines = [...seen.values()].map((text) => JSON.parse(text) as HoursEntry);
    const corrections = lines.filter(({ corrects }) => corrects !== null);
    expect(corrections.length).toBe(counts.correct);
    for (const { minutes, taken } of entries.values()) expect(taken).toBeLessThanOrEqual(minutes);
    for (const { corrects, source } of corrections) expect(entries.get(corrects!)?.source).toBe(source);
  });

  it('comes to the same in the export, in the leaderboard and behind the certificates', async () => {
    const rows: { name: string; source: string; minutes: number }[] = [];
    let cursor: string | null = null;
    do {
      const page: { rows: typeof rows; next: string | null } = await town.done(OFFICES[0]!, 'hours.export', {
        ...{ period: PERIOD, cursor },
      });
      rows.push(...page.rows);
      cursor = page.next;
    } while (cursor !== null);
    expect(rows.length).toBe(seen.size);
    // Another instance's minute is over.
    await town.setClock(new Date((clock += STEP_MS)));
    const board = await town.done<{ people: { minutes: number; mine: boolean }[] }>(
      crowdMember(0),
      'hours.leaderboard',
      { period: PERIOD },
    );
    const ledgers = await Promise.all(MEMBERS.map((member) => wholeLedger(town, crowdMember(member))));
    const balances: Balance[] = ledgers.map(({ balance }) => balance);
    for (const source of ['counted', 'entered'] as const)
      expect(sumOf(rows, source)).toBe(balances.reduce((sum, balance) => sum + balance[source], 0));
    const ranked = balances.map(({ counted }) => counted).filter((counted) => counted > 0);
    expect(board.people.map(({ minutes }) => minutes)).toEqual(ranked.sort((a, b) => b - a));
    for (const { code, member } of certificates.slice(-20)) {
      const { certificate } = await town.done<{ certificate: { now: Balance } }>(
        crowdMember((member + 1) % PEOPLE),
        'certificate.open',
        { code },
      );
      expect(certificate.now).toEqual(balances[member]);
    }
  });

  it('says every line entered or corrected by hand in the log, once', async () => {
    const { command } = cloud.database();
    const audit = cloud.database().collection('audit');
    const count = async (what: string) =>
      ((await audit.where({ what: command.eq(what) }).count()) as { total: number }).total;
    expect([await count('hours.entered'), await count('hours.corrected')]).toEqual([
      counts.enter,
      counts.correct,
    ]);
  });
});
