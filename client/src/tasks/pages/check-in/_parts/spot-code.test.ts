import { codeIn, isCode } from './spot-code';

describe('a scanned check-in code', () => {
  it('is read out of the organiser’s picture', () => {
    expect(codeIn('CCT:task-1:004217', 'task-1')).toBe('004217');
  });

  it.each([
    ['of another task', 'CCT:task-2:004217'],
    ['of something else', 'https://example.com/004217'],
    ['that is cut off', 'CCT:task-1:0042'],
    ['that is empty', ''],
  ])('%s is none', (_, scanned) => {
    expect(codeIn(scanned, 'task-1')).toBeNull();
  });

  it('is six digits when typed', () => {
    expect(['004217', '4217', '00421a', ' 04217'].map(isCode)).toEqual([true, false, false, false]);
  });
});
