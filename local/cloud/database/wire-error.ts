/** A refusal as it goes over the wire: HTTP 200 with `{code, message, requestId}`. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'WireError';
  }
}

/** The sentence Tencent's service puts after its own error texts. */
const CONTACT = 'Please check your request, but if the problem persists, contact us.';

export const invalidParam = (message: string) => new WireError('INVALID_PARAM', message);

export const requestFailed = (message: string) => new WireError('DATABASE_REQUEST_FAILED', message);

/** What this stand-in does not do says so at once, in the same words everywhere. */
export const unsupported = (what: string) => requestFailed(`unsupported: ${what}`);

export const collectionNotExist = (name: string) =>
  new WireError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. ${CONTACT}`,
  );

export const collectionExists = (name: string) =>
  new WireError(
    'DATABASE_COLLECTION_ALREADY_EXIST',
    `[ResourceUnavailable.ResourceExist] Table exist: ${name}. ${CONTACT}`,
  );

export const transactionConflict = () =>
  new WireError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${CONTACT}`,
  );

export const transactionNotExist = () =>
  new WireError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${CONTACT}`,
  );

export type WriteKind = 'Insert' | 'Update';

export function duplicateKey(kind: WriteKind, collection: string, index: string, key: unknown[]): WireError {
  const shown = key.map((part) => `: ${JSON.stringify(part)}`).join(', ');
  return requestFailed(
    `[FailedOperation.${kind}] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${collection} index: ${index} dup key: { ${shown} }}]}, {<nil>}]`,
  );
}
