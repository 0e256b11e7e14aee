import * as v from 'valibot';
import { contract } from '../contract';
import { pushHintSchema } from '../notices/push-contracts';
import { grantSchema } from '../people/contracts';
import { petitionCardSchema } from '../petitions/petition';
import { positionSchema } from '../places/position';
import { reportCardSchema } from '../reports/report';
import { taskCardSchema } from '../tasks/task';

export const categorySchema = v.object({
  categoryId: v.string(),
  name: v.string(),
  nameEn: v.string(),
  /** Questions that end the form and name the number to ring. */
  stoppers: v.optional(
    v.array(
      v.object({
        question: v.string(),
        consequence: v.string(),
        phone: v.string(),
        questionEn: v.optional(v.string()),
        consequenceEn: v.optional(v.string()),
      }),
    ),
  ),
});
export type Category = v.InferOutput<typeof categorySchema>;

/** Everything the home page shows, in one call. Without a position "near" is around the town's centre. */
export const loadHome = contract(
  'home.load',
  v.object({ position: v.optional(positionSchema) }),
  v.object({
    town: v.string(),
    /** A point inside a zone: where the map opens when the phone does not tell. */
    center: positionSchema,
    /** Most picked near by first. */
    categories: v.array(categorySchema),
    near: v.array(reportCardSchema),
    mine: v.nullable(reportCardSchema),
    /** The nearest one that volunteers can take. */
    task: v.nullable(taskCardSchema),
    /** The one that the whole town is shown: of those past a threshold the one most sign just now. */
    petition: v.nullable(petitionCardSchema),
    /** Only for staff. */
    worklist: v.nullable(v.object({ overdue: v.number(), dueToday: v.number(), waiting: v.number() })),
    /** Only for organisers of tasks: volunteers' work that waits to be verified. */
    toVerify: v.nullable(v.number()),
    /** Since the first of this month. */
    month: v.object({ filed: v.number(), closed: v.number() }),
    roles: v.array(grantSchema),
    unread: v.number(),
    push: pushHintSchema,
  }),
);
