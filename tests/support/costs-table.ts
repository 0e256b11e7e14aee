import { PEOPLE } from '../../scripts/town/people';

/** What one call cost. */
export interface Counted {
  person: string;
  /** The action, and which list where it has several. */
  call: string;
  requests: number;
  examined: number;
  returned: number;
}

const roleOf = (person: string) => PEOPLE.find(({ id }) => id === person)!.roles.at(0)!.role;

/** docs/report-costs.md */
export function costsTable(reports: number, counted: readonly Counted[]): string {
  const heads = ['call', 'by', 'requests', 'examined', 'returned'];
  const rows = counted.map(({ call, person, requests, examined, returned }) =>
    [`\`${call}\``, roleOf(person), requests, examined, returned].map(String),
  );
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return `# What a call on reports costs

Counted by \`tests/journeys/costs.test.ts\` in a town of ${reports.toLocaleString('en')} reports, through the built bundles and the unmodified SDK,
with the town's reference data warm; every seventh report counts in the figures. The test holds every row to a ceiling in each
run (with 8,000 reports). Written by
\`COSTS_REPORTS=200000 COSTS_FILE=docs/report-costs.md npx jest tests/journeys/costs.test.ts\`; do not edit.

- **requests**: calls of the SDK in all: who is calling (one; two where the call is counted), database, files, text
  check, and handing the messages on.
- **examined, returned**: documents the database looked at and gave back, over the whole call; a write that finds its
  document counts as one each. Nothing examines more than three times what it returns. \`count()\` is answered by an index.

${[line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')}
`;
}
