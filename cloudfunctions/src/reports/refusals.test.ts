import { SYSTEM, type LastStep } from './report';
import { tooLate, whoWas } from './refusals';
import { aCaller, aReport } from './report-samples';

const last: LastStep = {
  role: 'handler',
  bureauId: 'weather',
  bureauName: '气象局',
  personKey: 'k',
  nickname: '孙建国',
  step: 'finish',
  at: 1,
};
const colleague = aCaller({ role: 'handler', bureauId: 'weather' });

describe('whoever comes second', () => {
  it('is told who was first: by name among colleagues, by role and bureau otherwise', () => {
    expect(whoWas(last, colleague)).toBe('气象局处置人员孙建国');
    expect(whoWas(last, aCaller({ role: 'handler', bureauId: 'housing' }))).toBe('气象局处置人员');
    expect(whoWas(last, aCaller())).toBe('气象局处置人员');
  });

  it('is never told a reporter’s name', () => {
    expect(whoWas({ ...last, role: 'reporter', nickname: '王桂兰' }, colleague)).toBe('上报人');
    expect(whoWas({ ...last, ...SYSTEM }, colleague)).toBe('系统');
  });

  it('is told so where the very same step was taken, and the state where it was another', () => {
    const report = aReport({ state: 'handled', last });
    expect(tooLate(colleague, report, ['finish'])).toMatchObject({ code: 'report.moved-on' });
    const other = tooLate(colleague, report, ['start']);
    expect(other.sentence).toBe('这条上报现在是“待核查”，不能做这一步。');
  });
});
