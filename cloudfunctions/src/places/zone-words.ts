import type { ZoneDocument } from './town-data';

type Named = Pick<ZoneDocument, 'name' | 'communityName' | 'streetName'>;

/** Whether somebody who types this may mean the zone. */
export function isZoneMeant({ name, communityName = '', streetName = '' }: Named, words: string): boolean {
  return [name, communityName, streetName].some((text) => text.includes(words));
}
