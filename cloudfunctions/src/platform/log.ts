import { errorText } from './sdk-errors';

/** What one call leaves in the log. Never an openid, a phone number or anything a person typed. */
export interface CallLine {
  action: string;
  /** `ok` or the refusal's code. */
  outcome: string;
  ms: number;
  requestId: string;
  /** The instance's first call. */
  cold: boolean;
}

export interface Log {
  call(line: CallLine): void;
  /** Something that must not happen, whole, for whoever has to find out why. */
  error(where: string, error: unknown, requestId?: string): void;
}

export const consoleLog: Log = {
  call: (line) => console.log(JSON.stringify({ level: 'info', ...line })),
  error: (where, error, requestId) =>
    console.error(
      JSON.stringify({
        level: 'error',
        where,
        ...(requestId && { requestId }),
        error: errorText(error),
        stack: error instanceof Error ? error.stack : undefined,
      }),
    ),
};
