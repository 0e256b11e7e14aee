import type { TimelineEntry } from '#types/reports/report';
import { REPORT_STATES } from '#types/reports/states';
import { en } from '@/words/en';
import { zh } from '@/words/zh';
import { sayStanding, timelineLines } from './said';

const entry = (step: string, at: number, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  entryId: `${step}-${at}`,
  step,
  state: 'dispatched',
  role: 'system',
  bureauName: null,
  toBureauName: null,
  note: '',
  photos: [],
  at,
  hidden: false,
  ...more,
});

describe('what a report says', () => {
  it('has a sentence for every state, in both languages, with or without a bureau', () => {
    for (const words of [zh, en])
      for (const state of REPORT_STATES)
        for (const bureauName of [null, '青澜市气象局'])
          expect(sayStanding({ state, bureauName, mine: true }, words)).not.toMatch(/^$|undefined|null/);
  });

  it('tells what happened newest first, and the later of two in the same instant first', () => {
    const to = { toBureauName: '青澜市气象局' };
    const lines = timelineLines(
      [entry('submit', 1, { role: 'reporter' }), entry('dispatch', 1, to), entry('start', 2)],
      zh,
      'zh',
    );
    expect(lines.map(({ title }) => title)).toEqual(['开始处置', '转给青澜市气象局', '提交上报']);
    expect(lines.at(-1)?.who).toBe('上报人');
  });

  it('names the bureau of every dispatch, and who has it after it went back', () => {
    const lines = timelineLines(
      [
        entry('dispatch', 1, { toBureauName: '住建局' }),
        entry('dispatch', 2, { toBureauName: '城管局' }),
        entry('reopen', 3, { toBureauName: '城管局' }),
      ],
      zh,
      'zh',
    );
    expect(lines.map(({ title }) => title)).toEqual(['上报人要求重新办理', '转给城管局', '转给住建局']);
    expect(lines.map(({ goesTo }) => goesTo)).toEqual(['交给城管局办理', null, null]);
  });

  it('tells a step it does not know by the state it led to', () => {
    const [line] = timelineLines([entry('something-new', 1)], zh, 'zh');
    expect(line?.title).toBe('变为“待处置”');
  });

  it('names role and bureau of who did it', () => {
    const handler = { role: 'handler', bureauName: '青澜市气象局' } as const;
    const [line] = timelineLines([entry('start', 1, handler)], en, 'en');
    expect(line?.who).toBe('青澜市气象局 Handler');
  });
});
