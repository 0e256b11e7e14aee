import { Map } from '@tarojs/components';
import type { Report } from '#types/reports/report';
import closedPin from '@/assets/pins/closed.png';
import openPin from '@/assets/pins/open.png';
import overduePin from '@/assets/pins/overdue.png';

const PIN_PX = 36;
/** Near enough to see the house, far enough to see the crossing. */
const SCALE = 17;

/** One report's place, only to look at. */
export function PlaceMap({ report, heightPx }: { report: Report; heightPx: number }) {
  const { longitude, latitude } = report.place;
  const pin = report.state === 'closed' ? closedPin : report.overdue ? overduePin : openPin;
  return (
    <Map
      style={{ width: '100%', height: `${heightPx}px`, pointerEvents: 'none' }}
      longitude={longitude}
      latitude={latitude}
      scale={SCALE}
      markers={[{ id: 0, longitude, latitude, iconPath: pin, width: PIN_PX, height: PIN_PX }]}
      enableScroll={false}
      enableZoom={false}
      onError={() => undefined}
    />
  );
}
