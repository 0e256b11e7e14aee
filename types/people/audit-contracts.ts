import * as v from 'valibot';
import { contract } from '../contract';
import { auditLineSchema } from './audit';

/** The whole log, or all about one person; newest first. For administrators. */
export const listAudit = contract(
  'audit.list',
  v.object({
    personId: v.optional(v.nullable(v.string()), null),
    cursor: v.optional(v.nullable(v.string()), null),
  }),
  v.object({ lines: v.array(auditLineSchema), next: v.nullable(v.string()) }),
);
