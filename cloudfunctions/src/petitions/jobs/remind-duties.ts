import { workingDaysLater, type WorkingCalendar } from '#types/places/working-calendar';
import { carryingMore } from '../../platform/carried-rows';
import type { Job } from '../../platform/jobs';
import type { PetitionDocument } from '../petition';
import { petitionRow } from '../petition-rows';
import type { PetitionServices } from '../petition-services';
import { PETITIONS, petitionsOf } from '../petition-store';

const BATCH = 50;

/** When an overdue duty is pointed out for the n-th time: at its end, then every working day. */
function nextAt(petition: PetitionDocument, calendar: WorkingCalendar): number {
  const due = petition.dutyDueAt ?? 0;
  return petition.dutyReminders === 0 ? due : workingDaysLater(calendar, due, petition.dutyReminders);
}

/** Says that an answer is late: to whoever owes it and to the office. */
export const remindDuties: Job<PetitionServices> = {
  name: 'petitions.remind-duties',
  async run(services, until) {
    const { database, clock, outbox } = services;
    const { command } = database;
    const { calendar } = await services.townStore.town();
    const { data } = await petitionsOf(database)
      .where(command.and([{ dutyDueAt: command.gt(0) }, { dutyDueAt: command.lte(clock.now()) }]))
      .orderBy('dutyDueAt', 'asc')
      .limit(BATCH)
      .get();
    let reminded = 0;
    for (const petition of data) {
      const now = clock.now();
      if (now >= until) break;
      if (nextAt(petition, calendar) > now) continue;
      const cause = `${petition._id}:late:${petition.dutyDueAt}:${petition.dutyReminders}`;
      const row = petitionRow(outbox, 'duty-late', petition, '', cause);
      const { stats } = await petitionsOf(database)
        .where({ _id: petition._id, seq: petition.seq, dutyReminders: petition.dutyReminders })
        .update({
          data: {
            dutyReminders: petition.dutyReminders + 1,
            seq: command.inc(1),
            ...carryingMore(command, [row]),
          },
        });
      if (stats.updated === 1) await services.deliver(PETITIONS, petition._id);
      reminded += stats.updated;
    }
    return reminded;
  },
};
