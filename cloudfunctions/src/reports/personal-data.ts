import { photoKey } from '../platform/photo-key';
import { timeTold, unnamed, type PersonalData } from '../platform/personal-data';
import type { ComplaintDocument } from './complaint';
import type { FollowDocument } from './follow-store';
import type { ReportRecord } from './report-record';

/** Never became anybody's work: nobody needs it when its reporter has gone. */
const NOBODYS = ['withdrawn', 'rejected'];

/**
 * A case is needed by the bureau, the supervision team and everybody who followed it; who reported it, what they said of
 * the result and where their phone was are not.
 */
const reports: PersonalData<ReportRecord> = {
  collection: 'reports',
  title: '上报与办理',
  find: (key) => [{ reporterKey: key }, { 'entries.personKey': key }],
  told: (
    { number, categoryName, description, address, filedAt, rating, reporterKey, entries, photos },
    key,
  ) => ({
    编号: number,
    类型: categoryName,
    ...(reporterKey === key && {
      描述: description,
      地点: address,
      上报时间: timeTold(filedAt),
      评价: rating ? `${rating.stars} 星 ${rating.words}` : '',
      照片: photos.filter(({ kind }) => kind === 'before').map(({ fileID }) => fileID),
    }),
    我的操作: entries
      .filter(({ personKey }) => personKey === key)
      .map(({ note, at }) => `${timeTold(at)} ${note}`.trim()),
  }),
  left: (report, leaving) => {
    const { reporterKey, state, entries, last, rating, shots = {}, photos } = report;
    const mine = reporterKey === leaving.key;
    const taken = entries
      .filter(({ personKey }) => personKey === leaving.key)
      .flatMap(({ photos: of }) => of);
    const filed = photos.filter(({ kind }) => mine && kind === 'before').map(({ fileID }) => fileID);
    const own = [...taken, ...filed].map(photoKey);
    return {
      ...unnamed({ reporterKey, entries, last: { ...last } }, leaving),
      ...(last.personKey === leaving.key && {
        last: { ...last, personKey: leaving.gone, nickname: '' },
      }),
      ...(mine && {
        anonymous: true,
        rating: rating && { ...rating, words: '' },
      }),
      ...(own.length > 0 && {
        shots: Object.fromEntries(Object.entries(shots).filter(([name]) => !own.includes(name))),
      }),
      ...(mine && NOBODYS.includes(state) && { description: '', photos: [], grams: [] }),
    };
  },
  files: ({ state, photos }) => (NOBODYS.includes(state) ? photos.map(({ fileID }) => fileID) : []),
  counter: 'rev',
};

const follows: PersonalData<FollowDocument> = {
  collection: 'report_follows',
  title: '关注的上报',
  find: (personKey) => [{ personKey }],
  told: ({ reportId, at }) => ({ 上报: reportId, 时间: timeTold(at) }),
  left: () => null,
};

const complaints: PersonalData<ComplaintDocument> = {
  collection: 'complaints',
  title: '举报',
  find: (personKey) => [{ personKey }],
  told: ({ number, words, at }) => ({ 上报编号: number, 说明: words, 时间: timeTold(at) }),
  left: (_, { gone }) => ({ personKey: gone, words: '' }),
};

export const REPORT_PERSONAL_DATA: readonly PersonalData[] = [reports, follows, complaints];
