import type { CallContext } from './action';
import { Refusal } from './refusal';
import type { Services } from './services';

/** Refuses words that must not be published, by their fields, asking WeChat once for all of them. */
export async function refuseRiskyWords(
  { services, caller }: CallContext<Services>,
  fields: Record<string, string>,
): Promise<'pass' | 'waiting'> {
  const text = Object.values(fields)
    .filter((words) => words !== '')
    .join('\n');
  const verdict = await services.contentSafety.judgeText(caller.openid, text);
  if (verdict === 'risky') {
    const problems = Object.keys(fields).filter((field) => fields[field] !== '');
    throw new Refusal('content.risky', {
      fields: Object.fromEntries(problems.map((field) => [field, '这里可能有不能发布的内容。'])),
    });
  }
  return verdict === 'pass' ? 'pass' : 'waiting';
}

/**
 * A name shows from the moment it is given, beside signatures, in teams, on the leaderboard, and nobody looks at it before: only
 * what WeChat passes is taken.
 */
export async function refuseUnfitName(
  { services, caller }: CallContext<Services>,
  field: string,
  name: string,
): Promise<void> {
  const verdict = await services.contentSafety.judgeText(caller.openid, name);
  if (verdict === 'outage') throw new Refusal('content.not-judged');
  if (verdict !== 'pass') throw new Refusal('content.risky', { fields: { [field]: '请换一个名字。' } });
}
