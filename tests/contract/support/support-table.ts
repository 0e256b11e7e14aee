import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeviations } from './deviations';
import { limitsTable } from './limits-table';

interface Result {
  feature: string;
  basis: string;
  sdk: string;
  passed: boolean;
}

/** local/cloud/SUPPORT.md, from what the last run of the contract suite left behind. */
export function supportTable(resultsDir: string): string {
  const suites = readdirSync(resultsDir)
    .sort()
    .map(
      (file) =>
        JSON.parse(readFileSync(join(resultsDir, file), 'utf8')) as { capability: string; results: Result[] },
    );
  return [
    HEAD,
    ...suites.map(({ capability, results }) => `## ${capitalised(capability)}\n\n${featureTable(results)}\n`),
    '## Limits\n',
    limitsTable(),
    '\n## Unlike WeChat\n',
    '| where | how |\n| --- | --- |',
    ...readDeviations().map(({ file, text }) => `| \`${file}\` | ${text.replaceAll('|', '\\|')} |`),
    '',
  ].join('\n');
}

const HEAD = `# What this cloud supports

Written by \`node scripts/run.mjs contract\`; do not edit. Each line is a test of \`tests/contract\` that ran inside a cloud
function on the unmodified \`wx-server-sdk\`. How the expected behaviour is known:

- **seen on the wire**: proven on the published SDK: what it sends, and what it makes of the answer
- **documented**: as documented by WeChat or Tencent Cloud
- **reported**: as developers report it of the real cloud
- **our choice**: WeChat has no such thing, or says nothing about it

A real environment can be held to the same suite: \`docs/local-cloud.md\`. What differs on purpose is in the last table.
`;

function featureTable(results: Result[]): string {
  const features = [...new Map(results.map((result) => [result.feature, result.basis]))];
  const mark = (feature: string, sdk: string) =>
    results.find((result) => result.feature === feature && result.sdk === sdk)?.passed ? '✓' : '✗';
  return [
    '| feature | 3.0.4 | 4.0.2 | known from |\n| --- | --- | --- | --- |',
    ...features.map(
      ([feature, basis]) =>
        `| ${feature.replaceAll('|', '\\|')} | ${mark(feature, '3.0.4')} | ${mark(feature, '4.0.2')} | ${basis} |`,
    ),
  ].join('\n');
}

const capitalised = (text: string) => text[0]!.toUpperCase() + text.slice(1);
