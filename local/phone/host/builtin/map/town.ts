import type * as LeafletTypes from 'leaflet';
import { scaleWidths } from './widths';
import type { Phone } from '../../phone';

type Leaflet = typeof LeafletTypes;

/** GeoJSON as GET /map gives it; `properties` may say how a shape wants to be drawn (simplestyle names). */
export interface Town {
  type: 'FeatureCollection';
  features: {
    type: 'Feature';
    properties: Record<string, unknown> | null;
    geometry: { type: string; coordinates: unknown };
  }[];
}

let town: Promise<Town | undefined> | undefined;

export function loadTown(phone: Phone): Promise<Town | undefined> {
  town ??= phone.server.send('GET', '/map').then(
    ({ status, body }) => (status === 200 ? (body as Town) : undefined),
    () => undefined,
  );
  return town;
}

/** Colours of a quiet street map, where the file says none. */
const LOOK: Record<string, { color: string; fill: string; weight: number }> = {
  park: { color: '#cfe3c6', fill: '#d9ecd0', weight: 1 },
  green: { color: '#cfe3c6', fill: '#d9ecd0', weight: 1 },
  water: { color: '#b6d6ea', fill: '#c6e1f1', weight: 1 },
  river: { color: '#c6e1f1', fill: '#c6e1f1', weight: 10 },
  building: { color: '#dcd8d0', fill: '#e7e3dc', weight: 1 },
  road: { color: '#ffffff', fill: '#ffffff', weight: 5 },
  street: { color: '#ffffff', fill: '#ffffff', weight: 5 },
  lane: { color: '#ffffff', fill: '#ffffff', weight: 3 },
  zone: { color: '#c9c4b8', fill: 'transparent', weight: 1 },
};
const PLAIN = { color: '#d5d1c8', fill: '#efece6', weight: 1 };

export function drawTown(L: Leaflet, map: LeafletTypes.Map, given: Town): void {
  const pane = map.getPane('town') ?? map.createPane('town');
  pane.style.zIndex = '200';
  pane.style.pointerEvents = 'none';
  const layer = L.geoJSON(given as never, {
    pane: 'town',
    interactive: false,
    // WeChat's own map shows no administrative lines; a page that wants them draws them.
    filter: (feature) => feature.properties?.kind !== 'zone',
    style: (feature) => styleOf(feature?.properties ?? {}, feature?.geometry.type ?? ''),
    pointToLayer: (feature, latlng) =>
      L.marker(latlng, {
        pane: 'town',
        interactive: false,
        icon: L.divIcon({
          className: 'wx-map-name',
          html: escapeHtml(nameOf(feature.properties)),
          iconSize: undefined,
        }),
      }),
    onEachFeature: (feature, layer) => {
      const name = nameOf(feature.properties);
      if (name && feature.geometry.type !== 'Point') {
        layer.bindTooltip(escapeHtml(name), {
          permanent: true,
          direction: 'center',
          className: 'wx-map-name wx-map-street',
          pane: 'town',
        });
      }
    },
  }).addTo(map);
  scaleWidths(map, layer);
}

export function nameOf(properties: Record<string, unknown> | null): string {
  return String(properties?.name ?? properties?.title ?? properties?.street ?? '');
}

function styleOf(properties: Record<string, unknown>, geometry: string) {
  const look = LOOK[String(properties.kind ?? properties.type ?? '')] ?? PLAIN;
  const line = geometry.includes('LineString');
  return {
    color: String(properties.stroke ?? look.color),
    weight: Number(properties['stroke-width'] ?? look.weight),
    opacity: Number(properties['stroke-opacity'] ?? 1),
    fill: !line,
    fillColor: String(properties.fill ?? look.fill),
    fillOpacity:
      look.fill === 'transparent' && !properties.fill ? 0 : Number(properties['fill-opacity'] ?? 1),
    lineCap: 'round' as const,
  };
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
