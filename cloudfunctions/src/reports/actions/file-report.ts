import type { OutputOf } from '#types/contract';
import * as contracts from '#types/reports/contracts';
import { action, type CallContext } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { fileReport as begin, type Filing } from '../filing';
import { reportNumber } from '../number';
import { knownPhotos } from '../perform';
import type { ReportDocument } from '../report';
import { shotsByKey } from '../photos/photo-proofs';
import { eventRow, photosRow } from '../report-events';
import type { ReportServices } from '../report-services';
import { NumberTaken, reportStore } from '../report-store';

/** Six digits a day and chance: more than one retry is already rare. */
const NUMBER_ATTEMPTS = 6;

export const fileReport = action<typeof contracts.fileReport, ReportServices>(
  contracts.fileReport,
  async (input, context) => {
    const { caller, services, key } = context;
    const town = await services.townStore.town();
    const category = town.category(input.categoryId);
    if (!category) {
      throw new Refusal('report.category-unknown', { fields: { categoryId: '没有这个问题类型。' } });
    }
    const words = [input.description, input.place.address].filter((text) => text !== '').join('\n');
    const [verdict, photos] = await Promise.all([
      services.contentSafety.judgeText(caller.openid, words),
      knownPhotos(context, input.photos),
    ]);
    if (verdict === 'risky') {
      const field = input.description === '' ? 'place.address' : 'description';
      throw new Refusal('content.risky', { fields: { [field]: '这里有不能发布的内容。' } });
    }
    const { zoneId, zoneName, communityName = null } = town.patchAt(input.place);
    const bureauId = town.bureauFor(input.place, category._id);
    return write(context, photos.links, {
      reportId: idFrom('report', caller.key, key ?? services.ids.random()),
      category,
      town,
      description: input.description,
      place: input.place,
      photos: photos.fileIDs,
      shots: shotsByKey(input.shots, photos.fileIDs),
      anonymous: input.anonymous,
      zone: { zoneId, zoneName, communityName },
      bureau: bureauId === null ? null : { bureauId, bureauName: town.bureauName(bureauId) },
      verdict,
      reporter: { key: caller.key, nickname: caller.nickname },
    });
  },
);

async function write(
  { services, caller }: CallContext<ReportServices>,
  links: Record<string, string>,
  filing: Omit<Filing, 'number' | 'at'>,
): Promise<OutputOf<typeof contracts.fileReport>> {
  const { outbox, clock, ids, database } = services;
  const store = reportStore(database);
  for (let attempt = 1; ; attempt += 1) {
    const at = clock.now();
    const filed = begin({ ...filing, at, number: reportNumber(at, ids.integer) });
    const { report, entries, events } = filed;
    const judge = {
      reportId: report._id,
      fileIDs: [...filing.photos],
      links,
      linkedAt: at,
      openid: caller.openid,
    };
    const rows = [
      ...events.map((event) => eventRow(outbox, event, report, report.description, report._id)),
      photosRow(outbox, judge, report._id),
    ];
    try {
      if (await store.file(report, entries, rows)) {
        await services.deliver('reports', report._id);
        return answer(report);
      }
    } catch (error) {
      if (!(error instanceof NumberTaken) || attempt === NUMBER_ATTEMPTS) throw error;
      continue;
    }
    // The same key again: what it filed the first time, as it is now.
    const before = await store.get(report._id);
    if (!before) throw new Refusal('report.not-found');
    return answer(before);
  }
}

function answer({ _id, number, state, bureauId, bureauName, dueAt }: ReportDocument) {
  return { reportId: _id, number, state, bureauId, bureauName, dueAt };
}
