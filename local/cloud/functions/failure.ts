/** A function call that did not come back with a value, in the words of WeChat for each of its callers. */
export class FunctionFailure extends Error {
  constructor(
    /** What `wx.cloud.callFunction` rejects with. */
    readonly errCode: number,
    /** The part of the text that names the cause. */
    readonly reason: string,
    /** What the SDK's gateway answers to the function that called. */
    readonly wireCode: string,
    readonly detail: { errorCode: number; errorMessage: string; stackTrace?: string } = {
      errorCode: errCode,
      errorMessage: reason,
    },
  ) {
    super(reason);
  }

  /**
   * The form that developers report (https://github.com/Mint-green/UnlearnableWord/issues/10): where WeChat has no words
   * for a code there are two spaces.
   */
  get clientErrMsg(): string {
    const words = this.errCode === -504002 ? 'functions execute fail' : '';
    return `cloud.callFunction:fail Error: errCode: ${this.errCode} ${words} | errMsg: ${this.reason}`;
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.errCode] ?? 500;
  }
}

const HTTP_STATUS: Record<number, number> = {
  [-501000]: 404,
  [-501004]: 429,
  [-504003]: 504,
  [-501007]: 413,
};

export function notFound(name: string): FunctionFailure {
  // https://github.com/hzm0321/taro-cloud-print/issues/1
  const reason = `FunctionName parameter could not be found. (${name})`;
  return new FunctionFailure(-501000, reason, 'FUNCTION_NOT_FOUND');
}

export function timedOut(seconds: number, requestId: string): FunctionFailure {
  const reason = `Invoking task timed out after ${seconds} seconds (callId: ${requestId})`;
  return new FunctionFailure(-504003, reason, 'FUNCTIONS_EXECUTE_FAIL');
}

export function tooManyCalls(name: string): FunctionFailure {
  return new FunctionFailure(
    -501004,
    `the concurrent calls of ${name} exceed the limit`,
    'EXCEED_CONCURRENT_REQUEST_LIMIT',
  );
}

export function requestTooLarge(bytes: number, maxBytes: number): FunctionFailure {
  const reason = `request of ${bytes} bytes is larger than ${maxBytes}. [EXCEED_MAX_PAYLOAD_SIZE]`;
  return new FunctionFailure(-501007, reason, 'EXCEED_MAX_PAYLOAD_SIZE');
}

export function threw(error: { errorMessage: string; stackTrace?: string }): FunctionFailure {
  const reason = error.stackTrace?.includes(error.errorMessage) ? error.stackTrace : error.errorMessage;
  return new FunctionFailure(-504002, reason, 'FUNCTIONS_EXECUTE_FAIL', { errorCode: 1, ...error });
}

export function died(how: string): FunctionFailure {
  return threw({ errorMessage: `Process exited before completing request (${how})` });
}
