import type { PetitionEventName } from '#types/petitions/events';
import { carryingMore } from '../../platform/carried-rows';
import type { Job } from '../../platform/jobs';
import { petitionRow } from '../petition-rows';
import type { PetitionServices } from '../petition-services';
import { PETITIONS, petitionsOf } from '../petition-store';
import { firstDuty, reminderOf } from '../thresholds';

const BATCH = 50;

/** Says that an answer is due soon, to whoever owes it; and that it is late, to them and to the office. */
export const remindDuties: Job<PetitionServices> = {
  name: 'petitions.remind-duties',
  async run(services, until) {
    const { database, clock, outbox } = services;
    const { command } = database;
    const { calendar } = await services.townStore.town();
    const { data } = await petitionsOf(database)
      .where(command.and([{ dutyNextAt: command.gt(0) }, { dutyNextAt: command.lte(clock.now()) }]))
      .orderBy('dutyNextAt', 'asc')
      .limit(BATCH)
      .get();
    let reminded = 0;
    for (const petition of data) {
      const now = clock.now();
      if (now >= until) break;
      const duty = firstDuty(petition.reached);
      if (!duty) continue;
      const { said, reminders, nextAt } = reminderOf(duty, petition.dutyReminders, now, calendar);
      const event: PetitionEventName = `${said}-${duty.who}`;
      const cause = `${petition._id}:${event}:${duty.dueAt}:${petition.dutyReminders}`;
      const row = petitionRow(outbox, event, petition, '', cause, { at: now, personKey: null });
      const { stats } = await petitionsOf(database)
        .where({ _id: petition._id, seq: petition.seq, dutyReminders: petition.dutyReminders })
        .update({
          data: {
            dutyReminders: reminders,
            dutyNextAt: nextAt,
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
