import * as contracts from '#types/tasks/claim-contracts';
import { SPOT_CODE_PERIOD_SECONDS } from '#types/tasks/limits';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { PERIOD_MS, periodOf, scannedText, spotCode } from '../spot-code';
import { isOpen } from '../task';
import { needOrganiser } from '../task-policy';
import type { TaskServices } from '../task-services';
import { needTask } from '../task-store';

/** Enough for the time people gather in, where there is no network. */
const MINUTES_AHEAD = 60;

export const openSpotCode = action<typeof contracts.openSpotCode, TaskServices>(
  contracts.openSpotCode,
  async ({ taskId }, { caller, services }) => {
    const task = await needTask(services.database, taskId);
    needOrganiser(caller, task);
    const now = services.clock.now();
    if (!isOpen(task, now)) throw new Refusal('task.over');
    const first = periodOf(now);
    const codes = Array.from({ length: (MINUTES_AHEAD * 60) / SPOT_CODE_PERIOD_SECONDS }, (_, ahead) => {
      const code = spotCode(task.secret, taskId, first + ahead);
      return { at: (first + ahead) * PERIOD_MS, code, scanned: scannedText(taskId, code) };
    });
    return { codes, periodSeconds: SPOT_CODE_PERIOD_SECONDS };
  },
);
