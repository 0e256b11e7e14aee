import { STOPPING_CODES } from '#types/notices/push-codes';
import { adminMessages as en } from '@/words/en/admin-messages';
import { adminMessages as zh } from '@/words/zh/admin-messages';
import { codeSaid, whyStopped } from './why-stopped';

describe('why a message stopped', () => {
  it.each(STOPPING_CODES.map((code) => [code] as const))(
    'is said for %p in both languages, without the number',
    (code) => {
      for (const { parked } of [zh, en]) {
        expect(whyStopped({ trouble: 'refused', code }, parked)).toBe(codeSaid(code, parked));
        expect(codeSaid(code, parked)).not.toContain(String(code));
      }
    },
  );

  it('is said of a number nobody has explained, too: what to do with its words', () => {
    expect(whyStopped({ trouble: 'refused', code: 123456 }, zh.parked)).toBe(zh.parked.troubles.refused);
  });

  it.each([
    ['a question without an answer, whatever the number', 'unanswered', -1],
    ['a connection that never was', 'unreachable', -501001],
    ['a message the template does not take', 'unfit', null],
    ['work of our own', 'failed', null],
  ] as const)('does not go by the number for %s', (_, trouble, code) => {
    expect(whyStopped({ trouble, code }, zh.parked)).toBe(zh.parked.troubles[trouble]);
  });
});
