import { Text } from '@tarojs/components';
import type { Problem } from '@/cloud/problem';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import classes from './problem-note.module.scss';

/** Why it was not done, in words; fields say their own beside them. */
export function ProblemNote({ problem }: { problem: Problem | null }) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  return (
    problem && (
      <Text className={classes.problem} aria-live="polite">
        {sayProblem(problem, language, words)}
      </Text>
    )
  );
}
