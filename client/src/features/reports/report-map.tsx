import { Map } from '@tarojs/components';
import type { Position } from '#types/places/position';
import type { ReportCard } from '#types/reports/report';
import closedPin from '@/assets/pins/closed.png';
import openPin from '@/assets/pins/open.png';
import overduePin from '@/assets/pins/overdue.png';
import { useLanguage } from '@/words/language';
import { categoryName } from './category-name';

interface ReportMapProps {
  reports: readonly ReportCard[];
  center: Position;
  heightPx: number;
  /** Only to look at. */
  still?: boolean;
  label?: string;
  onPick?(reportId: string): void;
}

const PIN_PX = 32;
const SCALE = 15;

const pinOf = ({ state, overdue }: ReportCard): string => {
  if (state === 'closed') return closedPin;
  return overdue ? overduePin : openPin;
};

/** Reports as pins on WeChat's own map (GCJ-02). A pin's id is its place in the list: WeChat takes numbers only. */
export function ReportMap({ reports, center, heightPx, still, label, onPick }: ReportMapProps) {
  const language = useLanguage((state) => state.language);
  const markers = reports.map((report, index) => ({
    id: index,
    longitude: report.position.longitude,
    latitude: report.position.latitude,
    iconPath: pinOf(report),
    width: PIN_PX,
    height: PIN_PX,
    ...(still ? {} : { title: categoryName(report, language) }),
  }));
  return (
    <Map
      style={{ width: '100%', height: `${heightPx}px` }}
      longitude={center.longitude}
      latitude={center.latitude}
      scale={SCALE}
      markers={markers}
      enableScroll={!still}
      enableZoom={!still}
      showLocation={!still}
      aria-label={label}
      onMarkerTap={(event) => {
        const report = reports[Number(event.detail.markerId)];
        if (report) onPick?.(report.reportId);
      }}
      onError={() => undefined}
    />
  );
}
