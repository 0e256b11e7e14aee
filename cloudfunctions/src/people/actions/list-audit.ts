import { AUDIT_TOPICS } from '#types/people/audit';
import * as contracts from '#types/people/audit-contracts';
import { LIST_PAGE_SIZE } from '#types/reports/limits';
import { action } from '../../platform/action';
import type { Condition } from '../../platform/cloud';
import { after, nextCursor } from '../../platform/keyset';
import { auditLine, keysNamed, type AuditDocument } from '../audit';
import { AUDIT } from '../audit-store';
import { needAdmin } from '../grant-policy';
import { namesOf, personById } from '../people-found';
import type { PeopleServices } from '../people-services';

export const listAudit = action<typeof contracts.listAudit, PeopleServices>(
  contracts.listAudit,
  async ({ personId, topic, cursor }, { caller, services: { database } }) => {
    needAdmin(caller);
    const { command } = database;
    const about: Condition[] = [];
    if (personId !== null) {
      const { _id } = await personById(database, personId);
      about.push(command.or([{ whomKey: _id }, { actorKey: _id }]));
    }
    if (topic !== null) about.push({ what: command.in(AUDIT_TOPICS[topic]) });
    const { data } = await database
      .collection<AuditDocument>(AUDIT)
      .where(command.and([...about, ...after(command, 'at', 'desc', cursor), { at: command.gt(0) }]))
      .orderBy('at', 'desc')
      .orderBy('_id', 'desc')
      .limit(LIST_PAGE_SIZE)
      .get();
    const people = await namesOf(database, keysNamed(data));
    return {
      lines: data.map((row) => auditLine(row, people)),
      next: nextCursor(data, LIST_PAGE_SIZE, ({ at }) => at),
    };
  },
);
