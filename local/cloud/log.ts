import { closeSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const LOG_MAX_BYTES = 10 * 1024 * 1024;

/** One JSON line per call and per oddity in DATA_DIR/logs/cloud.log; the one before it is kept, too. Never an openid. */
export function openLog(dataDir: string): (line: Record<string, unknown>) => void {
  const dir = join(dataDir, 'logs');
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'cloud.log');
  let bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  let handle = openSync(file, 'a');
  return (line) => {
    const text = `${JSON.stringify({ at: new Date().toISOString(), ...line, openid: undefined })}\n`;
    if (bytes > LOG_MAX_BYTES) {
      closeSync(handle);
      renameSync(file, `${file}.1`);
      handle = openSync(file, 'a');
      bytes = 0;
    }
    bytes += Buffer.byteLength(text);
    writeSync(handle, text);
  };
}
