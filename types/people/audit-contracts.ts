import * as v from 'valibot';
import { contract } from '../contract';
import { AUDIT_TOPIC_NAMES, auditLineSchema } from './audit';

/** The whole log, all about one person, or one topic; newest first. For administrators. */
export const listAudit = contract(
  'audit.list',
  v.object({
    personId: v.optional(v.nullable(v.string()), null),
    topic: v.optional(v.nullable(v.picklist(AUDIT_TOPIC_NAMES, '没有这个分类。')), null),
    cursor: v.optional(v.nullable(v.string()), null),
  }),
  v.object({ lines: v.array(auditLineSchema), next: v.nullable(v.string()) }),
);
