import type { AuditEntry } from '#types/people/audit';
import type { Database } from '../platform/cloud';
import { isDuplicate } from '../platform/sdk-errors';
import { auditDocument, type AuditDocument } from './audit';

export const AUDIT = 'audit';

/** Writes one line, once: the same cause again changes nothing. Where a transaction is open, add `auditDocument` to it. */
export async function recordAudit(database: Database, entry: AuditEntry, cause: string): Promise<void> {
  try {
    await database.collection<AuditDocument>(AUDIT).add({ data: auditDocument(entry, cause) });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}
