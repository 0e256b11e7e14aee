import type { Notice } from '#types/notices/contracts';
import { groupByCase, saidIn } from './case-groups';

const notice = (noticeId: string, subject: string, read = false): Notice => ({
  noticeId,
  kind: 'report-progress',
  title: '已经开始处置',
  words: '积存垃圾',
  en: { title: 'Handling has begun', words: 'Rubbish' },
  page: 'pages/report/index',
  subject,
  createdAt: 1,
  read,
});

describe('messages in the inbox', () => {
  it('stand together by what they are about, in the order of the newest', () => {
    const groups = groupByCase([
      notice('5', 'report:b'),
      notice('4', 'report:a'),
      notice('3', 'report:b', true),
      notice('2', 'report:b'),
      notice('1', 'report:a', true),
    ]);
    expect(
      groups.map(({ subject, newest, older, unread }) => [subject, newest.noticeId, older.length, unread]),
    ).toEqual([
      ['report:b', '5', 2, 2],
      ['report:a', '4', 1, 1],
    ]);
  });

  it('are read in the person’s language', () => {
    expect(saidIn('en', notice('1', 'x')).title).toBe('Handling has begun');
    expect(saidIn('zh', notice('1', 'x')).title).toBe('已经开始处置');
  });
});
