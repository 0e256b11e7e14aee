import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every sentence in the sources of local/cloud that begins "Unlike WeChat", and the file it is in. */
export function readDeviations(dir = 'local/cloud'): { file: string; text: string }[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => sentences(readFileSync(join(dir, file), 'utf8')).map((text) => ({ file, text })));
}

function sentences(source: string): string[] {
  const comments = source.match(/\/\*\*?[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [];
  return comments
    .map((comment) => comment.replace(/^[ \t]*(\/\*\*?|\*\/|\*|\/\/)[ \t]?/gm, '').replace(/\*\/$/, ''))
    .map((comment) => comment.replace(/\s+/g, ' ').trim())
    .flatMap((comment) => comment.match(/Unlike WeChat.*?(?:\.(?= [A-Z])|$)/g) ?? [])
    .map((sentence) => sentence.trim().replace(/\.?$/, '.'));
}
