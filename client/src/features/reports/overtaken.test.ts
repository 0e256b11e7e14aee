import { ERRORS, type ErrorCode } from '#types/errors';
import { isOvertaken } from './overtaken';

const problem = (code: ErrorCode | null) =>
  ({ kind: 'refused', code, message: '', fields: {}, requestId: '' }) as const;

describe('being second', () => {
  it('is told from every other refusal, so that only then what was entered is let go', () => {
    const overtaken = (Object.keys(ERRORS) as ErrorCode[]).filter(
      (code) =>
        /^(appeal|complaint|extension|photo|recheck|report)\./.test(code) && isOvertaken(problem(code)),
    );
    expect(overtaken.sort()).toEqual([
      'appeal.none',
      'complaint.settled',
      'extension.none',
      'photo.not-waiting',
      'recheck.done',
      'report.moved-on',
      'report.part-hidden',
      'report.part-shown',
      'report.wrong-state',
    ]);
  });

  it('is not assumed where nothing was answered', () => {
    expect(isOvertaken(problem(null))).toBe(false);
  });
});
