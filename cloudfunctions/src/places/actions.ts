import type { Action } from '../platform/action';
import { checkZones } from './actions/check-zones';
import { explainRoute } from './actions/explain-route';
import { importZones } from './actions/import-zones';
import { listBureaus } from './actions/list-bureaus';
import { listCategories } from './actions/list-categories';
import { listPlaces } from './actions/list-places';
import { listRoutes } from './actions/list-routes';
import { listZones } from './actions/list-zones';
import { openCalendar } from './actions/open-calendar';
import { openRules } from './actions/open-rules';
import { openZone } from './actions/open-zone';
import { orderCategories } from './actions/order-categories';
import { removeRoute } from './actions/remove-route';
import { removeZone } from './actions/remove-zone';
import { resolvePlace } from './actions/resolve-place';
import { saveBureau } from './actions/save-bureau';
import { saveCalendar } from './actions/save-calendar';
import { saveCategory } from './actions/save-category';
import { saveRoute } from './actions/save-route';
import { saveRules } from './actions/save-rules';
import { saveZone } from './actions/save-zone';
import type { PlaceServices } from './place-services';

export const PLACE_ACTIONS: readonly Action<PlaceServices>[] = [
  resolvePlace,
  listPlaces,
  listBureaus,
  saveBureau,
  listCategories,
  saveCategory,
  orderCategories,
  listRoutes,
  saveRoute,
  removeRoute,
  explainRoute,
  openCalendar,
  saveCalendar,
  openRules,
  saveRules,
  listZones,
  openZone,
  saveZone,
  removeZone,
  checkZones,
  importZones,
];
