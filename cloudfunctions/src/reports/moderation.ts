import type { ReportPart } from '#types/reports/moderation-contracts';
import type { CallContext } from '../platform/action';
import type { OutboxRow } from '../platform/outbox';
import { Refusal } from '../platform/refusal';
import { partOf } from './complaint';
import { isPartHidden, withHidden, withoutHidden } from './hiding';
import { perform } from './perform';
import type { ReportDocument } from './report';
import { eventRow } from './report-events';
import { admit } from './report-policy';
import type { ReportRecord } from './report-record';
import type { ReportServices } from './report-services';

export interface Moderated {
  reportId: string;
  part: ReportPart;
  partId: string | null;
  reason: string;
}

/** Takes a part of a case out of sight, or shows it again. The original stays; its author is told. */
export async function moderate(
  context: CallContext<ReportServices>,
  step: 'hide' | 'restore',
  { reportId, part, partId, reason }: Moderated,
  options: {
    /** Where it is so already, nothing is done instead of refusing. */
    evenIfDone?: boolean;
    rows?: (after: ReportDocument, entryId: string) => OutboxRow[];
  } = {},
): Promise<void> {
  const { caller, services } = context;
  const town = await services.townStore.town();
  await perform(context, reportId, step, (before) => {
    const actor = admit(caller, before, step, (id) => town.bureauName(id));
    // What is read is the whole record; its lines are part of it.
    const found = partOf(before as ReportRecord, part, partId);
    if (!found) throw new Refusal('report.part-unknown', { fields: { partId: '没有这部分内容。' } });
    const isHidden = isPartHidden(before, part, partId);
    if (isHidden === (step === 'hide')) {
      if (options.evenIfDone) return { steps: [], rows: options.rows };
      throw new Refusal(step === 'hide' ? 'report.part-hidden' : 'report.part-shown');
    }
    const at = services.clock.now();
    const hidden =
      step === 'hide'
        ? withHidden(before, { part, partId, reason, at })
        : withoutHidden(before, part, partId);
    const told = step === 'hide' ? ('hidden' as const) : ('restored' as const);
    return {
      steps: [{ transition: step, actor, at, note: reason, patch: { hidden } }],
      rows: (after, entryId) => [
        ...(found.authorKey === null
          ? []
          : [eventRow(services.outbox, told, after, reason, entryId, { toKey: found.authorKey })]),
        ...(options.rows?.(after, entryId) ?? []),
      ],
    };
  });
}
