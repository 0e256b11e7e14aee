import Taro from '@tarojs/taro';
import type { Contract, InputOf, OutputOf } from '#types/contract';
import type { Call, Reply } from '#types/reply';
import { refused, unanswered, type Outcome } from './problem';
import { learnTime } from './server-time';

export interface CallOptions {
  /** Marks a write. The same key never does the same thing twice, so a person may press again. */
  key?: string;
}

const READ_ATTEMPTS = 2;

/**
 * The one way to the cloud. Reads are tried twice, since asking again changes nothing; a write is sent once per press
 * and repeated only by the person, with the same key.
 */
export async function call<C extends Contract>(
  { name }: C,
  input: InputOf<C>,
  { key }: CallOptions = {},
): Promise<Outcome<OutputOf<C>>> {
  const attempts = key ? 1 : READ_ATTEMPTS;
  let last: Outcome<OutputOf<C>> = { ok: false, problem: unanswered(null) };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    last = await once<OutputOf<C>>({ action: name, input, ...(key ? { key } : {}) });
    if (last.ok || last.problem.kind === 'refused') return last;
  }
  return last;
}

async function once<Data>(data: Call): Promise<Outcome<Data>> {
  const askedAt = Date.now();
  try {
    const answer = await Taro.cloud.callFunction({ name: 'api', data });
    const reply = answer.result as unknown as Reply<Data> | undefined;
    if (!reply) return { ok: false, problem: unanswered(answer) };
    learnTime(reply.at, askedAt, Date.now());
    return reply.ok ? { ok: true, data: reply.data } : { ok: false, problem: refused(reply.error) };
  } catch (thrown) {
    return { ok: false, problem: unanswered(thrown) };
  }
}
