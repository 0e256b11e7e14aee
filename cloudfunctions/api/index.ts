import { openAllServices } from '../src/all-services';
import { API_ACTIONS } from '../src/api-actions';
import { admit } from '../src/people/admission';
import { createMain } from '../src/platform/main';

/** Every call from the phone: `wx.cloud.callFunction({ name: 'api', data: { action, input, key? } })`. */
const services = openAllServices();

export const main = createMain({
  actions: API_ACTIONS,
  services,
  admit: (openid, action) => admit(services, openid, action),
});
