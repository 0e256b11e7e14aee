import { keyFrom } from './key';

describe('idempotency keys', () => {
  it('are of one length and of letters, digits and dashes only', () => {
    expect(keyFrom(1_700_000_000_000, () => 0)).toMatch(/^[0-9a-z]{8}(-[0-9a-z]{7}){3}$/);
    expect(keyFrom(1_700_000_000_000, () => 0.999999)).toMatch(/^[0-9a-z]{8}(-[0-9a-z]{7}){3}$/);
  });

  it('differ for two intentions in the same millisecond', () => {
    const keys = new Set(Array.from({ length: 1000 }, () => keyFrom(1, Math.random)));
    expect(keys.size).toBe(1000);
  });
});
