import type { Map as LeafletMap } from 'leaflet';
import { leaflet } from '../../builtin/map/map';
import { drawTown, loadTown } from '../../builtin/map/town';
import type { Place } from '../../device';
import type { Phone } from '../../phone';
import { button, element } from '../../shell/element';
import { describePlace } from './names';

const ZOOM = 17;

export interface ChosenPlace extends Place {
  name: string;
  address: string;
}

/** WeChat's page for choosing a place: the map moves under a pin that stands still. */
export async function chooseOnMap(phone: Phone, start: Place): Promise<ChosenPlace | undefined> {
  const town = await loadTown(phone);
  let at = start;
  const name = element('div', 'ph-place-name');
  const address = element('div', 'ph-place-address');
  const say = () => {
    const words = describePlace(town, at);
    name.textContent = words.name;
    address.textContent = words.address;
  };
  say();
  return new Promise((resolve) => {
    const end = (chosen?: ChosenPlace) => {
      close();
      map?.remove();
      resolve(chosen);
    };
    const cancel = button('ph-place-cancel', '取消', () => end());
    const confirm = button('ph-place-confirm', '确定', () => end({ ...at, ...describePlace(town, at) }));
    const holder = element('div', 'ph-place-map');
    const pin = element('div', 'ph-place-pin');
    const head = element('div', 'ph-place-head', [cancel, confirm]);
    const foot = element('div', 'ph-place-foot', [name, address]);
    const panel = element('div', 'ph-place', [head, element('div', 'ph-place-box', [holder, pin]), foot]);
    const close = phone.dialogs.sheet(panel, 'ph-full');
    let map: LeafletMap | undefined;
    void leaflet()?.then((L) => {
      if (!panel.isConnected) return;
      map = L.map(holder, {
        zoomControl: false,
        attributionControl: false,
        zoomAnimation: false,
        inertia: false,
      });
      map.setView([start.latitude, start.longitude], ZOOM);
      if (town) drawTown(L, map, town);
      map.on('click', ({ latlng }) => map?.panTo(latlng, { animate: false }));
      map.on('moveend', () => {
        const center = map!.getCenter();
        at = { latitude: round(center.lat), longitude: round(center.lng) };
        say();
      });
    });
  });
}

/** Six places are a tenth of a metre, and what WeChat gives. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
