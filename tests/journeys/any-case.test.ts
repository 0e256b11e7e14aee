import fc from 'fast-check';
import cloud from 'wx-server-sdk';
import { FIGURE_ACTIONS } from '../../cloudfunctions/src/figures/actions';
import { recount } from '../../cloudfunctions/src/figures/figure-samples';
import { REPORT_ACTIONS } from '../../cloudfunctions/src/reports/actions';
import { historyOf } from '../../cloudfunctions/src/reports/case-history';
import { TRANSITIONS } from '../../cloudfunctions/src/reports/report';
import { PEOPLE } from '../../scripts/town/people';
import { DOUBTFUL_WORDS } from '../../scripts/town/words';
import { NO_ZONE, ZONES } from '../../scripts/town/zones';
import { dayOf } from '../../types/china-time';
import type { OutputOf } from '../../types/contract';
import type { FigureRow, loadFigures } from '../../types/figures/contracts';
import { CaseTown, dispatcher, MONDAY } from '../support/case-town';
import { fieldsOf, madeUpFields, madeUpInput, type Known } from '../support/made-up-input';
import { walkOn } from '../support/random-walk';
import { tinyPhoto } from '../support/tiny-photo';
import type { Town } from '../support/town';
import { brokenIn, storedCase, storedCases } from '../support/whole-case';

/** The same random choices every time; others with `CASE_SEED=1`. */
const SEED = Number(process.env['CASE_SEED'] ?? 20_261_123);
/** More with `FUZZ_CALLS=20000`, which takes minutes on a small machine. */
const CALLS = Number(process.env['FUZZ_CALLS'] ?? 1_000);
/** Calls under way at once. */
const ABREAST = 16;
/** What one person may do in an hour is limited: the clock goes on after so many calls. */
const CALLS_AN_HOUR = 500;
const HOUR_MS = 3_600_000;
/** Ten calls a second is slow; only so that a hanging run ends. */
const FUZZ_PATIENCE_MS = Math.max(240_000, CALLS * 100);
const CASES = 8;
/** So many of them may be rejected, merged, withdrawn; the others go all the way. */
const MAY_END = 4;
const ACTIONS_ON_A_CASE = 50;
/** The clock goes on after so many, by this much each time another: deadlines pass, re-checks come due. */
const ACTIONS_A_TURN = 4;
const TURNS_HOURS = [2, 5, 26, 70, 180];
const PERIOD_DAYS = 360;
/** Runs of the clock in which the figures follow; a busy machine may cut one off. */
const RUNS_MAX = 6;
/** A new role or step deals the choices anew: then another walk may be needed for the last of the transitions. */
const WALKS_MAX = 3;
/** More with `CASE_WALKS=30`: 240 cases. */
const WALKS_MIN = Number(process.env['CASE_WALKS'] ?? 1);
const WALK_PATIENCE_MS = Math.max(600_000, WALKS_MIN * 120_000);

/** What no phone does, or only where WeChat forbids the words while the case waits. */
const NOT_WALKED = ['submit', 'screen', 'screen-block'];

/** Every action on reports and figures: what is added to the areas is added here. */
const CONTRACTS = [...REPORT_ACTIONS, ...FIGURE_ACTIONS].map(({ contract }) => contract);
const people = PEOPLE.map(({ id }) => id);

/** Evenly: left to itself the library prefers small ones. */
const anyNumber = fc.noBias(fc.nat());

interface Call {
  person: string;
  action: string;
  input: Record<string, unknown>;
}

async function abreast<Item>(items: readonly Item[], work: (item: Item, index: number) => Promise<void>) {
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) await work(items[index]!, index);
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
}

