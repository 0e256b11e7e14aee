import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FromChild, ThrownError, ToChild } from '../messages';
import { installMovableDate } from './date';
import { refuseForeignConnections } from './guard';
import { captureOutput } from './output';
import { playWeChatHost } from './wechat-host';

/** The process of one function: loads its folder as the cloud does, then answers one call at a time. */

type Main = (event: unknown, context: unknown) => unknown;

const channel = process.send?.bind(process);
if (!channel) throw new Error('this file is started by the function host');
const send = (message: FromChild, then?: () => void) => channel(message, undefined, {}, then);
// The function has no business with the host's channel.
process.send = undefined;

const setClock = installMovableDate();
const { URL: gateway } = JSON.parse(process.env.TCB_CONTEXT_CNFG!) as { URL: string };
playWeChatHost(new URL(gateway).origin);
refuseForeignConnections((target) => send({ type: 'refused-connection', target }));

let main: Main | undefined;
let current: { id: string; cpu: NodeJS.CpuUsage } | undefined;
const output = captureOutput((lines) => current && send({ type: 'lines', id: current.id, lines }));
const ownEnvironment = { ...process.env };
process.env._SCF_TCB_LOG = ownEnvironment._SCF_TCB_LOG = '1';

process.on('disconnect', () => process.exit());
process.on('message', (message: ToChild) => {
  if (message.type === 'load') load(message);
  else void call(message);
});

// In the cloud either ends the instance; here it must also fail the call it belongs to.
process.on('uncaughtException', (error) => fatal(error));
process.on('unhandledRejection', (reason) => fatal(reason));

function load({ dir, clockOffsetMs }: Extract<ToChild, { type: 'load' }>): void {
  setClock(clockOffsetMs);
  output.begin();
  try {
    const entry = join(dir, 'index.js');
    process.chdir(dir);
    const loaded = createRequire(entry)(entry) as { main?: unknown };
    if (typeof loaded.main !== 'function') throw new Error(`${entry} does not export main`);
    main = loaded.main as Main;
    for (const line of output.end()) process.stdout.write(`${line}\n`);
    send({ type: 'ready' });
  } catch (error) {
    send({ type: 'load-failed', error: describe(error), lines: output.end() });
  }
}

async function call(message: Extract<ToChild, { type: 'call' }>): Promise<void> {
  setClock(message.clockOffsetMs);
  Object.assign(process.env, message.environment);
  current = { id: message.id, cpu: process.cpuUsage() };
  output.begin();
  try {
    const value = await main!(JSON.parse(message.event), message.context);
    const result = JSON.stringify(value) ?? 'null';
    finish(message.id, { result });
  } catch (error) {
    finish(message.id, { error: describe(error), fatal: false });
  }
}

type Outcome = { result: string } | { error: ThrownError; fatal: boolean };

function finish(id: string, outcome: Outcome, then?: () => void): void {
  if (current?.id !== id) return; // it had already failed for good
  const { user, system } = process.cpuUsage(current.cpu);
  const cpuMs = (user + system) / 1000;
  current = undefined;
  resetEnvironment();
  const lines = output.end();
  if ('result' in outcome) send({ type: 'done', id, result: outcome.result, lines, cpuMs }, then);
  else send({ type: 'failed', id, lines, cpuMs, ...outcome }, then);
}

/** One child serves many people: what the last call knew or changed must not be there for the next. */
function resetEnvironment(): void {
  for (const key of Object.keys(process.env)) {
    if (!(key in ownEnvironment)) delete process.env[key];
  }
  // Each write is a call into the C library, so only what differs is written.
  for (const [key, value] of Object.entries(ownEnvironment)) {
    if (process.env[key] !== value) process.env[key] = value;
  }
}

function fatal(reason: unknown): void {
  const exit = () => process.exit(1);
  if (current) {
    finish(current.id, { error: describe(reason), fatal: true }, exit);
  } else {
    process.stderr.write(`after its call had ended: ${describe(reason).stackTrace}\n`);
    setImmediate(exit);
  }
}

function describe(reason: unknown): ThrownError {
  if (reason instanceof Error || (typeof reason === 'object' && reason !== null && 'message' in reason)) {
    const { message, stack } = reason as Error;
    return { errorMessage: String(message), stackTrace: stack ? String(stack) : undefined };
  }
  // SDK errors are plain in places: {errCode, errMsg}
  const text = typeof reason === 'object' ? JSON.stringify(reason) : String(reason);
  return { errorMessage: text };
}
