import { share } from './share';

describe('the part of a bar that is filled', () => {
  it('is nothing for nothing, and never more than all', () => {
    expect(share(0, 500)).toBe(0);
    expect(share(700, 500)).toBe(100);
    expect(share(3, 0)).toBe(0);
  });

  it('shows the first signature of five hundred', () => {
    expect(share(1, 500)).toBe(1);
  });
});
