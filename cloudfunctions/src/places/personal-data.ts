import type { PersonalData } from '../platform/personal-data';
import type { ZoneDocument } from './town-data';

const zones: PersonalData<ZoneDocument> = {
  collection: 'zones',
  title: '负责的片区',
  find: (key) => [{ answerableKeys: key }],
  told: ({ name }) => ({ 片区: name }),
  left: ({ answerableKeys = [] }, { key }) => ({
    answerableKeys: answerableKeys.filter((one) => one !== key),
  }),
};

export const PLACE_PERSONAL_DATA: readonly PersonalData[] = [zones];
