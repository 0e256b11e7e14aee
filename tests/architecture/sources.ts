import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Source files git knows or would take, outside generated output. */
export function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter(
      (file) => /\.(ts|tsx|mjs|js|scss)$/.test(file) && !/(^|\/)fixtures\//.test(file) && existsSync(file),
    );
}

export function lineCount(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1;
}
