import type { FieldProblems } from '#types/reply';
import { Refusal } from './refusal';

export interface Envelope {
  action: string;
  input: Record<string, unknown>;
  key: string | null;
}

const KEY_MAX_CHARS = 100;
const MISSING = '缺少这一项。';

/** Reads what came over the wire; anything else than a call is refused by the name of the part that is wrong. */
export function openEnvelope(event: unknown): Envelope {
  const { action, input, key } = (isObject(event) ? event : {}) as Record<string, unknown>;
  const fields: FieldProblems = {};
  if (action === undefined || action === null || action === '') fields.action = MISSING;
  else if (typeof action !== 'string') fields.action = '操作的名称要用文字。';
  if (input === undefined || input === null) fields.input = MISSING;
  else if (!isObject(input)) fields.input = '内容要是一组填写项。';
  if (key !== undefined && key !== null && !isKey(key)) {
    fields.key = `提交编号要是 1 到 ${KEY_MAX_CHARS} 个字符的文字。`;
  }
  if (Object.keys(fields).length > 0) throw new Refusal('call.invalid', { fields });
  return {
    action: action as string,
    input: input as Record<string, unknown>,
    key: (key as string | undefined) ?? null,
  };
}

function isKey(key: unknown): key is string {
  return typeof key === 'string' && key.length > 0 && key.length <= KEY_MAX_CHARS;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
