import type * as LeafletTypes from 'leaflet';

/** The zoom at which a map file's stroke widths are meant in px, where it gives no metres. */
const DRAWN_AT_ZOOM = 16;
/** Web Mercator at the equator and zoom 0. */
const METERS_PER_PIXEL = 156_543.03;

type Street = LeafletTypes.Path & {
  drawnWidth?: number;
  feature?: { geometry: { type: string }; properties: Record<string, unknown> | null };
};

/** Keeps streets as wide as they are long: without tiles nothing else does it. */
export function scaleWidths(map: LeafletTypes.Map, layer: LeafletTypes.GeoJSON): void {
  const apply = () => {
    const zoom = map.getZoom();
    const metersPerPixel = (METERS_PER_PIXEL * Math.cos((map.getCenter().lat * Math.PI) / 180)) / 2 ** zoom;
    layer.eachLayer((one) => {
      const street = one as Street;
      if (!street.setStyle || !street.feature?.geometry.type.includes('LineString')) return;
      street.drawnWidth ??= street.options.weight ?? 1;
      const meters = Number(street.feature.properties?.widthMeters);
      const weight = meters ? meters / metersPerPixel : street.drawnWidth * 2 ** (zoom - DRAWN_AT_ZOOM);
      street.setStyle({ weight: Math.max(1, weight) });
    });
    map.getContainer().classList.toggle('wx-map-far', zoom < NAMES_FROM_ZOOM);
  };
  map.on('zoomend', apply);
  apply();
}

/** Further out the names of streets would lie over each other. */
const NAMES_FROM_ZOOM = 16;
