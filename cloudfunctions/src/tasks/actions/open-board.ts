import * as contracts from '#types/tasks/claim-contracts';
import { HOLDING_STATES, type ClaimState } from '#types/tasks/states';
import { action } from '../../platform/action';
import { claimRows } from '../claim-rows';
import { claimsOf } from '../claim-store';
import { lineMax, reserveIn } from '../task';
import { needOrganiser } from '../task-policy';
import type { TaskServices } from '../task-services';
import { needTask } from '../task-store';

/** In the order of the line. */
export const openBoard = action<typeof contracts.openBoard, TaskServices>(
  contracts.openBoard,
  async ({ taskId }, { caller, services }) => {
    const { database } = services;
    const task = await needTask(database, taskId);
    needOrganiser(caller, task);
    const { data } = await claimsOf(database)
      .where({ taskId, state: database.command.in(HOLDING_STATES) })
      .limit(Math.min(1_000, Math.max(lineMax(task.slots), task.line.length)))
      .get();
    const place = new Map(task.line.map(({ claimId }, at) => [claimId, at]));
    const claims = data
      .filter(({ _id }) => place.has(_id))
      .sort((a, b) => place.get(a._id)! - place.get(b._id)!);
    const reserve = reserveIn(task);
    const count = (state: ClaimState) => claims.filter((claim) => claim.state === state).length;
    return {
      claims: await claimRows(services, caller, claims, new Map([[taskId, task]])),
      slots: task.slots,
      counts: {
        claimed: Math.max(0, count('claimed') - reserve),
        checkedIn: count('checked_in'),
        handedIn: count('handed_in'),
        approved: count('approved'),
        reserve,
      },
      flags: [...new Set(claims.flatMap(({ flags }) => flags))],
    };
  },
);
