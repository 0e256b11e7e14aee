import { Text } from '@tarojs/components';
import type { Problem } from '@/cloud/problem';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import classes from './admin.module.scss';

/** Why it was not written, in words; the fields have theirs beside them. */
export function ProblemNote({ problem }: { problem: Problem | null }) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  return problem && <Text className={classes.wrong}>{sayProblem(problem, language, words)}</Text>;
}
