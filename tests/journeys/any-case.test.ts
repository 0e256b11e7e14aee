import fc from 'fast-check';
import { PEOPLE } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import * as caseContracts from '../../types/reports/case-contracts';
import * as contracts from '../../types/reports/contracts';
import * as moderation from '../../types/reports/moderation-contracts';
import * as spots from '../../types/reports/spot-contracts';
import { Town } from '../support/town';
import { brokenIn, storedCases } from '../support/whole-case';

/** The same random choices every time. */
const SEED = 20_261_123;
/** More with `FUZZ_CALLS=20000`, which takes minutes on a small machine. */
const CALLS = Number(process.env['FUZZ_CALLS'] ?? 1_000);
/** Calls under way at once. */
const ABREAST = 16;
/** What one person may do in an hour is limited: the clock goes on after so many calls. */
const CALLS_AN_HOUR = 500;
const HOUR_MS = 3_600_000;
/** Ten calls a second is slow; only so that a hanging run ends. */
const FUZZ_PATIENCE_MS = Math.max(240_000, CALLS * 100);
const CASES = 4;
const ACTIONS_ON_A_CASE = 50;

/** Every action on reports, by the name on the wire. */
const ACTIONS = [contracts, caseContracts, moderation, spots]
  .flatMap((part) => Object.values(part))
  .filter((value): value is typeof contracts.openReport => typeof value === 'object' && 'output' in value)
  .map(({ name }) => name);
const people = PEOPLE.map(({ id }) => id);
const BUREAUS = ['weather', 'urban-management', 'housing', 'street-office'];

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
      ...['suspend', 'resume', 'return', 'reopen', 'relapse', 'hide', 'restore'],
    ].map((step) => [step, `report.${step}`]),
  ),
};
const STEP_ACTIONS = Object.values(ACTION_OF_STEP);

interface Call {
  person: string;
  action: string;
  input: Record<string, unknown>;
}

/** Good values, nearly good ones, and anything at all, for every field an action has. */
function anyInput(reportIds: readonly string[], photos: readonly string[]) {
  const id = fc.constantFrom(...reportIds, '', 'none', '../etc', '中'.repeat(40));
  const text = fc.oneof(
    fc.constantFrom('好了。', '', ' ', '退回', '长'.repeat(501), '\u0000', '$set', '{"a":1}'),
    fc.string(),
  );
  const photo = fc.constantFrom(...photos, 'cloud://none.0/a.jpg', 'https://example.com/a.jpg');
  const number = fc.oneof(
    fc.constantFrom(0, 1, 5, 8, -1, 1e18, Date.now() + 86_400_000),
    fc.double(),
    fc.integer(),
  );
  const bureau = fc.constantFrom(...BUREAUS, 'none', '');
  const place = fc.record({ longitude: number, latitude: number, address: text });
  const good: Record<string, fc.Arbitrary<unknown>> = {
    reportId: id,
    intoReportId: id,
    recheckId: id,
    complaintId: id,
    bureauId: bureau,
    proposedBureauId: fc.oneof(bureau, fc.constant(null)),
    bureauIds: fc.array(bureau, { maxLength: 8 }),
    zoneId: fc.constantFrom(...ZONES.map(({ zoneId }) => zoneId), 'none'),
    categoryId: fc.constantFrom('rubbish', 'drain', 'none'),
    note: text,
    reason: fc.oneof(text, fc.constantFrom('privacy', 'untrue')),
    words: text,
    description: text,
    photos: fc.array(photo, { maxLength: 7 }),
    fileID: photo,
    partId: fc.oneof(photo, id, fc.constant(null)),
    part: fc.constantFrom('report', 'photo', 'rating', 'note', 'all'),
    passed: fc.boolean(),
    clean: fc.boolean(),
    agrees: fc.boolean(),
    granted: fc.boolean(),
    excused: fc.boolean(),
    hide: fc.boolean(),
    passes: fc.boolean(),
    anonymous: fc.boolean(),
    stars: number,
    hours: number,
    planAt: fc.oneof(number, fc.constant(Date.now() + 200 * 86_400_000)),
    place,
    position: place,
    radiusMeters: number,
    states: fc.array(fc.constantFrom('closed', 'handled', 'none'), { maxLength: 3 }),
    scope: fc.constantFrom('near', 'mine', 'following', 'worklist', 'zone', 'bureau', 'all', 'none'),
    cursor: fc.constantFrom(null, '1.x', '1764000000000.abc', 'x', ''),
  };
  const names = Object.keys(good);
  const spoilt = fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...names) },
  );
  return fc
    .tuple(fc.record(good), spoilt, fc.jsonValue())
    .map(([input, name, value]) => (name === null ? input : { ...input, [name]: value }));
}

