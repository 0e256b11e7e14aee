import * as contracts from '#types/reports/moderation-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { perform, type Decision } from '../perform';
import { eventRow } from '../report-events';
import { admit, requireDesk } from '../report-policy';
import type { ReportRecord } from '../report-record';
import type { ReportServices } from '../report-services';
import { clearing, hiding, waitingWords } from '../waiting-words';

const UNFIT = '文字未通过审核';

/** A person of the desk decides where WeChat did not. Who wrote what does not show is told. */
export const judgeWords = action<typeof contracts.judgeWords, ReportServices>(
  contracts.judgeWords,
  async ({ reportId, part, partId, passes }, context) => {
    const { caller, services } = context;
    requireDesk(caller);
    let left = 0;
    await perform(context, reportId, `judge-words-${part}-${partId ?? ''}`, (before): Decision => {
      const waiting = waitingWords(before as ReportRecord, before.reporterKey);
      const found = waiting.find((one) => one.part === part && one.partId === partId);
      if (!found) throw new Refusal('words.not-waiting');
      left = waiting.length - 1;
      const at = services.clock.now();
      if (passes) return { steps: [], patch: clearing(before, found) };
      const actor = admit(caller, before, 'hide', () => null);
      const { authorKey } = found;
      return {
        steps: [
          {
            transition: 'hide',
            actor,
            at,
            note: UNFIT,
            patch: hiding(before, found, UNFIT, at),
          },
        ],
        rows: (after, cause) =>
          authorKey === null
            ? []
            : [eventRow(services.outbox, 'hidden', after, UNFIT, cause, { toKey: authorKey })],
      };
    });
    return { waiting: left };
  },
);
