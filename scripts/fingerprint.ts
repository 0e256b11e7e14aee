import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Adds every file under a path to the hash, in a fixed order. */
function digest(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) digest(hash, join(path, name));
    return;
  }
  hash.update(path).update('\0').update(readFileSync(path)).update('\0');
}

/**
 * Runs a build only where its inputs differ from those of the last one, so that a second `npm start` is up in seconds.
 * The stamp is written after the build: a build that was cut off is done again.
 */
export async function whenChanged(
  name: string,
  inputs: string[],
  output: string,
  build: () => Promise<void>,
): Promise<boolean> {
  const hash = createHash('sha256');
  for (const input of inputs) digest(hash, input);
  const fingerprint = hash.digest('hex');
  const stamp = `dist/meta/${name}.fingerprint`;
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return false;
  await build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
  return true;
}
