import * as contracts from '#types/people/duty-contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { inTransaction } from '../../platform/transaction';
import { auditDocument, type AuditDocument } from '../audit';
import { AUDIT } from '../audit-store';
import { mayPlanDuty } from '../duty-policy';
import { ROSTERS, translated, type RosterDocument } from '../duty-store';
import { staffOf } from '../people-found';
import type { PeopleServices } from '../people-services';

/** Written together with the log's line, by somebody who has seen the latest one. It holds for the next push. */
export const saveDuty = action<typeof contracts.saveDuty, PeopleServices>(
  contracts.saveDuty,
  async ({ bureauId, rev, ...planned }, { caller, services, key }) => {
    if (!mayPlanDuty(caller, bureauId)) throw new Refusal('call.not-allowed');
    const { database, clock, ids, townStore } = services;
    const now = clock.now();
    const [town, staff] = await Promise.all([townStore.town(), staffOf(database, bureauId, now)]);
    const bureauName = town.bureauName(bureauId);
    if (bureauName === null) throw new Refusal('bureau.unknown', { fields: { bureauId: '没有这个单位。' } });
    const keyOf = new Map(staff.map((person) => [person.personId, person.key]));
    const roster = translated(planned, (personId) => {
      const found = keyOf.get(personId);
      if (!found) throw new Refusal('duty.not-staff');
      return found;
    });
    const lastKey = idFrom('duty', bureauId, caller.key, key ?? ids.random());
    return inTransaction(database, async (transaction) => {
      const rosters = transaction.collection<RosterDocument>(ROSTERS).doc(bureauId);
      const { data: before } = await rosters.get();
      if (before?.lastKey === lastKey) return { rev: before.rev };
      if ((before?.rev ?? 0) !== rev) throw new Refusal('duty.changed-meanwhile');
      await rosters.set({ data: { ...roster, rev: rev + 1, lastKey } });
      const line = auditDocument(
        {
          what: 'duty.changed',
          actorKey: caller.key,
          whomKey: null,
          subject: `bureau:${bureauId}`,
          words: `值班表：${bureauName}，${roster.shifts.length} 个班次，另排 ${roster.days.length} 天`,
          wordsEn: `Duty of ${bureauName}: shifts ${roster.shifts.length}, single days ${roster.days.length}`,
          why: '',
          at: now,
        },
        lastKey,
      );
      await transaction.collection<AuditDocument>(AUDIT).add({ data: line });
      return { rev: rev + 1 };
    });
  },
);
