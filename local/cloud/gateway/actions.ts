import type { Clock } from '../clock';
import type { CloudDatabase } from '../database/database';
import { WireError } from '../database/wire-error';
import type { Files } from '../files/files';
import type { RequestRecord } from '../functions/calls';
import { FunctionFailure } from '../functions/failure';
import type { FunctionHost } from '../functions/host';
import type { Caller } from './callers';

export interface GatewayParts {
  database: CloudDatabase;
  files: Files;
  host: FunctionHost;
  clock: Clock;
  /** What the console and the costs of a call are told from. */
  noted?: RequestRecord;
}

type Body = Record<string, unknown>;
type Reply = Record<string, unknown>;

/** What one JSON action of the SDK's answers beside the requestId. Throws WireError for a refusal. */
export async function perform(body: Body, caller: Caller, parts: GatewayParts): Promise<Reply> {
  const action = String(body.action);
  if (action.startsWith('database.')) {
    const told = (work: { examined: number; returned: number }) => Object.assign(parts.noted ?? {}, work);
    return parts.database.perform(body, { now: parts.clock.now(), told });
  }
  switch (action) {
    case 'storage.getUploadMetadata':
      return { data: parts.files.uploadMetadata(body.path) };
    case 'storage.batchGetDownloadUrl':
      return { data: parts.files.downloadUrls(body.file_list) };
    case 'storage.batchDeleteFile':
      return { data: parts.files.remove(body.fileid_list) };
    case 'functions.invokeFunction':
      return invokeFunction(body, caller, parts.host);
    default:
      throw new WireError('INVALID_ACTION', `unsupported: the action ${action} is not played by this cloud`);
  }
}

/** The called function acts for the same person; where the call came from gets one link longer. */
async function invokeFunction(body: Body, caller: Caller, host: FunctionHost): Promise<Reply> {
  const event = typeof body.request_data === 'string' ? body.request_data : '{}';
  const from = caller.kind === 'call' ? caller : { openid: undefined, source: '' };
  try {
    const { result } = await host.invoke({
      functionName: String(body.function_name),
      event: event === '' ? '{}' : event,
      trigger: 'function',
      source: from.source ? `${from.source},scf` : 'scf',
      openid: from.openid,
    });
    return { data: { response_data: result } };
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error;
    throw new WireError(error.wireCode, JSON.stringify(error.detail));
  }
}