describe('whatever anybody does to reports', () => {
  let cases: CaseTown;
  let town: Town;
  beforeAll(async () => {
    cases = await CaseTown.open();
    town = cases.town;
  });
  afterAll(() => town.close());

  /** So many new cases, each walked on by random people to its last random action. */
  async function walkedCases(seed: number): Promise<void> {
    const filed = await Promise.all(
      Array.from({ length: CASES }, (_, index) => {
        const spot = index > 0 && index < MAY_END ? NO_ZONE : ZONES[index % ZONES.length]!.inside;
        return town.file(people[index % 3]!, spot, index === 0 ? { description: DOUBTFUL_WORDS[0] } : {});
      }),
    );
    const numRuns = CASES * ACTIONS_ON_A_CASE;
    const choices = fc.sample(fc.tuple(anyNumber, anyNumber), { numRuns, seed });
    const walk = async (nth: number, from: number, to: number) => {
      const { reportId } = filed[nth]!;
      const intoReportId = filed[(nth + 1) % CASES]!.reportId;
      for (const choice of choices.slice(nth * ACTIONS_ON_A_CASE + from, nth * ACTIONS_ON_A_CASE + to)) {
        const report = await storedCase(reportId);
        await walkOn(cases, { report, intoReportId, mayEnd: nth < MAY_END }, choice);
      }
    };
    for (let from = 0; from < ACTIONS_ON_A_CASE; from += ACTIONS_A_TURN) {
      const to = Math.min(from + ACTIONS_A_TURN, ACTIONS_ON_A_CASE);
      await Promise.all(filed.map((_, nth) => walk(nth, from, to)));
      await cases.turnTo(cases.now + TURNS_HOURS[(from / ACTIONS_A_TURN) % TURNS_HOURS.length]! * HOUR_MS);
    }
  }

  it(
    `${ACTIONS_ON_A_CASE} random actions by random people leave a case whole, its timeline without a gap, every transition tried`,
    async () => {
      const expected = Object.keys(TRANSITIONS).filter((step) => !NOT_WALKED.includes(step));
      let untried = expected;
      const goesOn = (walks: number) => walks < WALKS_MIN || (walks < WALKS_MAX && untried.length > 0);
      for (let walks = 0; goesOn(walks); walks += 1) {
        await walkedCases(SEED + walks);
        const stored = await storedCases();
        expect(stored.flatMap(brokenIn)).toEqual([]);
        const taken = new Set<string>(stored.flatMap(({ entries }) => entries.map(({ step }) => step)));
        untried = expected.filter((step) => !taken.has(step));
      }
      expect(untried).toEqual([]);
    },
    WALK_PATIENCE_MS,
  );

  it('the figures of all that are a recount from its timelines: of the town, and of each bureau, zone and kind', async () => {
    // No longer than may be asked for at once: many walks last years.
    const from = Math.max(MONDAY, cases.now - PERIOD_DAYS * 24 * HOUR_MS);
    const period = { from: dayOf(from), to: dayOf(cases.now + 24 * HOUR_MS) };
    const stored = (await storedCases()).map(historyOf);
    let figures: OutputOf<typeof loadFigures>;
    let differs: string[] = [];
    for (let run = 0; run < RUNS_MAX; run += 1) {
      await town.runTimers();
      figures = await town.done<OutputOf<typeof loadFigures>>(dispatcher, 'figure.load', { period });
      const { countedAt, bureaus, zones, categories } = figures;
      const rows = (of: readonly FigureRow[], field: 'bureauId' | 'zoneId' | 'categoryId') =>
        of.map(
          ({ id, tally }) => [tally, stored.filter((one) => one[field] === id), `${field} ${id}`] as const,
        );
      const compared = [
        [figures.tally, stored, 'the town'] as const,
        ...rows(bureaus, 'bureauId'),
        ...rows(zones, 'zoneId'),
        ...rows(categories, 'categoryId'),
      ];
      differs = compared
        .map(([tally, some, name]) => [name, tally, recount(some, period, countedAt)] as const)
        .filter(
          ([, tally, counted]) =>
            !Object.keys(tally).every((key) => counts(tally, key) === counts(counted, key)),
        )
        .map(([name, tally, counted]) => `${name}: ${JSON.stringify(tally)}, not ${JSON.stringify(counted)}`);
      if (differs.length === 0) break;
    }
    expect(differs).toEqual([]);
    expect(figures!.tally).toMatchObject({ filed: expect.any(Number), relapsed: expect.any(Number) });
    expect(figures!.tally.closed).toBeGreaterThan(0);
    expect(figures!.tally.late).toBeGreaterThan(0);
  });

  it('every field of every action has made-up values', () => {
    const known = madeUpFields();
    const missing = CONTRACTS.flatMap((contract) =>
      fieldsOf(contract)
        .filter((field) => !known.includes(field))
        .map((field) => `${contract.name} ${field}`),
    );
    expect(missing).toEqual([]);
  });

  it(
    `${CALLS} made-up inputs are answered, none as an error of ours, and none leaves half a case`,
    async () => {
      const inputs = fc.sample(madeUpInput(await knownIn(town)), { numRuns: CALLS, seed: SEED });
      const picks = fc.sample(anyNumber, { numRuns: CALLS, seed: SEED });
      // In turn, so that none is left out; who calls is random.
      const calls = inputs.map((input, index): Call => ({
        person: people[picks[index]! % people.length]!,
        action: CONTRACTS[index % CONTRACTS.length]!.name,
        input,
      }));
      const outcomes = new Map<string, number>();
      const ours: Call[] = [];
      /** Let in: whatever was said to them then, it was not about the form of the input. */
      const within = new Set<string>();
      for (let first = 0; first < CALLS; first += CALLS_AN_HOUR) {
        await town.setClock(new Date(cases.now + (first / CALLS_AN_HOUR) * 2 * HOUR_MS));
        await abreast(calls.slice(first, first + CALLS_AN_HOUR), async (call, index) => {
          const reply = await town.api.call(call.person, call.action, call.input, `fuzz-${first + index}`);
          const outcome = reply.ok ? 'ok' : reply.error.code;
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          if (!['call.invalid', 'call.unknown-action'].includes(outcome)) within.add(call.action);
          if (outcome === 'internal') ours.push(call);
        });
      }
      expect(ours.map(({ action, input }) => `${action} ${JSON.stringify(input)}`).slice(0, 5)).toEqual([]);
      expect([...outcomes.values()].reduce((sum, count) => sum + count)).toBe(CALLS);
      expect(CONTRACTS.map(({ name }) => name).filter((name) => !within.has(name))).toEqual([]);
      expect(outcomes.get('ok')).toBeGreaterThan(0);
      expect(outcomes.size).toBeGreaterThan(5);
      expect((await storedCases()).flatMap(brokenIn)).toEqual([]);
    },
    FUZZ_PATIENCE_MS,
  );
});

const counts = (tally: object, key: string) => (tally as Record<string, number>)[key];

/** What is there. */
async function knownIn(town: Town): Promise<Known> {
  const stored = await storedCases();
  const photos = await Promise.all(people.map((person, index) => town.upload(person, tinyPhoto(index * 23))));
  const ids = async (collection: string) => {
    const { data } = (await cloud.database().collection(collection).limit(100).get()) as {
      data: { _id: string }[];
    };
    return data.map(({ _id }) => _id);
  };
  return {
    photos,
    reportIds: stored.map(({ _id }) => _id),
    entryIds: stored.flatMap(({ entries }) => entries.slice(0, 3).map(({ _id }) => _id)),
    recheckIds: await ids('rechecks'),
    complaintIds: await ids('complaints'),
  };
}
