import * as v from 'valibot';
import type { Reply, ReplyError } from '#types/reply';
import { stranger, type Action, type Caller } from './action';
import { openEnvelope, type Envelope } from './envelope';
import { problemsOf } from './problems';
import { Refusal } from './refusal';
import type { Services } from './services';

export interface Shell<All extends Services> {
  actions: readonly Action<All>[];
  services: All;
  /** Who this openid is, made at the first call; refuses whoever may not call this action now. */
  admit(openid: string, action: string): Promise<Caller>;
}

/** WeChat's second argument, as far as it is read; older runtimes leave it out. */
export interface FunctionContext {
  request_id?: string;
}

export type Main = (event: unknown, context?: FunctionContext) => Promise<Reply<unknown>>;

/** The one place where calls come in and errors stop. Never throws: the phone always gets a reply it can show. */
export function createMain<All extends Services>(shell: Shell<All>): Main {
  const { services } = shell;
  const actions = new Map(shell.actions.map((action) => [action.contract.name, action]));
  let cold = true;

  return async function main(event, context) {
    const startedAt = services.clock.now();
    const requestId = context?.request_id ?? services.ids.random();
    const line = { action: 'unknown', outcome: 'ok', requestId, cold };
    cold = false;
    try {
      const envelope = openEnvelope(event);
      const action = actions.get(envelope.action);
      if (!action) throw new Refusal('call.unknown-action', { fields: { action: '没有这个操作。' } });
      line.action = action.contract.name;
      const data = await perform(shell, action, envelope, requestId);
      return { ok: true, data, at: services.clock.now() };
    } catch (error) {
      const refused = refusalOf(error);
      if (refused.code === 'internal') services.log.error(line.action, error, requestId);
      line.outcome = refused.code;
      return { ok: false, error: replyError(refused, requestId), at: services.clock.now() };
    } finally {
      services.log.call({ ...line, ms: services.clock.now() - startedAt });
    }
  };
}

async function perform<All extends Services>(
  { services, admit }: Shell<All>,
  action: Action<All>,
  envelope: Envelope,
  requestId: string,
): Promise<unknown> {
  const openid = services.wxContext().OPENID;
  if (!openid) throw new Refusal('call.no-person');
  const input = v.safeParse(action.contract.input, envelope.input);
  if (!input.success) throw new Refusal('call.invalid', { fields: problemsOf(input.issues) });
  const caller = action.alike ? stranger(openid) : await admit(openid, action.contract.name);
  const output = await action.run(input.output as never, { caller, services, key: envelope.key, requestId });
  // Parsed too: what the contract does not name (an openid, a phone number) cannot slip out.
  return v.parse(action.contract.output, output);
}

function refusalOf(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal('internal');
}

function replyError(refusal: Refusal, requestId: string): ReplyError {
  const { fields } = refusal.why;
  return { code: refusal.code, message: refusal.sentence, ...(fields && { fields }), requestId };
}
