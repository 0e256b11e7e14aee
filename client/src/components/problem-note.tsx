import { Text } from '@tarojs/components';
import type { Problem } from '@/cloud/problem';
import { useLanguage, useWords } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import classes from './problem-note.module.scss';

interface ProblemNoteProps {
  problem: Problem | null;
  /** No field stands by to say what is wrong with it: its words are said here. */
  ofFields?: boolean;
}

/** Why it was not done, in words; fields say their own beside them. */
export function ProblemNote({ problem, ofFields }: ProblemNoteProps) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  if (!problem) return null;
  const [field] = ofFields ? Object.values(problem.fields ?? {}) : [];
  return (
    <Text className={classes.problem} aria-live="polite">
      {field ?? sayProblem(problem, language, words)}
    </Text>
  );
}
