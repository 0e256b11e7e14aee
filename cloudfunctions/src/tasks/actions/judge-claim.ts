import { dayOf } from '#types/china-time';
import * as contracts from '#types/tasks/claim-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import { handInAgainBy, mayHandInAgain } from '../claim';
import { needClaim } from '../claim-store';
import { performClaimStep } from '../perform';
import { isOwn, needOrganiser } from '../task-policy';
import { hoursRow, taskEventRow } from '../task-rows';
import type { TaskServices } from '../task-services';
import { needTask } from '../task-store';

/** Verified by somebody else: the hours are credited, or it goes back with a reason. */
export const judgeClaim = action<typeof contracts.judgeClaim, TaskServices>(
  contracts.judgeClaim,
  async ({ claimId, approve, minutes, reason }, context) => {
    const { services, caller } = context;
    const { database, outbox } = services;
    const found = await needClaim(database, claimId);
    needOrganiser(caller, found);
    if (isOwn(caller, found)) throw new Refusal('claim.own');
    const [task] = await Promise.all([
      needTask(database, found.taskId),
      refuseRiskyWords(context, { reason }),
    ]);
    const claim = await performClaimStep(
      context,
      claimId,
      approve ? 'approve' : 'decline',
      (before, at, cause) => {
        const counted = before.minutes ?? 0;
        if (approve && minutes !== null && minutes > counted) {
          throw new Refusal('claim.more-than-counted', { details: { minutes: String(counted) } });
        }
        const credited = minutes ?? counted;
        const { personKey, teamId, checkedInAt } = before;
        const told = { at, cause, claimId, personKey, actorKey: caller.key, note: reason };
        const declines = before.declines + 1;
        const again = mayHandInAgain({ declines }) ? handInAgainBy({ judgedAt: at }) : null;
        return {
          transition: approve ? 'approve' : 'decline',
          patch: {
            ...{ judgedAt: at, judgedByKey: caller.key, remindAt: null },
            ...(approve
              ? { creditedMinutes: credited, declined: null, expiresAt: null }
              : { declined: reason, declines, expiresAt: again }),
          },
          rows: () => [
            taskEventRow(
              outbox,
              approve ? 'approved' : 'declined',
              { ...task, creditMinutes: credited },
              told,
            ),
            ...(approve && personKey !== null && credited > 0
              ? [
                  hoursRow(outbox, {
                    ...{ claimId, taskId: task._id, title: task.title, personKey, teamId },
                    ...{ minutes: credited, day: dayOf(checkedInAt ?? task.startsAt), at, byKey: caller.key },
                  }),
                ]
              : []),
          ],
        };
      },
    );
    return { claimId, state: claim.state };
  },
);
