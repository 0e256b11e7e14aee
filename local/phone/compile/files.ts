import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a mini-program that has to be compiled, with what tells whether it changed. */
export interface SourceFile {
  /** Relative to the mini-program, with `/`. */
  path: string;
  file: string;
  stamp: string;
}

const COMPILED = /\.(js|json|wxml|wxss|wxs)$/;

export function listSources(clientDir: string): SourceFile[] {
  const found: SourceFile[] = [];
  const walk = (dir: string, prefix: string) => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      const path = prefix + entry.name;
      const file = join(dir, entry.name);
      if (entry.isDirectory()) walk(file, `${path}/`);
      else if (COMPILED.test(entry.name)) {
        const { mtimeMs, size } = statSync(file);
        found.push({ path, file, stamp: `${path}:${mtimeMs}:${size}` });
      }
    }
  };
  walk(clientDir, '');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
