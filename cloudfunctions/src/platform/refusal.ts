import { ERRORS, type ErrorCode } from '#types/errors';
import type { FieldProblems } from '#types/reply';

/** A call that cannot be done, and why; the only error a person gets to read. Caught in main.ts only. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    /** What did not fit, by field; and what fills the placeholders of the catalogue's sentence. */
    readonly why: { fields?: FieldProblems; details?: Record<string, string> } = {},
  ) {
    super(code);
  }

  /** The catalogue's sentence with its `{placeholders}` filled. */
  get sentence(): string {
    const { zh } = ERRORS[this.code];
    return zh.replace(/\{(\w+)\}/g, (whole, name: string) => this.why.details?.[name] ?? whole);
  }
}
