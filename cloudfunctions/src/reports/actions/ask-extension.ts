import * as contracts from '#types/reports/case-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { askedSince, type StoredExtension } from '../case-facts';
import { extensionProblem } from '../extension';
import { perform, refuseRisky } from '../perform';
import { admit } from '../report-policy';
import type { ReportServices } from '../report-services';
import { waitForDesk } from '../waiting-words';

/** More time, for a reason. The deadline runs on until the desk has answered. */
export const askExtension = action<typeof contracts.askExtension, ReportServices>(
  contracts.askExtension,
  async ({ reportId, reason, hours }, context) => {
    const { caller, services } = context;
    const [town, heard] = await Promise.all([
      services.townStore.town(),
      refuseRisky(context, 'reason', reason),
    ]);
    const report = await perform(context, reportId, 'extend', (before) => {
      const actor = admit(caller, before, 'extend', (id) => town.bureauName(id));
      const at = services.clock.now();
      const problem = extensionProblem(before, at);
      if (problem) throw new Refusal(problem);
      const asked: StoredExtension = {
        hours,
        reason,
        askedAt: at,
        state: 'asked',
        note: '',
        decidedAt: null,
      };
      const extensions = [...before.extensions, asked];
      const patch = { extensions, askedAt: askedSince({ extensions, lateness: before.lateness }) };
      return {
        steps: [
          { transition: 'extend', actor, at, note: reason, unscreened: waitForDesk(actor, heard), patch },
        ],
        events: ['extension-asked'],
      };
    });
    return { state: report.state };
  },
);
