import { Text } from '@tarojs/components';
import type { Problem } from '@/cloud/problem';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import classes from './pledges.module.scss';

/** What is wrong with a whole form; a field says its own. */
export function ProblemLine({ problem }: { problem: Problem | null }) {
  const all = useWords();
  const language = useLanguage((chosen) => chosen.language);
  if (!problem) return null;
  const [first] = Object.values(problem.fields ?? {});
  return <Text className={classes.problem}>{first ?? sayProblem(problem, language, all)}</Text>;
}
