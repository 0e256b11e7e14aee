import { readFileSync } from 'node:fs';

/** The database keeps its limits beside the code that needs them; a table needs them all. */
const FILES = [
  'local/cloud/limits.ts',
  'local/cloud/database/wire/fields.ts',
  'local/cloud/database/aggregate/stages.ts',
  'local/cloud/database/transaction/transactions.ts',
];

const LIMIT = /\/\*\*([^/]*(?:\/(?!\*)[^/]*)*?)\*\/\n((?:(?:export )?const [A-Z_]+ = .*;\n)+)/g;
const NAMED = /const ([A-Z_]*(?:MAX|MIN|DEFAULT)[A-Z_]*) = (.*);/g;

/** Name, value and source of every limit, read from the sources. */
export function limitsTable(): string {
  const rows = FILES.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(LIMIT)].flatMap(([, comment, constants]) =>
      [...constants!.matchAll(NAMED)].map(
        ([, name, value]) =>
          `| \`${name}\` | ${shown(value!)} | ${comment!.replace(/\s*\*?\s+/g, ' ').trim()} |`,
      ),
    ),
  );
  return ['| limit | value | from |\n| --- | --- | --- |', ...rows].join('\n');
}

const shown = (value: string) => value.replaceAll('_', ' ').replaceAll('*', '×');
