import { sizeOfFactor } from './text-size';

describe('text size', () => {
  it('follows WeChat’s font setting in three steps', () => {
    expect(sizeOfFactor(1)).toBe('normal');
    expect(sizeOfFactor(18.5 / 17)).toBe('normal');
    expect(sizeOfFactor(20 / 17)).toBe('large');
    expect(sizeOfFactor(23.8 / 17)).toBe('elder');
  });
});
