import { metersBetween } from '#types/places/distance';
import type { Position } from '#types/places/position';
import { CHECK_IN_RADIUS_METERS } from '#types/tasks/limits';
import { timeText } from '#types/notices/message-fields';
import type { ClaimFlag } from '#types/tasks/states';
import type { Moment } from '#types/tasks/task';
import { Refusal } from '../platform/refusal';
import { toldOf } from './moment';
import { isSpotCode } from './spot-code';
import { areaOf, checkInFrom, type TaskDocument } from './task';

export interface CheckIn {
  at: number;
  meters: number | null;
  flags: ClaimFlag[];
  offline: boolean;
}

/** From the place; of a round from the nearest of its spots: the walk may begin anywhere. */
export function metersFrom(
  { location, spots }: Pick<TaskDocument, 'location' | 'spots'>,
  here: Position,
): number {
  const places = spots.length > 0 ? spots.map(({ place }) => place) : [location];
  return Math.round(Math.min(...places.map((place) => metersBetween(here, place))));
}

/** How near is on the spot: anywhere in its area, and never less than around a place. */
export const checkInRadius = (task: Pick<TaskDocument, 'areaMeters'>): number =>
  Math.max(CHECK_IN_RADIUS_METERS, areaOf(task));

/**
 * Told at once, what does not fit is refused: the person can still walk there, or scan. Told later, it is accepted with
 * flags: they stood there without network, and whoever verifies looks at it.
 */
export function checkInOf(
  task: TaskDocument,
  { claimedAt }: { claimedAt: number },
  { moment, code }: { moment: Moment; code: string | null },
  now: number,
): CheckIn {
  const { at, offline, stale } = toldOf(moment, now, claimedAt);
  if (stale) throw new Refusal('claim.too-late');
  const meters = moment.position && metersFrom(task, moment.position);
  const here = meters !== null && meters <= checkInRadius(task);
  const byCode = code !== null && isSpotCode(task, code, offline ? at : now, offline);
  const early = at < checkInFrom(task);
  const late = at >= task.endsAt;
  if (!offline) {
    if (early) throw new Refusal('claim.too-early', { details: { from: timeText(checkInFrom(task)) } });
    if (late) throw new Refusal('claim.too-late');
    if (code !== null && !byCode) throw new Refusal('claim.wrong-code');
    if (!byCode && meters === null) throw new Refusal('claim.no-position');
    if (!byCode && !here) {
      const reach = String(checkInRadius(task));
      throw new Refusal('claim.too-far', { details: { meters: String(meters), reach } });
    }
  }
  const flags: [boolean, ClaimFlag][] = [
    [offline, 'offline'],
    [!byCode && !here, 'too-far'],
    [early || late, 'outside-window'],
    [byCode && !here, 'by-code'],
  ];
  return { at, meters, offline, flags: flags.flatMap(([is, flag]) => (is ? [flag] : [])) };
}