async function abreast<Item>(items: readonly Item[], work: (item: Item, index: number) => Promise<void>) {
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) await work(items[index]!, index);
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
}

describe('whatever anybody does to reports', () => {
  let town: Town;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  it(`${ACTIONS_ON_A_CASE} random steps by random people leave a case whole, its timeline without a gap`, async () => {
    const filed = await Promise.all(
      Array.from({ length: CASES }, (_, index) => town.file(people[index % 3]!, ZONES[index % 3]!.inside)),
    );
    const choices = fc.sample(fc.tuple(fc.nat(), fc.nat()), {
      numRuns: CASES * ACTIONS_ON_A_CASE,
      seed: SEED,
    });
    let taken = 0;
    await Promise.all(
      filed.map(async ({ reportId }, nth) => {
        for (const [who, what] of choices.slice(nth * ACTIONS_ON_A_CASE, (nth + 1) * ACTIONS_ON_A_CASE)) {
          const person = people[who % people.length]!;
          const photos = [await town.photo(person)];
          const input = {
            ...{
              reportId,
              reason: '说明原因。',
              note: '现场看过。',
              words: '',
              photos,
              stars: 1 + (what % 5),
            },
            ...{
              bureauId: BUREAUS[what % 4],
              proposedBureauId: BUREAUS[what % 4],
              bureauIds: ['urban-management'],
            },
            ...{ passed: what % 3 > 0, agrees: true, granted: what % 2 > 0, excused: what % 2 > 0, hours: 8 },
            ...{ planAt: Date.now() + 86_400_000, intoReportId: filed[(nth + 1) % CASES]!.reportId },
            ...{ part: 'report', partId: null },
          };
          // Every other time one that is offered, else any.
          const opened = await town.call<{ report: { steps: string[] } }>(person, 'report.open', {
            reportId,
          });
          const offered = opened.ok
            ? opened.data.report.steps.flatMap((step) => ACTION_OF_STEP[step] ?? [])
            : [];
          const actions = what % 2 === 0 && offered.length > 0 ? offered : STEP_ACTIONS;
          const reply = await town.call(person, actions[(what >> 1) % actions.length]!, input);
          if (reply.ok) taken += 1;
          else expect(reply.error.code).not.toBe('internal');
        }
      }),
    );
    expect(taken).toBeGreaterThan(CASES);
    expect((await storedCases()).flatMap(brokenIn)).toEqual([]);
  });

  it(
    `${CALLS} made-up inputs are answered, none as an error of ours, and none leaves half a case`,
    async () => {
      const before = await storedCases();
      const ids = before.flatMap(({ _id, entries }) => [_id, entries[0]!._id]);
      const photos = await Promise.all(people.map((person) => town.photo(person)));
      const inputs = fc.sample(anyInput(ids, photos), { numRuns: CALLS, seed: SEED });
      const picks = fc.sample(fc.tuple(fc.nat(), fc.nat()), { numRuns: CALLS, seed: SEED });
      const calls = inputs.map((input, index): Call => {
        const [who, what] = picks[index]!;
        return { person: people[who % people.length]!, action: ACTIONS[what % ACTIONS.length]!, input };
      });
      const outcomes = new Map<string, number>();
      const ours: Call[] = [];
      for (let first = 0; first < CALLS; first += CALLS_AN_HOUR) {
        await town.setClock(new Date(Date.now() + (first / CALLS_AN_HOUR) * 2 * HOUR_MS));
        await abreast(calls.slice(first, first + CALLS_AN_HOUR), async (call, index) => {
          const reply = await town.api.call(call.person, call.action, call.input, `fuzz-${first + index}`);
          const outcome = reply.ok ? 'ok' : reply.error.code;
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          if (outcome === 'internal') ours.push(call);
        });
      }
      expect(ours.map(({ action, input }) => `${action} ${JSON.stringify(input)}`).slice(0, 5)).toEqual([]);
      expect([...outcomes.values()].reduce((sum, count) => sum + count)).toBe(CALLS);
      // Not only the door was knocked at.
      expect(outcomes.get('ok')).toBeGreaterThan(0);
      expect(outcomes.size).toBeGreaterThan(5);
      expect((await storedCases()).flatMap(brokenIn)).toEqual([]);
    },
    FUZZ_PATIENCE_MS,
  );
});
