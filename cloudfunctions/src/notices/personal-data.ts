import { timeTold, type PersonalData } from '../platform/personal-data';
import type { Lane } from './lanes';
import type { NoticeDocument } from './notice';

const notices: PersonalData<NoticeDocument> = {
  collection: 'notices',
  title: '消息',
  find: (personKey) => [{ personKey }],
  told: ({ title, words, createdAt }) => ({ 标题: title, 内容: words, 时间: timeTold(createdAt) }),
  left: () => null,
};

const lanes: PersonalData<Lane> = {
  collection: 'lanes',
  title: '订阅消息',
  find: (key) => [{ _id: key }],
  told: ({ quotas = {}, mainSwitch, language = 'zh' }) => ({
    允许接收: quotas,
    总开关: mainSwitch ?? true,
    语言: language,
  }),
  left: () => null,
};

export const NOTICE_PERSONAL_DATA: readonly PersonalData[] = [notices, lanes];
