import { Map, type MapProps } from '@tarojs/components';
import { useState } from 'react';
import type { Position } from '#types/places/position';
import { crowdMarker } from './crowd-marker';
import { MAP_LINE, MAP_TINT } from './map-colors';
import { PinsHere } from './pins-here';
import { pinsTogether, SCALE_MAX } from './pins-together';

export interface Pin {
  position: Position;
  icon: string;
  /** Shown at a tap. */
  title?: string;
  /** Below it, where several lie on one spot. */
  words?: string;
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

/** Places as pins on WeChat's own map (GCJ-02); several on one spot are a circle that opens as a list. WeChat takes numbers as ids only. */
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
  const [here, setHere] = useState<readonly number[] | null>(null);
  // Those that no nearer look would part; pins that lead nowhere may lie on one another.
  const groups = onPick ? pinsTogether(pins, SCALE_MAX) : pins.map((_, index) => [index]);
  const markers = groups.flatMap((members, id): MapProps.marker[] => {
    const pin = pins[members[0] ?? -1];
    if (!pin) return [];
    const { position, icon, title } = pin;
    if (members.length > 1) return [crowdMarker(id, position, members.length, icon)];
    const { longitude, latitude } = position;
    const shown = { id, longitude, latitude, iconPath: icon, width: pinPx, height: pinPx };
    return [still || !title ? shown : { ...shown, title }];
  });
  const tap = (id: number) => {
    const members = groups[id] ?? [];
    if (members.length > 1) setHere(members);
    else if (members[0] !== undefined) onPick?.(members[0]);
  };
  return (
    <>
      <Map
        style={{
          width: '100%',
          height: `${heightPx}px`,
          ...(still ? { pointerEvents: 'none' as const } : {}),
        }}
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
        onMarkerTap={(event) => tap(Number(event.detail.markerId))}
        onCalloutTap={(event) => tap(Number(event.detail.markerId))}
        onError={() => undefined}
      />
      {here && (
        <PinsHere
          pins={here.map((index) => ({ title: pins[index]?.title ?? '', words: pins[index]?.words }))}
          onPick={(at) => onPick?.(here[at] ?? -1)}
          onClose={() => setHere(null)}
        />
      )}
    </>
  );
}
