import * as contracts from '#types/places/contracts';
import { action } from '../../platform/action';
import type { PlaceServices } from '../place-services';

export const resolvePlace = action<typeof contracts.resolvePlace, PlaceServices>(
  contracts.resolvePlace,
  async (position, { services }) => (await services.townStore.town()).patchAt(position),
);
