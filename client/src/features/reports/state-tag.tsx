import { REPORT_STATE_LABELS, type ReportState } from '#types/reports/states';
import { Tag } from '@/components/tag';
import { useLanguage } from '@/words/language';
import { STATE_LOOK } from './state-look';

export function StateTag({ state }: { state: ReportState }) {
  const language = useLanguage((chosen) => chosen.language);
  return <Tag {...STATE_LOOK[state]} word={REPORT_STATE_LABELS[state][language]} />;
}
