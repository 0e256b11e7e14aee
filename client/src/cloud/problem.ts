import { ERRORS, type ErrorCode } from '#types/errors';
import type { FieldProblems, ReplyError } from '#types/reply';

/**
 * Why a call gave no data. `refused`: the server said no, in its own words. `offline`: the network did not carry it.
 * `broken`: our side failed without an answer.
 */
export interface Problem {
  kind: 'refused' | 'offline' | 'broken';
  code: ErrorCode | null;
  /** What the server wrote, in Chinese; empty where there was no answer. */
  message: string;
  fields: FieldProblems;
  /** To quote when asking for help; empty where none is known. */
  requestId: string;
}

export type Outcome<Data> = { ok: true; data: Data } | { ok: false; problem: Problem };

export function refused(error: ReplyError): Problem {
  const ours = ERRORS[error.code]?.fault === 'ours';
  return {
    kind: ours ? 'broken' : 'refused',
    code: error.code,
    message: error.message,
    fields: error.fields ?? {},
    requestId: error.requestId,
  };
}

/** wx.cloud rejects with `errCode`/`errMsg`; -404011 and 5xx are the function's failure, -1 and the words below the way there. */
const NETWORK_WORDS = /request:fail|network|timeout|timed out|ERR_|socket|offline|interrupted/i;
const FUNCTION_FAILED = /-?5\d{5}|-5040|-404011|-504002|FUNCTION/;

export function unanswered(thrown: unknown): Problem {
  const { errCode, errMsg, requestID } = (thrown ?? {}) as {
    errCode?: number | string;
    errMsg?: string;
    requestID?: string;
  };
  const text = `${errCode ?? ''} ${errMsg ?? String(thrown)}`;
  const offline = !FUNCTION_FAILED.test(text) && (errCode === -1 || NETWORK_WORDS.test(text));
  return {
    kind: offline ? 'offline' : 'broken',
    code: null,
    message: '',
    fields: {},
    requestId: requestID ?? '',
  };
}
