import type { Services } from '../platform/services';
import type { TownStore } from './town-store';

export interface PlaceServices extends Services {
  townStore: TownStore;
}
