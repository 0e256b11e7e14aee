import { inspect } from 'node:util';

const LINES_MAX_CHARACTERS = 32 * 1024;

/**
 * Collects what a call prints, so that the host can show it beside the call. Lines leave in the same channel as the
 * result: what is printed before the return is always there when the call ends.
 */
export function captureOutput(flush: (lines: string[]) => void) {
  let lines: string[] = [];
  let characters = 0;
  let open = false;
  let scheduled = false;

  const capture = (stream: NodeJS.WriteStream) => {
    const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
    stream.write = ((chunk: unknown, ...rest: unknown[]) => {
      if (!open) return write(chunk, ...rest);
      add(typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString('utf8'));
      const done = rest.find((argument) => typeof argument === 'function') as (() => void) | undefined;
      if (done) process.nextTick(done);
      return true;
    }) as typeof stream.write;
  };

  const add = (text: string) => {
    if (characters > LINES_MAX_CHARACTERS) return;
    characters += text.length;
    lines.push(text.replace(/\n$/, ''));
    if (characters > LINES_MAX_CHARACTERS) lines.push('… (the rest of this call’s output is cut off)');
    if (scheduled) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      if (open && lines.length > 0) flush(take());
    });
  };

  const take = () => {
    const taken = lines;
    lines = [];
    return taken;
  };

  capture(process.stdout);
  capture(process.stderr);
  // The hook through which the SDK's cloud.logger() hands over structured lines.
  (console as unknown as Record<string, unknown>).__baseLog__ = (message: unknown, level: string) =>
    process.stdout.write(`${level}: ${typeof message === 'string' ? message : inspect(message)}\n`);

  return {
    begin() {
      open = true;
      characters = 0;
    },
    /** What was printed and not flushed yet. */
    end(): string[] {
      open = false;
      return take();
    },
  };
}
