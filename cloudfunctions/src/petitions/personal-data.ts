import { timeTold, unnamed, type PersonalData } from '../platform/personal-data';
import type { InvalidationDocument } from './invalidation';
import type { PetitionDocument } from './petition';
import type { TakingDocument } from './pledge';
import type { SignatureDocument } from './signature';

/** Was never public. */
const UNSEEN = ['draft', 'moderating', 'rejected'];

const petitions: PersonalData<PetitionDocument> = {
  collection: 'petitions',
  title: '倡议',
  find: (key) => [{ authorKey: key }, { 'entries.personKey': key }],
  told: ({ title, ask, reasons, photos, authorKey, authorName, createdAt }, key) =>
    authorKey === key
      ? {
          ...{ 标题: title, 请求: ask, 理由: reasons, 照片: photos },
          ...{ 公开的名字: authorName ?? '', 时间: timeTold(createdAt) },
        }
      : null,
  left: (petition, leaving) => {
    const { authorKey, authorName, entries, state } = petition;
    if (authorKey === leaving.key && UNSEEN.includes(state)) return null;
    return {
      ...unnamed({ authorKey, entries }, leaving),
      authorName: authorKey === leaving.key ? null : authorName,
    };
  },
  files: ({ state, photos }) => (UNSEEN.includes(state) ? photos : []),
  counter: 'seq',
};

/** It counts, and says nothing of whose it is. */
const signatures: PersonalData<SignatureDocument> = {
  collection: 'signatures',
  title: '联署',
  find: (personKey) => [{ personKey }],
  told: ({ petitionId, words, name, signedAt }) => ({
    倡议: petitionId,
    留言: words,
    公开的名字: name ?? '',
    时间: timeTold(signedAt),
  }),
  left: (_, { gone }) => ({
    personKey: gone,
    words: '',
    wordsState: 'none',
    name: null,
    tellMe: false,
    source: '',
  }),
};

const takings: PersonalData<TakingDocument> = {
  collection: 'pledge_takings',
  title: '承诺',
  find: (key) => [{ personKey: key }, { byKey: key }],
  told: ({ name, at, personKey }, key) =>
    personKey === key ? { 公开的名字: name ?? '', 时间: timeTold(at) } : null,
  left: ({ personKey, byKey, name }, leaving) => ({
    ...unnamed({ personKey, byKey }, leaving),
    name: personKey === leaving.key ? null : name,
  }),
};

const invalidations: PersonalData<InvalidationDocument> = {
  collection: 'invalidations',
  title: '联署核查',
  find: (key) => [{ byKey: key }, { restoredByKey: key }],
  told: () => null,
  left: ({ byKey, restoredByKey = null }, leaving) => unnamed({ byKey, restoredByKey }, leaving),
};

export const PETITION_PERSONAL_DATA: readonly PersonalData[] = [
  petitions,
  signatures,
  takings,
  invalidations,
];
