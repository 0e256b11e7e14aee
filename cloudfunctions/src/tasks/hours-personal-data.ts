import { dayOf } from '#types/china-time';
import { HOURS_SOURCE_LABELS } from '#types/tasks/hours';
import { timeTold, unnamed, type PersonalData } from '../platform/personal-data';
import type { CertificateDocument } from './certificate';
import type { HoursLine } from './hours';
import type { ListedDocument } from './leaderboard';
import { without, type TeamDocument } from './team';

/** Append-only for everybody else: what was worked stays in the sums, who it was does not. */
const hours: PersonalData<HoursLine> = {
  collection: 'hours',
  title: '志愿时长',
  find: (key) => [{ personKey: key }, { byKey: key }],
  told: ({ personKey, source, minutes, title, reason, workedAt }, key) =>
    personKey === key
      ? {
          来源: HOURS_SOURCE_LABELS[source].zh,
          分钟: minutes,
          内容: title,
          原因: reason,
          日期: dayOf(workedAt),
        }
      : null,
  // `cause` begins with the key of whoever wrote the line by hand.
  left: ({ personKey, byKey, cause }, leaving) => ({
    ...unnamed({ personKey, byKey }, leaving),
    cause: cause.replace(leaving.key, leaving.gone),
  }),
};

/** The paper that was handed in somewhere can still be checked, without the name on it. */
const certificates: PersonalData<CertificateDocument> = {
  collection: 'certificates',
  title: '时长证明',
  find: (personKey) => [{ personKey }],
  told: ({ code, name, period, minutes, issuedAt }) => ({
    ...{ 核验码: code, 姓名: name, 期间: `${period.from} 至 ${period.to}` },
    ...{ 系统记录分钟: minutes.counted, 人工登记分钟: minutes.entered, 开具时间: timeTold(issuedAt) },
  }),
  left: (_, { gone }) => ({ personKey: gone, name: '' }),
};

const listed: PersonalData<ListedDocument> = {
  collection: 'hours_listed',
  title: '时长排行榜',
  find: (key) => [{ _id: key }],
  told: (row) => ({ 显示: row.listed ? '是' : '否' }),
  left: () => null,
};

/** Whoever has been there longest leads on; with the last one the team goes. */
const teams: PersonalData<TeamDocument> = {
  collection: 'teams',
  title: '志愿队伍',
  find: (key) => [{ 'members.personKey': key }],
  told: ({ name, leaderKey, members }, key) => ({
    队名: name,
    队长: leaderKey === key ? '是' : '否',
    加入时间: timeTold(members.find(({ personKey }) => personKey === key)?.joinedAt),
  }),
  left: (team, { key }) => without(team, key),
  counter: 'rev',
};

export const HOURS_PERSONAL_DATA: readonly PersonalData[] = [hours, certificates, listed, teams];
