import type { Action } from '../platform/action';
import { resolvePlace } from './actions/resolve-place';
import type { PlaceServices } from './place-services';

export const PLACE_ACTIONS: readonly Action<PlaceServices>[] = [resolvePlace];
