import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { WireError } from '../database/wire-error';
import type { FaultPoint, Faults } from '../faults/faults';
import { afterAction, beforeAction, openApiReply } from '../faults/gateway-faults';
import { KEPT_REQUESTS, type RequestRecord } from '../functions/calls';
import { HttpRefusal, sendBytes, sendJson } from '../http/reply';
import { callOpenApi, type OpenApiContext } from '../openapi/open-apis';
import { perform, type GatewayParts } from './actions';
import type { Caller, Callers } from './callers';
import { readGatewayBody, type GatewayBody } from './request-body';

export interface Gateway extends GatewayParts {
  callers: Callers;
  openApi: OpenApiContext;
  faults: Faults;
  log: (line: Record<string, unknown>) => void;
}

/** POST /admin: the one endpoint of wx-server-sdk. A refusal is HTTP 200 with a code, as in the cloud. */
export async function handleAdmin(
  request: IncomingMessage,
  response: ServerResponse,
  gateway: Gateway,
): Promise<void> {
  const requestId = randomUUID();
  const began = performance.now();
  let caller: Caller | undefined;
  try {
    const body = await readGatewayBody(request);
    caller = gateway.callers.of(body.fields.wxCloudApiToken);
    if (!caller)
      throw new WireError('INVALID_REQUEST_SOURCE', 'unknown WX_API_TOKEN: no call of that token runs');
    const noted = noteRequest(caller, body.fields);
    if (body.fields.action === 'wx.openApi') await answerOpenApi(response, body, caller, gateway);
    else await answerAction(response, body.fields, caller, { ...gateway, noted }, requestId);
  } catch (error) {
    sendJson(response, 200, { ...described(error, gateway), requestId });
  } finally {
    if (caller?.kind === 'call') {
      caller.record.gatewayMs += performance.now() - began;
    }
  }
}

/** When it comes, not when it is answered: a function may end without having waited. */
function noteRequest(caller: Caller, fields: Record<string, unknown>): RequestRecord {
  const { action, apiName, collectionName } = fields;
  const noted: RequestRecord = {
    action: String(action === 'wx.openApi' ? apiName : action),
    ...(typeof collectionName === 'string' && { collection: collectionName }),
  };
  if (caller.kind === 'call') {
    caller.record.gatewayRequests += 1;
    if (caller.record.requests.length < KEPT_REQUESTS) caller.record.requests.push(noted);
  }
  return noted;
}

async function answerAction(
  response: ServerResponse,
  fields: Record<string, unknown>,
  caller: Caller,
  gateway: Gateway & { noted: RequestRecord },
  requestId: string,
): Promise<void> {
  const point = {
    action: String(fields.action),
    collection: typeof fields.collectionName === 'string' ? fields.collectionName : undefined,
    function: caller.kind === 'call' ? caller.functionName : undefined,
  };
  const { transactionId } = fields;
  const abort = () =>
    void gateway.database.perform({ action: 'database.abortTransaction', transactionId }, { now: 0 });
  await beforeAction(gateway.faults, point, transactionId === undefined ? undefined : abort);
  const reply = await perform(fields, caller, gateway);
  send(response, caller, gateway, point, () => sendJson(response, 200, { requestId, ...reply }));
}

/** What was asked for is done by now; a fault may still lose the answer, or end the process that asked. */
function send(
  response: ServerResponse,
  caller: Caller,
  gateway: Gateway,
  point: FaultPoint,
  answer: () => void,
) {
  const outcome = afterAction(gateway.faults, point);
  if (outcome === 'answer') return answer();
  if (outcome === 'kill' && caller.kind === 'call') caller.kill();
  response.destroy();
}

async function answerOpenApi(
  response: ServerResponse,
  body: GatewayBody,
  caller: Caller,
  gateway: Gateway,
): Promise<void> {
  const apiName = String(body.fields.apiName);
  const functionName = caller.kind === 'call' ? caller.functionName : undefined;
  const allowed =
    functionName === undefined ? undefined : (gateway.host.config(functionName)?.openApis ?? []);
  const point = { action: 'wx.openApi', api: apiName, function: functionName };
  await beforeAction(gateway.faults, point);
  const reply =
    openApiReply(gateway.faults, point) ??
    callOpenApi(apiName, body.requestData ?? Buffer.alloc(0), allowed, gateway.openApi);
  // Any type but the JSON one: by that the SDK tells protobuf from a refusal.
  send(response, caller, gateway, point, () => sendBytes(response, 'application/octet-stream', reply));
}

function described(error: unknown, gateway: Gateway): { code: string; message: string } {
  if (error instanceof WireError) return { code: error.code, message: error.message };
  if (error instanceof HttpRefusal) {
    const code = error.status === 413 ? 'EXCEED_MAX_PAYLOAD_SIZE' : 'INVALID_PARAM';
    return { code, message: error.message };
  }
  gateway.log({ type: 'gateway-failure', error: error instanceof Error ? error.stack : String(error) });
  return { code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) };
}
