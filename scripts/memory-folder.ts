import { existsSync, statfsSync } from 'node:fs';

/** Where Linux keeps files in memory. */
const FOLDER = '/dev/shm';
/** Three towns, a browser and the compiler's cache take 0.5 GB; containers often have only 64 MB there. */
const FREE_BYTES = 2 * 1024 ** 3;

/**
 * Temporary files of tests belong in memory where there is room: a town on disk waits 5 ms for every write to be safe from a
 * power cut, which no test is about. What tests do is kill processes, and files in memory outlive those as well.
 */
export function memoryFolder(): string | undefined {
  if (!existsSync(FOLDER)) return undefined;
  const { bavail, bsize } = statfsSync(FOLDER);
  return bavail * bsize >= FREE_BYTES ? FOLDER : undefined;
}
