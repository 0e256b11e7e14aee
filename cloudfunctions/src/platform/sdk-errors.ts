/** A unique index or an `_id` said no. Inside a transaction the SDK keeps only the text. */
export function isDuplicate(error: unknown): boolean {
  return /E11000|duplicate key/i.test(errorText(error));
}

/** SDK errors carry their text in `errMsg`, `message` or both, and not always as an Error. */
export function errorText(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { errMsg, message, code } = error as { errMsg?: unknown; message?: unknown; code?: unknown };
  const parts = [code, errMsg, message].filter((part) => typeof part === 'string');
  // Often the same twice.
  return [...new Set(parts)].join(' ');
}
