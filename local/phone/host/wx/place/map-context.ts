import type { Map as LeafletMap } from 'leaflet';
import { instanceOf } from '../../builtin/builtin';
import { moveTo } from '../../builtin/map/map';
import type { Phone } from '../../phone';
import { invoke, type Options } from '../api';
import { find } from '../queries';

interface Point {
  latitude: number;
  longitude: number;
}

/** What a page does to a map it has put up. */
export function mapContext(phone: Phone, id: string): Record<string, unknown> {
  const instance = () => instanceOf(find(phone, `#${CSS.escape(id)}`)[0]);
  const map = () => instance()?.state.map as LeafletMap | undefined;
  const api =
    (name: string, run: (options: Options) => unknown) =>
    (options: Options = {}) =>
      invoke(phone, `mapContext.${name}`, options, run);
  return {
    getCenterLocation: api('getCenterLocation', () => {
      const center = map()?.getCenter();
      const props = instance()?.props as Partial<Point> | undefined;
      return { latitude: center?.lat ?? props?.latitude, longitude: center?.lng ?? props?.longitude };
    }),
    getScale: api('getScale', () => ({ scale: map()?.getZoom() ?? instance()?.props.scale })),
    getRegion: api('getRegion', () => {
      const bounds = map()?.getBounds();
      return { southwest: point(bounds?.getSouthWest()), northeast: point(bounds?.getNorthEast()) };
    }),
    moveToLocation: api('moveToLocation', ({ latitude, longitude }) => {
      const to = latitude === undefined ? phone.device.place : ({ latitude, longitude } as Point);
      const it = instance();
      if (it) moveTo(it, to.latitude, to.longitude);
    }),
    includePoints: api('includePoints', ({ points, padding }) => {
      const [pad = 24] = (padding as number[] | undefined) ?? [];
      map()?.fitBounds(
        (points as Point[]).map(({ latitude, longitude }) => [latitude, longitude] as [number, number]),
        { animate: false, padding: [pad, pad] },
      );
    }),
    translateMarker: api('translateMarker', () => ({})),
  };
}

const point = (at: { lat: number; lng: number } | undefined) =>
  at ? { latitude: at.lat, longitude: at.lng } : undefined;
