import { openAllServices } from '../src/all-services';
import { API_ACTIONS } from '../src/api-actions';
import { identify } from '../src/people/person-store';
import { createMain } from '../src/platform/main';

/** Every call from the phone: `wx.cloud.callFunction({ name: 'api', data: { action, input, key? } })`. */
const services = openAllServices();

export const main = createMain({
  actions: API_ACTIONS,
  services,
  identify: (openid) => identify(services, openid),
});
