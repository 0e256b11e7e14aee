import type { Position } from '#types/places/position';
import { MAP_LINE } from './map-colors';

/** Several at one place: a circle with how many. WeChat's marker must have a picture; it is hidden under the circle. */
export const crowdMarker = (id: number, position: Position, count: number, iconPath: string) => ({
  id,
  longitude: position.longitude,
  latitude: position.latitude,
  iconPath,
  width: 1,
  height: 1,
  // Above the pins around it: it stands for more.
  zIndex: 1,
  callout: {
    content: String(count),
    color: '#ffffff',
    bgColor: MAP_LINE,
    fontSize: 14,
    borderRadius: 22,
    borderWidth: 0,
    borderColor: MAP_LINE,
    padding: 12,
    anchorX: 0,
    anchorY: 0,
    display: 'ALWAYS' as const,
    textAlign: 'center' as const,
  },
});
