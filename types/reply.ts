import type { ErrorCode } from './errors';

/** What travels to the `api` function: `wx.cloud.callFunction({ name: 'api', data: Call })`. */
export interface Call {
  action: string;
  input: unknown;
  /** Made on the phone, once per intention: the same key never does the same thing twice. */
  key?: string;
}

/** Fields that were not accepted, by dotted path into the input, each with a sentence for the person. */
export type FieldProblems = Record<string, string>;

export interface ReplyError {
  code: ErrorCode;
  /** What the person reads, in Chinese. The client translates by `code` where another language is chosen. */
  message: string;
  fields?: FieldProblems;
  /** To quote when asking for help. */
  requestId: string;
}

export type Reply<Data> = ({ ok: true; data: Data } | { ok: false; error: ReplyError }) & {
  /** The server's clock when it answered: a phone's may be an hour off. */
  at: number;
};
