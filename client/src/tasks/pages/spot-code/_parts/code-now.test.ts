import { codeNow, lastUntil } from './code-now';

const given = {
  periodSeconds: 60,
  codes: [
    { at: 0, code: '000001', scanned: 'CCT:t:000001' },
    { at: 60_000, code: '000002', scanned: 'CCT:t:000002' },
  ],
};

describe('the code on the spot', () => {
  it('is the one of this minute', () => {
    expect([0, 59_999, 60_000, 119_999].map((now) => codeNow(given, now)?.code)).toEqual([
      '000001',
      '000001',
      '000002',
      '000002',
    ]);
  });

  it('is none once those that were given are used up', () => {
    expect(codeNow(given, 120_000)).toBeNull();
    expect(lastUntil(given)).toBe(120_000);
  });
});
