import fc from 'fast-check';
import { ZONES } from '../../scripts/town/zones';
import type { Contract } from '../../types/contract';
import { COUNTED, SIGNALS } from '../../types/figures/figures';
import { MAP_GROUPS } from '../../types/reports/list-contracts';
import { COMPLAINT_REASONS, REPORT_PARTS } from '../../types/reports/moderation-contracts';
import { REPORT_STATES } from '../../types/reports/states';

/** What there is in the town, to be named rightly now and then. */
export interface Known {
  reportIds: readonly string[];
  /** Of timelines. */
  entryIds: readonly string[];
  recheckIds: readonly string[];
  complaintIds: readonly string[];
  photos: readonly string[];
}

export const BUREAUS = ['weather', 'urban-management', 'housing', 'street-office'];
const CATEGORIES = ['rubbish', 'graffiti', 'drain'];
const DAY_MS = 86_400_000;
/** Of a hundred values so many fit their field: else hardly an input came past the door, and nothing behind it was tried. */
const FITTING = 92;
/** Of a hundred inputs so many have one field that is anything at all. */
const SPOILT = 10;

type Values = Record<string, fc.Arbitrary<unknown>>;

/** What fits each field, by its name. Every field of every action on reports and figures has its line here. */
function fittingValues(known: Known): Values {
  const some = (values: readonly string[]) => fc.constantFrom(...(values.length > 0 ? values : ['none']));
  const text = fc.constantFrom('好了。', '还有一堆垃圾。', '退回', '{"a":1}', '$set', '垃圾');
  const bureau = fc.constantFrom(...BUREAUS);
  const position = fc.record({
    longitude: fc.double({ min: 119.7, max: 119.8, noNaN: true }),
    latitude: fc.double({ min: 33.1, max: 33.2, noNaN: true }),
  });
  // Each of its own: an anonymous report's address must not be told, and is looked for in every reply.
  const place = fc.tuple(position, fc.uuid()).map(([where, id]) => ({ ...where, address: `${id}号门前` }));
  const photos = fc.array(some(known.photos), { minLength: 1, maxLength: 3 });
  const shot = fc.record({
    fileID: some(known.photos),
    at: fc.nat(),
    position: fc.option(position),
  });
  return {
    reportId: some(known.reportIds),
    intoReportId: some(known.reportIds),
    recheckId: some(known.recheckIds),
    complaintId: some(known.complaintIds),
    bureauId: bureau,
    proposedBureauId: fc.option(bureau),
    bureauIds: fc.uniqueArray(bureau, { maxLength: 3 }),
    zoneId: fc.constantFrom(...ZONES.map(({ zoneId }) => zoneId)),
    categoryId: fc.constantFrom(...CATEGORIES),
    note: text,
    reason: fc.oneof(text, fc.constantFrom(...COMPLAINT_REASONS)),
    words: text,
    description: text,
    photos,
    shots: fc.array(shot, { maxLength: 2 }),
    fileID: some(known.photos),
    partId: fc.oneof(fc.constant(null), some(known.photos), some(known.entryIds)),
    part: fc.constantFrom(...REPORT_PARTS),
    ...Object.fromEntries(
      ['passed', 'clean', 'agrees', 'granted', 'excused', 'hide', 'passes', 'anonymous'].map((name) => [
        name,
        fc.boolean(),
      ]),
    ),
    stars: fc.integer({ min: 1, max: 5 }),
    hours: fc.integer({ min: 1, max: 80 }),
    planAt: fc.integer({ min: 1, max: 300 }).map((days) => Date.now() + days * DAY_MS),
    place,
    position,
    radiusMeters: fc.integer({ min: 1, max: 5000 }),
    states: fc.subarray([...REPORT_STATES], { minLength: 1 }),
    due: fc.constantFrom('overdue', 'soon'),
    since: fc.constant(0),
    until: fc.integer({ min: 1, max: 9 }).map((days) => Date.now() + days * DAY_MS),
    scope: fc.constantFrom('near', 'mine', 'following', 'worklist', 'zone', 'bureau', 'town'),
    cursor: fc.constantFrom(null, null, '1764000000000.abc'),
    west: fc.double({ min: 119.5, max: 119.7, noNaN: true }),
    east: fc.double({ min: 119.8, max: 120, noNaN: true }),
    south: fc.double({ min: 33, max: 33.1, noNaN: true }),
    north: fc.double({ min: 33.2, max: 33.3, noNaN: true }),
    scale: fc.integer({ min: 3, max: 20 }),
    groups: fc.subarray([...MAP_GROUPS], { minLength: 1 }),
    figure: fc.constantFrom(...COUNTED, ...SIGNALS),
    period: fc.constantFrom(
      { from: '2026-11-01', to: '2026-11-30' },
      { from: '2026-01-01', to: '2026-12-31' },
      { from: '2026-12-01', to: '2026-12-01' },
    ),
  };
}

/** What nearly fits somewhere, or nowhere. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '长'.repeat(501),
    '\u0000',
    '../etc',
    'none',
    'cloud://none.0/a.jpg',
    null,
    [],
    {},
  ),
  fc.constantFrom(0, -1, 1e18, 5, true, 'https://example.com/a.jpg', { longitude: 400, latitude: 0 }),
  fc.string(),
  fc.double(),
  fc.jsonValue(),
);

/** Good values, nearly good ones, and anything at all, for every field an action can have. */
export function madeUpInput(known: Known): fc.Arbitrary<Record<string, unknown>> {
  const fitting = fittingValues(known);
  const fields = Object.fromEntries(
    Object.entries(fitting).map(([name, value]) => [
      name,
      fc.oneof({ weight: FITTING, arbitrary: value }, { weight: 100 - FITTING, arbitrary: odd }),
    ]),
  );
  const spoilt = fc.oneof(
    { weight: 100 - SPOILT, arbitrary: fc.constant(null) },
    { weight: SPOILT, arbitrary: fc.constantFrom(...Object.keys(fitting)) },
  );
  return fc
    .tuple(fc.record(fields), spoilt, fc.jsonValue())
    .map(([input, name, value]) => (name === null ? input : { ...input, [name]: value }));
}

/** Names of the fields `madeUpInput` has. */
export const madeUpFields = (): string[] =>
  Object.keys(fittingValues({ reportIds: [], entryIds: [], recheckIds: [], complaintIds: [], photos: [] }));

/** Names of the fields an action takes, whatever checks stand around them. */
export function fieldsOf({ input }: Pick<Contract, 'input'>): string[] {
  const shape = input as { entries?: object; pipe?: readonly { entries?: object }[] };
  const entries = shape.entries ?? shape.pipe?.[0]?.entries;
  if (!entries) throw new Error('an input that is no object');
  return Object.keys(entries);
}
