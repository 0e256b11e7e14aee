import { fork, type ChildProcess } from 'node:child_process';
import { FUNCTION_LOAD_MAX_SECONDS } from '../limits';
import type { FunctionConfig } from './config';
import { died, threw, timedOut } from './failure';
import type { FromChild, ToChild } from './messages';

export interface ProcessOptions {
  /** function-child.js, as built. */
  childFile: string;
  config: FunctionConfig;
  environment: Record<string, string>;
  clockOffsetMs: number;
  onRefusedConnection(target: string): void;
  /** What it prints outside a call. */
  onStrayOutput(text: string): void;
}

export type CallMessage = Extract<ToChild, { type: 'call' }>;

/**
 * One operating-system process that has loaded one function. It answers one call at a time.
 * Unlike WeChat, a process is not frozen between calls: what a call left running runs on, and its token is void.
 */
export interface FunctionProcess {
  readonly pid: number | undefined;
  readonly alive: boolean;
  call(message: CallMessage, lines: string[]): Promise<{ result: string; cpuMs: number }>;
  kill(signal?: NodeJS.Signals): void;
  onExit(listener: () => void): void;
}

export async function startProcess(options: ProcessOptions): Promise<FunctionProcess> {
  const { config } = options;
  const child = fork(options.childFile, [], {
    // Nothing of the developer's own environment gets in: it is not there in the cloud either.
    env: options.environment,
    // Unlike WeChat, the memory limit counts the heap of JavaScript alone, not what a library holds beside it.
    execArgv: [`--max-old-space-size=${config.memoryMiB}`],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stdout?.on('data', (data: Buffer) => options.onStrayOutput(data.toString('utf8')));
  child.stderr?.on('data', (data: Buffer) => options.onStrayOutput(data.toString('utf8')));
  child.on('error', () => undefined); // followed by 'exit' or by a failing send, where it is told
  child.on('message', (message: FromChild) => {
    if (message.type === 'refused-connection') options.onRefusedConnection(message.target);
  });
  await loaded(child, options);
  return functionProcess(child, config);
}

function tell(child: ChildProcess, message: ToChild): void {
  if (child.connected) child.send(message, () => undefined); // a lost child is told by its exit
}

function loaded(child: ChildProcess, { config, clockOffsetMs }: ProcessOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => child.kill('SIGKILL'), FUNCTION_LOAD_MAX_SECONDS * 1000);
    child.once('exit', (code, signal) => {
      clearTimeout(limit);
      reject(died(`while loading, ${signal ?? `exit code ${code}`}`));
    });
    child.once('error', (error) => reject(died(`it could not be started: ${error.message}`)));
    child.on('message', (message: FromChild) => {
      clearTimeout(limit);
      if (message.type === 'ready') resolve();
      if (message.type === 'load-failed') {
        child.kill('SIGKILL');
        reject(threw(message.error));
      }
    });
    tell(child, { type: 'load', dir: config.dir, clockOffsetMs });
  });
}

function functionProcess(child: ChildProcess, config: FunctionConfig): FunctionProcess {
  // A killed process is not gone at once; it must not be given another call in that time.
  const isAlive = () =>
    child.exitCode === null && child.signalCode === null && child.connected && !child.killed;
  return {
    pid: child.pid,
    get alive() {
      return isAlive();
    },
    call: (message, lines) => callOnce(child, config, message, lines),
    kill: (signal = 'SIGKILL') => void child.kill(signal),
    onExit: (listener) => void child.once('exit', listener),
  };
}

function callOnce(child: ChildProcess, config: FunctionConfig, message: CallMessage, lines: string[]) {
  return new Promise<{ result: string; cpuMs: number }>((resolve, reject) => {
    const settle = (then: () => void) => {
      clearTimeout(limit);
      child.off('message', onMessage);
      child.off('exit', onExit);
      then();
    };
    const limit = setTimeout(() => {
      // JavaScript that does not come back can only be stopped with its process.
      child.kill('SIGKILL');
      settle(() => reject(timedOut(config.timeoutSeconds, message.id)));
    }, config.timeoutSeconds * 1000);
    const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
      settle(() => reject(died(howItDied(code, signal, config))));
    };
    const onMessage = (answer: FromChild) => {
      if (!('id' in answer) || answer.id !== message.id) return;
      lines.push(...answer.lines);
      if (answer.type === 'done') settle(() => resolve({ result: answer.result, cpuMs: answer.cpuMs }));
      if (answer.type === 'failed') {
        if (answer.fatal) child.kill('SIGKILL');
        settle(() => reject(threw(answer.error)));
      }
    };
    child.on('message', onMessage);
    child.once('exit', onExit);
    if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
    else tell(child, message);
  });
}

/** V8 aborts the process when the heap is full; from outside that is the only sign of it. */
function howItDied(code: number | null, signal: NodeJS.Signals | null, config: FunctionConfig): string {
  if (signal === 'SIGABRT' || code === 134) return `memory limit of ${config.memoryMiB} MB exceeded`;
  return signal ? `killed by ${signal}` : `exit code ${code}`;
}
