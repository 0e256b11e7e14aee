import type * as LeafletTypes from 'leaflet';
import type { Builtin, Instance } from '../builtin';
import { drawTown, loadTown } from './town';
import { drawShapes, type MapProps } from './shapes';

/** Unlike WeChat, the map is plain geometry without tiles; coordinates are GCJ-02 as given, nothing is converted. */

type Leaflet = typeof LeafletTypes;

/** Leaflet wants a browser with layout; without one (jsdom) the map keeps what it was given, to be asked. */
export function leaflet(): Promise<Leaflet> | undefined {
  return (globalThis as { loadLeaflet?: () => Promise<Leaflet> }).loadLeaflet?.();
}

const DEFAULT_SCALE = 16;

async function start(it: Instance): Promise<void> {
  const L = await leaflet();
  if (!L || !it.el.isConnected) return;
  const holder = document.createElement('div');
  holder.className = 'wx-map-holder';
  it.el.prepend(holder);
  const map = L.map(holder, {
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: false,
    zoomSnap: 0.5,
    preferCanvas: false,
  });
  it.state.map = map;
  it.state.L = L;
  map.setView(
    [Number(it.props.latitude) || 0, Number(it.props.longitude) || 0],
    Number(it.props.scale) || DEFAULT_SCALE,
  );
  const town = await loadTown(it.phone);
  if (!it.state.map) return;
  if (town) drawTown(L, map, town);
  it.state.shapes = L.layerGroup().addTo(map);
  listen(it, map);
  draw(it);
  const resized = new ResizeObserver(() => map.invalidateSize({ animate: false }));
  resized.observe(holder);
  // A holder that leaves the page changes its size once more, to nothing; by then there is no map to tell.
  map.on('unload', () => resized.disconnect());
  it.emit('updated', {});
}

function listen(it: Instance, map: LeafletTypes.Map): void {
  let cause = 'update';
  const region = (type: 'begin' | 'end') => {
    const center = map.getCenter();
    const bounds = map.getBounds();
    it.emit('regionchange', {
      type,
      causedBy: type === 'end' ? cause : 'gesture',
      centerLocation: { latitude: center.lat, longitude: center.lng },
      region: { southwest: pointOf(bounds.getSouthWest()), northeast: pointOf(bounds.getNorthEast()) },
      scale: map.getZoom(),
    });
    if (type === 'end') cause = 'update';
  };
  map.on('dragstart', () => {
    cause = 'drag';
    region('begin');
  });
  map.on('zoomstart', () => {
    if (it.state.placing) return;
    cause = 'scale';
    region('begin');
  });
  map.on('moveend', () => {
    if (!it.state.placing) region('end');
  });
  map.on('click', ({ latlng }) => it.emit('tap', { latitude: latlng.lat, longitude: latlng.lng }));
}

const pointOf = ({ lat, lng }: { lat: number; lng: number }) => ({ latitude: lat, longitude: lng });

function draw(it: Instance): void {
  const { L, shapes } = it.state as { L?: Leaflet; shapes?: LeafletTypes.LayerGroup };
  if (L && shapes) drawShapes(L, shapes, it.props as MapProps, it);
}

/** A change of place by the page is no gesture of the person's. */
export function moveTo(it: Instance, latitude: number, longitude: number, zoom?: number): void {
  const map = it.state.map as LeafletTypes.Map | undefined;
  if (!map) return;
  it.state.placing = true;
  map.setView([latitude, longitude], zoom ?? map.getZoom(), { animate: false });
  it.state.placing = false;
}

export const MAP: Builtin = {
  name: 'map',
  props: {
    longitude: 0, latitude: 0, scale: DEFAULT_SCALE, minScale: 3, maxScale: 20, markers: [], covers: [], polyline: [],
    polygons: [], circles: [], controls: [], includePoints: [], showLocation: false, layerStyle: 1, subkey: '',
    rotate: 0, skew: 0, enable3D: false, showCompass: false, showScale: false, enableOverlooking: false,
    enableAutoMaxOverlooking: false, enableZoom: true, enableScroll: true, enableRotate: false,
    enableSatellite: false, enableTraffic: false, enablePoi: true, enableBuilding: true, setting: {},
  }, // prettier-ignore
  create(it) {
    requestAnimationFrame(() => {
      start(it).catch((error) => it.phone.fail('map', error));
    });
  },
  render(it, changed) {
    it.el.dataset.markers = String((it.props.markers as unknown[] | undefined)?.length ?? 0);
    const map = it.state.map as LeafletTypes.Map | undefined;
    if (!map) return;
    if (changed('latitude') || changed('longitude') || changed('scale')) {
      moveTo(
        it,
        Number(it.props.latitude) || 0,
        Number(it.props.longitude) || 0,
        Number(it.props.scale) || undefined,
      );
    }
    for (const [prop, part] of [
      ['enableZoom', map.scrollWheelZoom],
      ['enableScroll', map.dragging],
    ] as const) {
      if (it.props[prop] === false) part.disable();
      else part.enable();
    }
    draw(it);
  },
  remove(it) {
    (it.state.map as LeafletTypes.Map | undefined)?.remove();
    it.state.map = undefined;
  },
};
