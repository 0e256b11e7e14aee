import { Map } from '@tarojs/components';
import type { Pair } from '#types/places/zones';
import { MAP_LINE, MAP_TINT } from '@/components/map-colors';
import cornerPin from '../assets/corner.png';
import chosenPin from '../assets/corner-chosen.png';
import middlePin from '../assets/corner-middle.png';
import { handlesOf, viewOf, type Corner, type DrawnShape } from './drawn-shape';

const LINE_PX = 3;
/** Big enough for a thumb, though the dot in it is small. */
const HANDLE_PX = 30;
/** About as wide as a phone's card. */
const WIDTH_PX = 320;
const FIRST_SCALE = 14;

const pointOf = ([longitude, latitude]: Pair) => ({ longitude, latitude });

interface ShapeMapProps {
  shapes: readonly DrawnShape[];
  /** Where the map stands: all of this is seen. Kept while only the shapes change. */
  about: readonly Pair[];
  elseCenter: Pair;
  heightPx: number;
  label: string;
  /** Corners are drawn and can be tapped; a corner more may be chosen. */
  edited?: boolean;
  chosen?: Corner | null;
  onHandle?(handle: ReturnType<typeof handlesOf>[number]): void;
  onPoint?(point: Pair): void;
}

/** Zones on WeChat's own map, and the corners of the one that is being changed. */
export function ShapeMap({
  shapes,
  about,
  elseCenter,
  heightPx,
  label,
  edited,
  chosen = null,
  onHandle,
  onPoint,
}: ShapeMapProps) {
  const view = viewOf(about, Math.min(WIDTH_PX, heightPx)) ?? { center: elseCenter, scale: FIRST_SCALE };
  const handles = edited ? shapes.flatMap((shape) => handlesOf(shape, chosen)) : [];
  const areas = shapes.filter(({ kind }) => kind === 'polygon').flatMap(({ lines }) => lines);
  const streets = shapes.filter(({ kind }) => kind === 'corridor').flatMap(({ lines }) => lines);
  const pin = ({ kind, line, at }: (typeof handles)[number]) => {
    if (kind === 'middle') return middlePin;
    return chosen?.line === line && chosen.at === at ? chosenPin : cornerPin;
  };
  return (
    <Map
      style={{ width: '100%', height: `${heightPx}px` }}
      {...pointOf(view.center)}
      scale={view.scale}
      polygons={areas
        .filter((points) => points.length > 2)
        .map((points) => ({
          points: points.map(pointOf),
          strokeColor: MAP_LINE,
          strokeWidth: LINE_PX,
          fillColor: MAP_TINT,
        }))}
      polyline={[...streets, ...areas.filter((points) => points.length === 2)]
        .filter((points) => points.length > 1)
        .map((points) => ({ points: points.map(pointOf), color: MAP_LINE, width: LINE_PX * 2 }))}
      markers={handles.map((handle, id) => ({
        id,
        ...pointOf(handle.point),
        iconPath: pin(handle),
        width: HANDLE_PX,
        height: HANDLE_PX,
        anchor: { x: 0.5, y: 0.5 },
      }))}
      aria-label={label}
      onMarkerTap={(event) => {
        const handle = handles[Number(event.detail.markerId)];
        if (handle) onHandle?.(handle);
      }}
      onTap={(event) => {
        const { longitude, latitude } = event.detail as unknown as { longitude?: number; latitude?: number };
        if (longitude !== undefined && latitude !== undefined) onPoint?.([longitude, latitude]);
      }}
      onError={() => undefined}
    />
  );
}
