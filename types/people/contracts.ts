import * as v from 'valibot';
import { contract } from '../contract';
import { ROLES } from './roles';

/** A role the person holds; without a bureau it holds city-wide. */
export const grantSchema = v.object({
  role: v.picklist(ROLES),
  bureauId: v.nullable(v.string()),
  bureauName: v.nullable(v.string()),
});
export type GrantShown = v.InferOutput<typeof grantSchema>;

export const loadMe = contract(
  'me.load',
  v.object({}),
  v.object({
    personId: v.string(),
    nickname: v.string(),
    /** Always begins with `resident`. */
    roles: v.array(grantSchema),
    unread: v.number(),
    counts: v.object({ filed: v.number(), open: v.number(), closed: v.number(), following: v.number() }),
  }),
);
