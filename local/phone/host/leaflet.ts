import * as leaflet from 'leaflet';

/** Loaded by the page when the first map comes up. */
export default leaflet;
