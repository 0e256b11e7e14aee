import { PETITION_STATE_LABELS, type PetitionState } from '#types/petitions/states';
import type { IconName } from '@/components/icon';
import { Tag, type Tone } from '@/components/tag';
import { useLanguage } from '@/words/language';

const LOOK: Record<PetitionState, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'grey', icon: 'copy' },
  moderating: { tone: 'amber', icon: 'clock' },
  open: { tone: 'blue', icon: 'flag' },
  answered: { tone: 'green', icon: 'check-circle' },
  closed: { tone: 'grey', icon: 'check' },
  rejected: { tone: 'grey', icon: 'close' },
  withdrawn: { tone: 'grey', icon: 'undo' },
  hidden: { tone: 'amber', icon: 'eye-off' },
};

export function PetitionStateTag({ state }: { state: PetitionState }) {
  const language = useLanguage((chosen) => chosen.language);
  return <Tag {...LOOK[state]} word={PETITION_STATE_LABELS[state][language]} />;
}
