import type { Report } from '#types/reports/report';
import closedPin from '@/assets/pins/closed.png';
import openPin from '@/assets/pins/open.png';
import overduePin from '@/assets/pins/overdue.png';
import { PinMap } from '@/components/pin-map';

const PIN_PX = 36;
/** Near enough to see the house, far enough to see the crossing. */
const SCALE = 17;

/** One report's place, only to look at. */
export function PlaceMap({ report, heightPx }: { report: Report; heightPx: number }) {
  const icon = report.state === 'closed' ? closedPin : report.overdue ? overduePin : openPin;
  const pins = [{ position: report.place, icon }];
  return <PinMap pins={pins} center={report.place} heightPx={heightPx} scale={SCALE} pinPx={PIN_PX} still />;
}
