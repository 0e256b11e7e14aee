import { ApiFailure, type Api, type Options } from '../api';
import { privacyOf } from '../open/privacy';
import { settingsOf } from '../open/settings';
import { chooseOnMap } from './choose-on-map';

const LOCATION_ACCURACY_METERS = 30;

/** Where the phone is: the place set in the bar around it. Positions are GCJ-02 throughout; nothing is converted. */
export function addPlace({ phone, async, event }: Api): void {
  const declared = (name: string) => {
    if (!phone.app.requiredPrivateInfos?.includes(name)) {
      throw new ApiFailure(
        `the api need to be declared in the requiredPrivateInfos field in app.json/ext.json`,
      );
    }
  };
  const where = async (name: string, scope: string) => {
    declared(name);
    await privacyOf(phone).require(name);
    if (!(await settingsOf(phone).ask(scope))) throw new ApiFailure('auth deny');
    const { latitude, longitude } = phone.device.place;
    return {
      latitude,
      longitude,
      speed: -1,
      altitude: 0,
      accuracy: LOCATION_ACCURACY_METERS,
      verticalAccuracy: 0,
      horizontalAccuracy: LOCATION_ACCURACY_METERS,
    };
  };
  async('getLocation', () => where('getLocation', 'scope.userLocation'));
  async('getFuzzyLocation', () => where('getFuzzyLocation', 'scope.userFuzzyLocation'));
  async('startLocationUpdate', () => where('startLocationUpdate', 'scope.userLocation'));
  async('stopLocationUpdate', () => ({}));
  event('LocationChange', 'locationChange');
  phone.device.onChange(({ place }) => {
    if (place) phone.appEvents.emit('locationChange', { ...place, accuracy: LOCATION_ACCURACY_METERS });
  });
  async('chooseLocation', async (options: Options) => {
    declared('chooseLocation');
    await privacyOf(phone).require('chooseLocation');
    const start =
      options.latitude === undefined
        ? phone.device.place
        : { latitude: Number(options.latitude), longitude: Number(options.longitude) };
    const chosen = await chooseOnMap(phone, start);
    phone.tap.grant();
    if (!chosen) throw new ApiFailure('cancel');
    return chosen;
  });
  async('openLocation', (options) =>
    phone.dialogs.toast({ title: `地图：${String(options.name ?? options.address ?? '')}`, icon: 'none' }),
  );
}
