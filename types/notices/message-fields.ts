import { dayOf, dayWords, UTC_OFFSET_MS } from '#types/china-time';

/**
 * What each kind of field of a subscribe message takes, by the letters its key begins with.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage
 * One value that does not fit and the whole message is refused (47003), so everything is made to fit here.
 */
export type FieldValue = string | { at: number };

const ELLIPSIS = '…';

/** Old phones have none; there an emoji of several parts may be cut between them, never inside one. */
const graphemes =
  typeof Intl !== 'undefined' && 'Segmenter' in Intl
    ? new Intl.Segmenter('zh', { granularity: 'grapheme' })
    : null;
const partsOf = (text: string) =>
  graphemes ? Array.from(graphemes.segment(text), ({ segment }) => segment) : [...text];

/** At most `max` UTF-16 units, the strictest way to count, and never half an emoji. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const segment of partsOf(text)) {
    if (kept.length + segment.length > max - ELLIPSIS.length) break;
    kept += segment;
  }
  return kept + ELLIPSIS;
}

function cutPlain(text: string, max: number): string {
  return [...text].slice(0, max).join('');
}

/** One line, no control characters, no half characters. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** `15:01` in China. */
const clockText = (at: number): string => new Date(at + UTC_OFFSET_MS).toISOString().slice(11, 16);

/** `2026年11月23日 15:01` in China. */
export const timeText = (at: number): string => `${dayWords(dayOf(at)).zh} ${clockText(at)}`;

/** In front of what a message says that goes out long after it happened. Short: a field takes twenty characters. */
export function lateText(at: number, text: string): string {
  return `补发${timeText(at).replace(/^\d+年| /g, '')}：${text}`;
}

/** The same in English, instead of what it says: no room is left for more. */
export function lateTextEn(at: number): string {
  return `From ${timeTextEn(at).replace(/ \d{4}/, '')}`;
}

/** `23 Nov 2026, 15:01` in China. */
export const timeTextEn = (at: number): string => `${dayWords(dayOf(at)).en}, ${clockText(at)}`;

/** Whether English words may stand in the field of this key; a `phrase` takes nothing but Chinese. */
export const takesEnglish = (key: string): boolean => /^(thing|character_string|letter)\d*$/.test(key);

interface Rule {
  fit(text: string): string;
  /** Where nothing is left: an empty value is refused too. */
  instead: string;
}

const RULES: Record<string, Rule> = {
  thing: { fit: (text) => cut(text, 20), instead: '无' },
  phrase: { fit: (text) => cutPlain(text.replace(/\P{Script=Han}/gu, ''), 5), instead: '待查看' },
  character_string: {
    fit: (text) => cutPlain(oneLine(text.replace(/[^\x20-\x7e]/g, '')), 32).trim(),
    instead: '-',
  },
  number: { fit: (text) => cutPlain(/^-?\d+(\.\d+)?/.exec(text)?.[0] ?? '', 32), instead: '0' },
  letter: { fit: (text) => cutPlain(text.replace(/[^A-Za-z]/g, ''), 32), instead: 'N' },
  symbol: { fit: (text) => cutPlain(text.replace(/[^!-/:-@[-`{-~]/g, ''), 5), instead: '-' },
  name: { fit: (text) => cutPlain(text.replace(/[^\p{Script=Han}A-Za-z]/gu, ''), 10), instead: '市民' },
  phone_number: { fit: (text) => cutPlain(text.replace(/[^\d+-]/g, ''), 17), instead: '0' },
  car_number: { fit: (text) => cutPlain(text.replace(/[^\p{Script=Han}A-Za-z\d]/gu, ''), 8), instead: '无' },
  amount: { fit: (text) => /^[¥￥]?\d{1,10}(\.\d+)?元?$/.exec(text)?.[0] ?? '', instead: '0元' },
};

const FIXED_TIMES = ['time', 'date'];

/** A value as the field of this key takes it. */
export function fitField(key: string, value: FieldValue): string {
  const kind = /^([a-z_]+?)\d*$/.exec(key)?.[1] ?? '';
  if (FIXED_TIMES.includes(kind)) {
    if (typeof value === 'string')
      throw new Error(`template field ${key} takes a time; .settings.json gives it words`);
    return timeText(value.at);
  }
  const rule = RULES[kind];
  if (!rule) throw new Error(`template field ${key} is of a kind that is not known`);
  const text = oneLine(typeof value === 'string' ? value : timeText(value.at));
  return rule.fit(text) || rule.instead;
}

/** The `data` of a message: the template's own keys, each with a value that fits. */
export function messageData<Field extends string>(
  fields: Readonly<Record<Field, string>>,
  values: Readonly<Record<Field, FieldValue>>,
): Record<string, { value: string }> {
  const names = Object.keys(fields) as Field[];
  return Object.fromEntries(
    names.map((name) => [fields[name], { value: fitField(fields[name], values[name]) }]),
  );
}
