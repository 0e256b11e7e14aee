import * as contracts from '#types/reports/moderation-contracts';
import { COMPLAINT_REASON_LABELS } from '#types/reports/moderation-contracts';
import { action } from '../../platform/action';
import { carrying } from '../../platform/carried-rows';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { partOf } from '../complaint';
import { addComplaint } from '../complaint-store';
import { isPartHidden } from '../hiding';
import { eventRow } from '../report-events';
import { maySee } from '../report-policy';
import type { ReportServices } from '../report-services';
import { reportStore } from '../report-store';

/** 举报, by anybody on what they can see. */
export const fileComplaint = action<typeof contracts.fileComplaint, ReportServices>(
  contracts.fileComplaint,
  async ({ reportId, part, partId, reason, words }, context) => {
    const { caller, services } = context;
    const report = await reportStore(services.database).get(reportId);
    if (!report || !maySee(caller, report)) throw new Refusal('report.not-found');
    const found = partOf(report, part, partId);
    if (!found || isPartHidden(report, part, partId)) {
      throw new Refusal('report.part-unknown', { fields: { partId: '没有这部分内容，或者已经隐藏。' } });
    }
    const targetId = idFrom('complaint-target', reportId, part, partId ?? '');
    const complaintId = idFrom('complaint', targetId, caller.key);
    const at = services.clock.now();
    const label = COMPLAINT_REASON_LABELS[reason].zh;
    const isNew = await addComplaint(services.database, {
      _id: complaintId,
      targetId,
      reportId,
      number: report.number,
      categoryName: report.categoryName,
      part,
      partId,
      shown: found.shown,
      photo: found.photo,
      reason,
      words,
      at,
      personKey: caller.key,
      state: 'open',
      settledAt: null,
      ...carrying([
        eventRow(services.outbox, 'complained', report, label, complaintId, { at, actorKey: caller.key }),
      ]),
    });
    if (isNew) await services.deliver('complaints', complaintId);
    return { complaintId };
  },
);
