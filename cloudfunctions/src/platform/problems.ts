import type * as v from 'valibot';
import type { FieldProblems } from '#types/reply';

const MISSING = '缺少这一项。';
const WRONG = '这一项填写得不对。';
/** Valibot's own sentences are English and begin so; ours, written in the contracts, do not. */
const DEFAULT_MESSAGE = /^Invalid /;

/** What did not fit the contract, by dotted path, one sentence each, the first one said. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): FieldProblems {
  const problems: FieldProblems = {};
  for (const issue of issues) {
    const path = issue.path?.map(({ key }) => String(key)).join('.') || 'input';
    if (!Object.hasOwn(problems, path)) problems[path] = sentence(issue);
  }
  return problems;
}

function sentence(issue: v.BaseIssue<unknown>): string {
  if (!DEFAULT_MESSAGE.test(issue.message)) return issue.message;
  return issue.received === 'undefined' ? MISSING : WRONG;
}
