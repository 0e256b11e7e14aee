import { Map } from '@tarojs/components';
import type { Position } from '#types/places/position';
import { MAP_LINE, MAP_TINT } from './map-colors';

export interface Pin {
  position: Position;
  icon: string;
  /** Shown at a tap. */
  title?: string;
}

interface PinMapProps {
  pins: readonly Pin[];
  center: Position;
  heightPx: number;
  /** Only to look at. */
  still?: boolean;
  label?: string;
  /** Begins with all of them in view, not around the centre. */
  fit?: boolean;
  scale?: number;
  pinPx?: number;
  /** A circle around the centre, in metres. */
  aroundMeters?: number;
  /** Hears the pin's place in the list. */
  onPick?(index: number): void;
}

const PIN_PX = 32;
const AROUND = { color: MAP_LINE, fillColor: MAP_TINT, strokeWidth: 1 };
/** A neighbourhood. */
const SCALE = 15;

/** Places as pins on WeChat's own map (GCJ-02). A pin's id is its place in the list: WeChat takes numbers only. */
export function PinMap({
  pins,
  center,
  heightPx,
  still,
  fit,
  label,
  scale = SCALE,
  pinPx = PIN_PX,
  aroundMeters = 0,
  onPick,
}: PinMapProps) {
  const markers = pins.map(({ position: { longitude, latitude }, icon, title }, id) => ({
    id,
    longitude,
    latitude,
    iconPath: icon,
    width: pinPx,
    height: pinPx,
    ...(still || !title ? {} : { title }),
  }));
  return (
    <Map
      style={{ width: '100%', height: `${heightPx}px`, ...(still ? { pointerEvents: 'none' as const } : {}) }}
      longitude={center.longitude}
      latitude={center.latitude}
      scale={scale}
      markers={markers}
      circles={aroundMeters > 0 ? [{ ...center, radius: aroundMeters, ...AROUND }] : []}
      includePoints={fit ? pins.map(({ position }) => position) : []}
      enableScroll={!still}
      enableZoom={!still}
      showLocation={!still}
      aria-label={label}
      onMarkerTap={(event) => onPick?.(Number(event.detail.markerId))}
      onError={() => undefined}
    />
  );
}
