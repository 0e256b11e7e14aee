/**
 * What a template's field takes, by the letters its key begins with.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage
 */
const CHINESE = /\p{Script=Han}/u;
const CLOCK = String.raw`\d{1,2}:\d{2}(:\d{2})?`;
const DAY = String.raw`\d{4}(年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})`;
const DATE = new RegExp(`^${DAY}( ?${CLOCK})?(~(${DAY}( ?${CLOCK})?|${CLOCK}))?$`);
const TIME = new RegExp(`^((${DAY} ?)?${CLOCK})(~((${DAY} ?)?${CLOCK}))?$`);

const length = (text: string) => [...text].length;

const RULES: Record<string, (text: string) => boolean> = {
  thing: (text) => length(text) <= 20,
  number: (text) => length(text) <= 32 && /^-?\d+(\.\d+)?$/.test(text),
  letter: (text) => /^[A-Za-z]{1,32}$/.test(text),
  symbol: (text) => length(text) <= 5 && !/[\p{L}\p{N}]/u.test(text),
  character_string: (text) => length(text) <= 32 && !CHINESE.test(text),
  time: (text) => TIME.test(text) || DATE.test(text),
  date: (text) => DATE.test(text),
  amount: (text) => /^[¥￥$€£]?\d{1,10}(\.\d+)?元?$/.test(text),
  phone_number: (text) => length(text) <= 17 && /^[\d+\-*() ]+$/.test(text),
  car_number: (text) => length(text) <= 8,
  name: (text) => (CHINESE.test(text) ? length(text) <= 10 : length(text) <= 20) && !/\d/.test(text),
  phrase: (text) => length(text) <= 5 && [...text].every((character) => CHINESE.test(character)),
  enum: () => true,
};

/** The words WeChat refuses the value with, or undefined when it takes it. */
export function fieldProblem(key: string, value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return `data.${key}.value invalid`;
  const text = String(value);
  // WeChat's own spelling.
  if (text === '') return `data.${key}.value is emtpy`;
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\u0000-\u001f\u007f]/.test(text)) return `data.${key}.value invalid`;
  const rule = RULES[/^([a-z_]+?)\d*$/.exec(key)?.[1] ?? ''];
  if (!rule) return `data.${key} invalid`;
  return rule(text) ? undefined : `data.${key}.value invalid`;
}
