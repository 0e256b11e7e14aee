import type { Clock } from '../clock';
import type { Files } from '../files/files';
import type { Identities } from '../identities/people';
import type { Project } from '../project';
import type { State } from '../state/state';
import type { Employees } from './employees';
import { ApiRefusal } from './errors';
import { checkMedia } from './media-check';
import type { Messages } from './messages';
import { decodeRequest, encodeBytesReply, encodeJsonReply, encodeRefusal } from './protobuf';
import type { Pushes } from './pushes';
import { sendMessage } from './send-message';
import type { Subscriptions } from './subscriptions';
import { checkText } from './text-check';
import type { Verdicts } from './verdicts';
import { drawCode } from './mini-program-code';
import { rankRisk } from './risk-rank';

export interface OpenApiContext {
  project: Project;
  clock: Clock;
  state: State;
  identities: Identities;
  files: Files;
  subscriptions: Subscriptions;
  employees: Employees;
  messages: Messages;
  verdicts: Verdicts;
  pushes: Pushes;
  /** Where this cloud listens; known once it does. */
  url(): string;
}

type OpenApi = (
  args: Record<string, unknown>,
  context: OpenApiContext,
) => Record<string, unknown> | { contentType: string; bytes: Buffer };

/** What is played here; anything else is refused as WeChat refuses what it does not know. */
const OPEN_APIS: Record<string, OpenApi> = {
  'subscribeMessage.send': sendMessage,
  'security.msgSecCheck': checkText,
  'security.mediaCheckAsync': checkMedia,
  'wxacode.getUnlimited': drawCode,
  'riskControl.getUserRiskRank': rankRisk,
};

const NOT_FOUND = -604100;
const NO_PERMISSION = -604101;

/** `allowed`: what the calling function's config.json lists; undefined for a script, which may use all. */
export function callOpenApi(
  apiName: string,
  requestData: Buffer,
  allowed: readonly string[] | undefined,
  context: OpenApiContext,
): Buffer {
  const api = Object.hasOwn(OPEN_APIS, apiName) ? OPEN_APIS[apiName] : undefined;
  const { supported, args } = decodeRequest(requestData);
  if (!api || !supported) return encodeRefusal(NOT_FOUND);
  if (allowed && !allowed.includes(apiName)) return encodeRefusal(NO_PERMISSION);
  try {
    const answer = api(args, context);
    if (Buffer.isBuffer(answer.bytes)) return encodeBytesReply(String(answer.contentType), answer.bytes);
    return encodeJsonReply(answer);
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    return encodeJsonReply({ errcode: error.errcode, errmsg: error.errmsg });
  }
}
