import type { Phone } from '../phone';
import { BARRED_WORDS, isBarred } from './single-page';

/** What a call of WeChat's fails with: `errMsg` is `<api>:fail <reason>`; some failures carry a number, too. */
export class ApiFailure extends Error {
  constructor(
    readonly reason: string,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(reason);
  }
}

export interface Options extends Record<string, unknown> {
  success?: (result: unknown) => void;
  fail?: (error: unknown) => void;
  complete?: (result: unknown) => void;
}

export interface Api {
  phone: Phone;
  /** An API with success, fail and complete; a Promise where none of them is given. */
  async(name: string, run: (options: Options) => unknown): void;
  /** An API that answers at once. */
  sync(name: string, run: (...args: never[]) => unknown): void;
  /** `onX` and `offX` for an event of the phone. */
  event(name: string, event: string): void;
}

export function createApi(phone: Phone, target: Record<string, unknown>, prefix = ''): Api {
  const api: Api = {
    phone,
    async(name, run) {
      target[name] = (options: Options = {}) => invoke(phone, prefix + name, options ?? {}, run);
    },
    sync(name, run) {
      target[name] = (...args: never[]) => {
        phone.calls.push({
          name: prefix + name,
          args: plain(args.length === 1 ? args[0] : args),
          outcome: 'ok',
        });
        return run(...args);
      };
    },
    event(name, event) {
      target[`on${name}`] = (listener: (value: never) => void) => phone.appEvents.on(event, listener);
      target[`off${name}`] = (listener?: (value: never) => void) => phone.appEvents.off(event, listener);
    },
  };
  return api;
}

/** Runs an API the way the base library does: the answer comes later, to a callback or to a Promise. */
export function invoke(
  phone: Phone,
  name: string,
  options: Options,
  run: (options: Options) => unknown,
): unknown {
  const record = { name, args: plain(options), outcome: undefined as string | undefined };
  phone.calls.push(record);
  const { success, fail, complete } = options;
  const answer = Promise.resolve()
    .then(() => {
      if (!isBarred(phone, name)) return run(options);
      phone.dialogs.toast({ title: BARRED_WORDS, icon: 'none' });
      throw new ApiFailure(BARRED_WORDS);
    })
    .then(
      (result) => {
        const full = { ...(result as object), errMsg: `${name}:ok` };
        record.outcome = 'ok';
        return full;
      },
      (error: unknown) => {
        const failure = failureOf(phone, name, error);
        record.outcome = failure.errMsg;
        throw failure;
      },
    );
  if (!success && !fail && !complete) return answer;
  const tell = (listener: ((value: unknown) => void) | undefined, value: unknown) => {
    try {
      listener?.(value);
    } catch (error) {
      phone.fail(`callback of ${name}`, error);
    }
  };
  answer.then(
    (result) => {
      tell(success, result);
      tell(complete, result);
    },
    (failure) => {
      tell(fail, failure);
      tell(complete, failure);
    },
  );
  return undefined;
}

function failureOf(phone: Phone, name: string, error: unknown): { errMsg: string } {
  if (error instanceof ApiFailure) return { errMsg: `${name}:fail ${error.reason}`, ...error.extra };
  phone.fail(`wx.${name}`, error);
  return { errMsg: `${name}:fail ${(error as Error)?.message ?? String(error)}` };
}

/** A copy for the record: callbacks left out, bytes as their length. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(
      JSON.stringify(value ?? null, (_key, part: unknown) =>
        part instanceof ArrayBuffer
          ? `<${part.byteLength} bytes>`
          : typeof part === 'function'
            ? undefined
            : part,
      ),
    );
  } catch {
    return '<not JSON>';
  }
}
