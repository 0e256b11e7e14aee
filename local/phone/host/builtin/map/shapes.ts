import type * as LeafletTypes from 'leaflet';
import { resolveFile } from '../../wx/files/resolve';
import type { Instance } from '../builtin';
import { escapeHtml } from './town';

type Leaflet = typeof LeafletTypes;

interface Point {
  latitude: number;
  longitude: number;
}

interface Callout {
  content?: string;
  color?: string;
  fontSize?: number;
  borderRadius?: number;
  bgColor?: string;
  padding?: number;
  display?: 'BYCLICK' | 'ALWAYS';
  textAlign?: string;
}

interface Marker extends Point {
  id?: number;
  iconPath?: string;
  width?: number | string;
  height?: number | string;
  title?: string;
  alpha?: number;
  rotate?: number;
  zIndex?: number;
  anchor?: { x: number; y: number };
  callout?: Callout;
  label?: Callout & { x?: number; y?: number; anchorX?: number; anchorY?: number };
  ariaLabel?: string;
}

interface Line {
  points: Point[];
  color?: string;
  width?: number;
  dottedLine?: boolean;
}

interface Area {
  points: Point[];
  strokeWidth?: number;
  strokeColor?: string;
  fillColor?: string;
  dashArray?: number[];
}

interface Circle extends Point {
  radius: number;
  color?: string;
  fillColor?: string;
  strokeWidth?: number;
}

export interface MapProps {
  markers?: Marker[];
  polyline?: Line[];
  polygons?: Area[];
  circles?: Circle[];
  includePoints?: Point[];
  showLocation?: boolean;
}

const at = ({ latitude, longitude }: Point): [number, number] => [Number(latitude), Number(longitude)];

export function drawShapes(L: Leaflet, shapes: LeafletTypes.LayerGroup, props: MapProps, it: Instance): void {
  const drawn = JSON.stringify([
    props.markers,
    props.polyline,
    props.polygons,
    props.circles,
    props.includePoints,
    props.showLocation,
  ]);
  if (drawn === it.state.drawn) return;
  it.state.drawn = drawn;
  shapes.clearLayers();
  for (const area of props.polygons ?? []) {
    L.polygon(area.points.map(at), {
      ...paint(area.strokeColor ?? '#000000ff', area.strokeWidth ?? 1, area.fillColor),
      dashArray: area.dashArray?.join(' '),
      interactive: false,
    }).addTo(shapes);
  }
  for (const circle of props.circles ?? []) {
    L.circle(at(circle), {
      radius: circle.radius,
      ...paint(circle.color ?? '#000000ff', circle.strokeWidth ?? 1, circle.fillColor),
      interactive: false,
    }).addTo(shapes);
  }
  for (const line of props.polyline ?? []) {
    L.polyline(line.points.map(at), {
      ...paint(line.color ?? '#000000ff', line.width ?? 4),
      dashArray: line.dottedLine ? '6 8' : undefined,
      interactive: false,
    }).addTo(shapes);
  }
  if (props.showLocation) {
    L.circleMarker(at(it.phone.device.place), {
      radius: 7,
      color: '#ffffff',
      weight: 3,
      fillColor: '#3a7cf0',
      fillOpacity: 1,
      interactive: false,
    }).addTo(shapes);
  }
  for (const marker of props.markers ?? []) drawMarker(L, shapes, marker, it);
  const points = props.includePoints ?? [];
  if (points.length > 1 && JSON.stringify(points) !== it.state.included) {
    it.state.included = JSON.stringify(points);
    it.state.placing = true;
    (it.state.map as LeafletTypes.Map).fitBounds(L.latLngBounds(points.map(at)), {
      animate: false,
      padding: [24, 24],
    });
    it.state.placing = false;
  }
}

/** WeChat writes alpha as two further hex digits; so does CSS. */
function paint(color: string, weight: number, fillColor?: string) {
  return { color, weight, opacity: 1, fill: Boolean(fillColor), fillColor, fillOpacity: 1 };
}

function drawMarker(L: Leaflet, shapes: LeafletTypes.LayerGroup, marker: Marker, it: Instance): void {
  const width = parseFloat(String(marker.width ?? 24)) || 24;
  const height = parseFloat(String(marker.height ?? 32)) || 32;
  const anchor = marker.anchor ?? { x: 0.5, y: 1 };
  const icon = L.divIcon({
    className: 'wx-map-marker',
    iconSize: [width, height],
    iconAnchor: [width * anchor.x, height * anchor.y],
    html: `${pin(width, height, marker)}${bubble('wx-map-label', marker.label)}${bubble('wx-map-callout', marker.callout, marker.callout?.display !== 'ALWAYS')}`,
  });
  const drawn = L.marker(at(marker), {
    icon,
    zIndexOffset: (marker.zIndex ?? 0) * 1000,
    opacity: marker.alpha ?? 1,
    title: marker.title ?? marker.ariaLabel,
  }).addTo(shapes);
  const element = drawn.getElement();
  if (!element) return;
  element.dataset.markerId = String(marker.id ?? '');
  drawn.on('click', (event) => {
    const onCallout = (event.originalEvent.target as HTMLElement).closest('.wx-map-callout');
    if (!onCallout) element.querySelector('.wx-map-callout')?.classList.remove('wx-map-closed');
    it.phone.tap.grant();
    it.emit(onCallout ? 'callouttap' : 'markertap', {
      markerId: marker.id,
      ...(onCallout ? {} : { latitude: marker.latitude, longitude: marker.longitude }),
    });
  });
  if (marker.iconPath) {
    void resolveFile(it.phone, marker.iconPath, it.phone.pages.top?.path ?? '').then((url) => {
      const picture = element.querySelector('img');
      if (picture) picture.src = url;
    });
  }
}

function pin(width: number, height: number, marker: Marker): string {
  const style = `width:${width}px;height:${height}px;transform:rotate(${Number(marker.rotate ?? 0)}deg)`;
  if (marker.iconPath) return `<img alt="" style="${style}">`;
  return `<svg style="${style}" viewBox="0 0 24 32"><path d="M12 1C6 1 1 6 1 12c0 8 11 19 11 19s11-11 11-19C23 6 18 1 12 1z" fill="#e5443a"/><circle cx="12" cy="12" r="4.5" fill="#fff"/></svg>`;
}

function bubble(className: string, callout: Callout | undefined, closed = false): string {
  if (!callout?.content) return '';
  const style = [
    `color:${callout.color ?? '#000'}`,
    `font-size:${callout.fontSize ?? 12}px`,
    `border-radius:${callout.borderRadius ?? 4}px`,
    `background:${callout.bgColor ?? (className === 'wx-map-callout' ? '#fff' : 'transparent')}`,
    `padding:${callout.padding ?? 4}px`,
  ].join(';');
  return `<div class="${className}${closed ? ' wx-map-closed' : ''}" style="${escapeHtml(style)}">${escapeHtml(callout.content)}</div>`;
}
