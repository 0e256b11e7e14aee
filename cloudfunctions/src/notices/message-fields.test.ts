import fc from 'fast-check';
import { cut, fitField, messageData, timeText } from '#types/notices/message-fields';

/** WeChat's limits, written down independently of how we keep them. */
const LIMITS: Record<string, (text: string) => boolean> = {
  thing: (text) => text.length <= 20,
  phrase: (text) => /^\p{Script=Han}{1,5}$/u.test(text),
  character_string: (text) => /^[\x20-\x7e]{1,32}$/.test(text),
  number: (text) => /^-?\d+(\.\d+)?$/.test(text) && text.length <= 32,
  letter: (text) => /^[A-Za-z]{1,32}$/.test(text),
  name: (text) => text.length <= 10 && !/\d/.test(text),
  car_number: (text) => text.length <= 8,
  phone_number: (text) => /^[\d+-]{1,17}$/.test(text),
};

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('积', '垃', '😀', '👨‍👩‍👧', '\n', '\u0000', ' ', 'a', '7', '\ud800', '🇨🇳'),
    maxLength: 40,
  }),
);

describe.each(Object.keys(LIMITS))('a %s field', (kind) => {
  it('takes whatever a person typed: never empty, never too long, one line', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const value = fitField(`${kind}3`, text);
        expect(value).not.toBe('');
        expect(value).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(LIMITS[kind]?.(value)).toBe(true);
      }),
    );
  });

  it('leaves alone what fits', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const value = fitField(`${kind}1`, text);
        expect(fitField(`${kind}1`, value)).toBe(value);
      }),
    );
  });
});

describe('cutting', () => {
  it('never leaves half an emoji, and says that something is missing', () => {
    expect(cut('垃圾桶满了好多天没有人管真的很臭👨‍👩‍👧👨‍👩‍👧', 20)).toBe('垃圾桶满了好多天没有人管真的很臭…');
    fc.assert(fc.property(anything, (text) => !/\p{Cs}/u.test(cut(text.replace(/\p{Cs}/gu, ''), 20))));
  });

  it('keeps twenty characters whole', () => {
    expect(cut('一二三四五六七八九十一二三四五六七八九十', 20)).toHaveLength(20);
  });
});

describe('times', () => {
  it('are written as WeChat wants them, in China', () => {
    expect(timeText(Date.parse('2026-11-23T07:01:00Z'))).toBe('2026年11月23日 15:01');
    expect(fitField('time4', { at: Date.parse('2026-01-05T23:59:00Z') })).toBe('2026年1月6日 07:59');
  });

  it('are refused as words, loudly: the settings are wrong', () => {
    expect(() => fitField('date1', '明天')).toThrow('.settings.json');
    expect(() => fitField('colour1', 'x')).toThrow('not known');
  });
});

it('a message has exactly the template’s own keys', () => {
  const fields = { number: 'character_string1', state: 'phrase5' };
  expect(messageData(fields, { number: '261123000001', state: '待处置' })).toEqual({
    character_string1: { value: '261123000001' },
    phrase5: { value: '待处置' },
  });
});
