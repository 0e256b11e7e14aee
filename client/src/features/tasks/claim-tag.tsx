import { CLAIM_STATE_LABELS, type ClaimState } from '#types/tasks/states';
import { Tag } from '@/components/tag';
import { useLanguage, useWords } from '@/words/language';
import { CLAIM_LOOK } from './kind-look';

interface ClaimTagProps {
  state: ClaimState;
  waiting: number | null;
  /** Never handed in. */
  lapsed?: boolean;
}

/** How a claim stands; on the reserve list the place in line is the state. */
export function ClaimTag({ state, waiting, lapsed }: ClaimTagProps) {
  const language = useLanguage((chosen) => chosen.language);
  const { taskList } = useWords();
  const { tone, icon } = CLAIM_LOOK[state];
  if (state === 'claimed' && waiting !== null)
    return <Tag tone="amber" icon="clock" word={taskList.reservePlace(waiting + 1)} />;
  if (lapsed) return <Tag tone="grey" icon="clock" word={taskList.lapsed} />;
  return <Tag tone={tone} icon={icon} word={CLAIM_STATE_LABELS[state][language]} />;
}
