import * as v from 'valibot';
import { contract } from '../contract';
import { reportCardSchema } from '../reports/report';
import { basesSchema, definitionsSchema } from './definitions';
import { COUNTED, SIGNALS, type Counted, type Signal } from './figures';
import { periodSchema as period } from './period-schema';

const numbers = <Name extends string>(names: readonly Name[]) =>
  v.object(
    Object.fromEntries(names.map((name) => [name, v.number()])) as Record<Name, v.NumberSchema<undefined>>,
  );
const tally = numbers<Counted>(COUNTED);
/** Half of the cases were handled faster; null where none was. */
const medianHours = v.nullable(v.number());
const row = v.object({ id: v.string(), name: v.string(), tally, medianHours });
export type FigureRow = v.InferOutput<typeof row>;

const where = {
  bureauId: v.optional(v.string()),
  zoneId: v.optional(v.string()),
  categoryId: v.optional(v.string()),
};

/** Figures of a period, of the town or as narrowed; a leader's are those of the own bureau. */
export const loadFigures = contract(
  'figure.load',
  v.object({ period, ...where }),
  v.object({
    /** Null: of the whole town. */
    bureau: v.nullable(v.object({ id: v.string(), name: v.string() })),
    tally,
    medianHours,
    /** Empty where it makes no sense: bureaus within one bureau. */
    bureaus: v.array(row),
    zones: v.array(row),
    categories: v.array(row),
    /** By day; by month where the period is long. */
    trend: v.array(v.object({ at: v.string(), tally })),
    signals: numbers<Signal>(SIGNALS),
    definitions: definitionsSchema,
    /** Up to when reports are counted in; milliseconds since the epoch. */
    countedAt: v.number(),
  }),
);

/** The cases behind one number, the latest first. A signal takes no period. */
export const listFigure = contract(
  'figure.list',
  v.object({
    figure: v.picklist([...COUNTED, ...SIGNALS], '没有这项数据。'),
    period: v.optional(period),
    ...where,
    cursor: v.optional(v.nullable(v.string()), null),
  }),
  v.object({ reports: v.array(reportCardSchema), next: v.nullable(v.string()) }),
);

/** For everybody: the town as a whole, no bureaus. */
export const publicFigures = contract(
  'figure.public',
  v.object({ period }),
  v.object({
    tally,
    medianHours,
    trend: v.array(v.object({ at: v.string(), tally })),
    /** What each rate is a share of. */
    bases: basesSchema,
  }),
);
