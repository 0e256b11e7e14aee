import type { PetitionEventName } from '#types/petitions/events';
import type { PetitionDocument } from './petition';
import { isPublished } from './petition-policy';
import { petitionRow } from './petition-rows';
import type { PetitionServices } from './petition-services';
import { changePetition, entryIdFor, PETITIONS } from './petition-store';
import { duesOf, firstDuty, newlyReached, reach, remindersOf } from './thresholds';

/** Leaves on the petition what this count has reached, each threshold once, and tells those whose duty begins. */
export async function openDuties(
  services: PetitionServices,
  petition: PetitionDocument,
  signatures: number,
): Promise<void> {
  if (!isPublished(petition)) return;
  const { database, clock, outbox } = services;
  const { calendar } = await services.townStore.town();
  for (const threshold of newlyReached(petition, signatures)) {
    const entryId = entryIdFor(petition._id, 'reach', threshold.id);
    await changePetition(database, petition._id, entryId, (before) => {
      const now = clock.now();
      const one = reach(before, threshold, now, calendar);
      const reached = [...before.reached, one];
      const event: PetitionEventName = one.duty === null ? 'threshold' : `duty-${one.duty.who}`;
      return {
        step: {
          transition: 'reach',
          at: now,
          personKey: null,
          note: threshold.labelZh,
          // One that opens behind another does not begin the reminders of the first anew.
          patch: {
            reached,
            ...duesOf(reached),
            ...(firstDuty(reached) === one.duty && remindersOf(reached)),
          },
        },
        rows: (after, cause) => [
          petitionRow(
            outbox,
            event,
            // Of this duty, not of one that is due before it.
            { ...after, dutyDueAt: one.duty?.dueAt ?? null, live: { ...after.live, signatures } },
            threshold.labelZh,
            cause,
          ),
        ],
      };
    });
    await services.deliver(PETITIONS, petition._id);
  }
}
