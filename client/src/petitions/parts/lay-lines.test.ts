import { layLines } from './lay-lines';

/** Every character is ten wide. */
const measure = (text: string) => [...text].length * 10;

describe('a text in lines', () => {
  it('breaks where the width ends', () => {
    expect(layLines('给老旧小区装上灯', 40, 3, measure)).toEqual(['给老旧小', '区装上灯']);
  });

  it('starts no line with punctuation', () => {
    expect(layLines('给老旧小，区', 40, 3, measure)).toEqual(['给老旧小，', '区']);
  });

  it('ends with an ellipsis where it does not fit, still within the width', () => {
    const lines = layLines('给老旧小区的楼道装上声控灯', 40, 2, measure);
    expect(lines).toEqual(['给老旧小', '区的楼…']);
    expect(lines.every((line) => measure(line) <= 40)).toBe(true);
  });

  it('is nothing for nothing', () => {
    expect(layLines('  ', 40, 2, measure)).toEqual([]);
  });
});
