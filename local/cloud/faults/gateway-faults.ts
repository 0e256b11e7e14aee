import { setTimeout as wait } from 'node:timers/promises';
import { WireError } from '../database/wire-error';
import { KNOWN_ERRORS } from '../openapi/errors';
import { encodeJsonReply } from '../openapi/protobuf';
import type { FaultRequest } from './fault';
import type { FaultPoint, Faults } from './faults';

const ofGateway = ({ action, collection, api }: FaultRequest) =>
  action !== undefined || collection !== undefined || api !== undefined;
const CHANGES = new Set(['database.insertDocument', 'database.modifyDocument', 'database.removeDocument']);

/** Tencent's own words: https://github.com/TencentCloudBase/node-sdk (tests against the live service). */
const CONFLICT =
  '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.';

/** Delays or refuses a request of the SDK before anything is done. Throws WireError. */
export async function beforeAction(
  faults: Faults,
  point: FaultPoint,
  abortTransaction?: () => void,
): Promise<void> {
  const latency = faults.strike('latency', point, ofGateway);
  if (latency) await wait(latency.ms);
  const onDatabase = point.action?.startsWith('database.') ?? false;
  if (onDatabase && faults.strike('database-down', point)) {
    throw new WireError('SYS_ERR', '[FailedOperation] the database does not answer');
  }
  // An open API has words of its own for that.
  if (point.api === undefined && faults.strike('quota-exceeded', point, ofGateway)) {
    throw new WireError('EXCEED_REQUEST_LIMIT', 'request quota exceeded');
  }
  // As in the cloud, a conflict shows at the write and ends the transaction; at the commit only when that is asked for.
  if (abortTransaction && meetsConflict(point, faults)) {
    abortTransaction();
    throw new WireError('DATABASE_TRANSACTION_CONFLICT', CONFLICT);
  }
}

function meetsConflict(point: FaultPoint, faults: Faults): boolean {
  const atWrite = CHANGES.has(point.action ?? '');
  return faults.strike('conflict', point, (fault) => atWrite || fault.action === point.action) !== undefined;
}

/** What becomes of the answer of a request that was done. */
export function afterAction(faults: Faults, point: FaultPoint): 'answer' | 'drop' | 'kill' {
  if (faults.strike('killed', point, ofGateway)) return 'kill';
  const onAction = ({ action }: FaultRequest) => action !== 'call';
  return faults.strike('dropped-reply', point, onAction) ? 'drop' : 'answer';
}

/** The answer of an open API that fails on request. */
export function openApiReply(faults: Faults, point: FaultPoint): Buffer | undefined {
  const fault = faults.strike('openapi-error', point);
  const errcode =
    fault?.errcode ?? (faults.strike('quota-exceeded', point, ({ api }) => api !== undefined) ? 45009 : 0);
  return errcode === 0
    ? undefined
    : encodeJsonReply({ errcode, errmsg: KNOWN_ERRORS[errcode] ?? 'api error' });
}
