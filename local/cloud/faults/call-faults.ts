import { setTimeout as wait } from 'node:timers/promises';
import { FunctionFailure } from '../functions/failure';
import type { FaultRequest } from './fault';
import type { Faults } from './faults';

/** What happens to a call of a function, as against to a request that the function makes. */
export interface CallFault {
  cold: boolean;
  clockSkewMs: number;
  killAfterMs?: number;
}

/** A fault that names an action, a collection or an API strikes there, not at the call. */
const ofCall = ({ action, collection, api }: FaultRequest) => !action && !collection && !api;

export async function beforeCall(faults: Faults, functionName: string): Promise<CallFault> {
  const point = { function: functionName };
  const latency = faults.strike('latency', point, ofCall);
  if (latency) await wait(latency.ms);
  if (faults.strike('quota-exceeded', point, ofCall)) {
    const reason = 'the quota of function calls is used up. [EXCEED_REQUEST_LIMIT]';
    throw new FunctionFailure(-501003, reason, 'EXCEED_REQUEST_LIMIT');
  }
  return {
    cold: faults.strike('cold-start', point) !== undefined,
    clockSkewMs: faults.strike('clock-skew', point)?.offsetMs ?? 0,
    killAfterMs: faults.strike('killed', point, ofCall)?.ms,
  };
}

/** The function ran, its phone never hears of it. */
export function losesReply(faults: Faults, functionName: string): boolean {
  const onCall = (fault: FaultRequest) => fault.action === 'call';
  return faults.strike('dropped-reply', { function: functionName, action: 'call' }, onCall) !== undefined;
}
