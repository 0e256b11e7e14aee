import { CODE_LETTERS, plainCode, shownCode } from '#types/spoken-code';
import { spokenCode } from './spoken-code';

describe('a code that is read out', () => {
  it('has ten letters that are not taken for one another', () => {
    expect(spokenCode('x', 'a secret')).toMatch(new RegExp(`^[${CODE_LETTERS}]{10}$`));
    expect(spokenCode('x', 'a secret', 8)).toHaveLength(8);
    expect(CODE_LETTERS).not.toMatch(/[01ILO]/);
  });

  it('is the same for the same intention, and another for another or for another purpose', () => {
    const codes = [spokenCode('x', 'a'), spokenCode('x', 'a'), spokenCode('x', 'b'), spokenCode('y', 'a')];
    expect(new Set(codes).size).toBe(3);
    expect(codes[0]).toBe(codes[1]);
  });

  it('is known again however it is typed', () => {
    const code = spokenCode('x', 'a');
    expect(plainCode(` ${shownCode(code).toLowerCase()} `)).toBe(code);
  });
});
