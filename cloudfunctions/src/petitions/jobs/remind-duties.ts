import type { PetitionEventName } from '#types/petitions/events';
import { changeDocument } from '../../platform/change-document';
import { eachDue } from '../../platform/each-due';
import { idFrom } from '../../platform/ids';
import type { Job } from '../../platform/jobs';
import type { PetitionDocument } from '../petition';
import { petitionRow } from '../petition-rows';
import type { PetitionServices } from '../petition-services';
import { PETITIONS } from '../petition-store';
import { firstDuty, reminderOf } from '../thresholds';

/** Says that an answer is due soon, to whoever owes it; and that it is late, to them and to the office. */
export const remindDuties: Job<PetitionServices> = {
  name: 'petitions.remind-duties',
  async run(services, until) {
    const due = { collection: PETITIONS, by: 'dutyNextAt' } as const;
    return eachDue<PetitionDocument>(services, due, until, ({ _id }) => remind(services, _id));
  },
};

/** Decided again from the petition as it is: it may have been answered meanwhile. */
async function remind(services: PetitionServices, id: string): Promise<void> {
  const { database, clock, outbox } = services;
  const now = clock.now();
  const { calendar } = await services.townStore.town();
  const entryId = idFrom('duty-reminder', id, String(now));
  await changeDocument<PetitionDocument>(database, { collection: PETITIONS, id, entryId }, (petition) => {
    const duty = firstDuty(petition.reached);
    if (!duty || petition.dutyNextAt === null || petition.dutyNextAt > now) return null;
    const { said, reminders, nextAt } = reminderOf(duty, petition.dutyReminders, now, calendar);
    const event: PetitionEventName = `${said}-${duty.who}`;
    const cause = `${id}:${event}:${duty.dueAt}:${petition.dutyReminders}`;
    return {
      after: { ...petition, dutyReminders: reminders, dutyNextAt: nextAt, seq: petition.seq + 1 },
      rows: [petitionRow(outbox, event, petition, '', cause, { at: now, personKey: null })],
    };
  });
  await services.deliver(PETITIONS, id);
}
