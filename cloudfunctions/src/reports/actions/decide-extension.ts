import * as contracts from '#types/reports/case-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { extended, handlingTime } from '../case-clock';
import { askedSince, latenessAt } from '../case-facts';
import { answeredExtensions, excusedByExtension, waitingExtension } from '../extension';
import { perform, refuseRisky } from '../perform';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';

/** The desk gives the time asked for, or does not. */
export const decideExtension = action<typeof contracts.decideExtension, ReportServices>(
  contracts.decideExtension,
  async ({ reportId, granted, note }, context) => {
    const { caller, services } = context;
    const [town] = await Promise.all([services.townStore.town(), refuseRisky(context, 'note', note)]);
    const report = await perform(context, reportId, 'decide-extension', (before) => {
      const actor = admit(caller, before, 'decide-extension', (id) => town.bureauName(id));
      const waiting = waitingExtension(before);
      if (!waiting || before.dueAt === null) throw new Refusal('extension.none');
      const at = services.clock.now();
      const extensions = answeredExtensions(before.extensions, { granted, note, at });
      const noted = latenessAt(before, at);
      // Asked in time and answered too late: that is no fault of the bureau's.
      const lateness = granted ? excusedByExtension(noted, before.dueAt, waiting, at) : noted;
      const time = handlingTime(town, before.categoryId);
      const patch = {
        extensions,
        lateness,
        askedAt: askedSince({ extensions, lateness }),
        ...(granted && extended(before.dueAt, waiting.hours, time, town.calendar)),
      };
      return {
        steps: [{ transition: granted ? 'extension-grant' : 'extension-refuse', actor, at, note, patch }],
        events: [granted ? 'extension-granted' : 'extension-refused'],
      };
    });
    return { state: report.state, dueAt: report.dueAt };
  },
);
