import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function bytesOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

/** Bytes per package of a built mini-program: `main` is everything that is in no subpackage. */
export function packageSizes(clientDir: string): Map<string, number> {
  const app = JSON.parse(readFileSync(join(clientDir, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[];
  };
  const roots = (app.subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  const own = roots.map((root) => [root, bytesOf(join(clientDir, root))] as const);
  const main = bytesOf(clientDir) - own.reduce((sum, [, bytes]) => sum + bytes, 0);
  return new Map([['main', main], ...own]);
}
