import type { Position } from '#types/places/position';
import type { ReportCard } from '#types/reports/report';
import { REPORT_STATE_LABELS } from '#types/reports/states';
import closedPin from '@/assets/pins/closed.png';
import openPin from '@/assets/pins/open.png';
import overduePin from '@/assets/pins/overdue.png';
import { PinMap } from '@/components/pin-map';
import { useLanguage } from '@/words/language';
import { categoryName } from './category-name';

interface ReportMapProps {
  reports: readonly ReportCard[];
  center: Position;
  heightPx: number;
  /** Only to look at. */
  still?: boolean;
  label?: string;
  /** Begins with all of them in view, not around the centre. */
  fit?: boolean;
  onPick?(reportId: string): void;
}

const pinOf = ({ state, overdue }: ReportCard): string => {
  if (state === 'closed') return closedPin;
  return overdue ? overduePin : openPin;
};

/** Reports as pins on a map. */
export function ReportMap({ reports, onPick, ...map }: ReportMapProps) {
  const language = useLanguage((state) => state.language);
  const pins = reports.map((report) => ({
    position: report.position,
    icon: pinOf(report),
    title: categoryName(report, language),
    words: [REPORT_STATE_LABELS[report.state][language], report.description].filter(Boolean).join(' · '),
  }));
  const pick = (index: number) => {
    const report = reports[index];
    if (report) onPick?.(report.reportId);
  };
  return <PinMap {...map} pins={pins} onPick={pick} />;
}
