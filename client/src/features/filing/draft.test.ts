import { begun, firstMissing, togglePhrase, type Draft } from './draft';

const EMPTY: Draft = { key: 'k', photos: [], categoryId: null, words: '', place: null, anonymous: false };
const PLACE = { longitude: 120, latitude: 30, address: '一号院' };

describe('a report being written', () => {
  it('asks for one thing at a time, in the order of the page', () => {
    expect(firstMissing(EMPTY, 0)).toBe('photo');
    expect(firstMissing(EMPTY, 1)).toBe('category');
    expect(firstMissing({ ...EMPTY, categoryId: 'rubbish' }, 1)).toBe('place');
    expect(firstMissing({ ...EMPTY, categoryId: 'rubbish', place: PLACE }, 1)).toBeNull();
  });

  it('is kept once somebody has entered something, not for a place the phone found', () => {
    expect(begun({ ...EMPTY, place: PLACE })).toBe(false);
    expect(begun({ ...EMPTY, words: '很臭' })).toBe(true);
    expect(
      begun({ ...EMPTY, photos: [{ id: 'a', path: null, fileID: 'cloud://a', at: null, position: null }] }),
    ).toBe(true);
  });

  it('adds a quick phrase on the first tap and takes it out on the second', () => {
    const once = togglePhrase('门口', '气味很大', '，');
    expect(once).toBe('门口，气味很大');
    expect(togglePhrase(once, '气味很大', '，')).toBe('门口');
    expect(togglePhrase('', '气味很大', '，')).toBe('气味很大');
  });
});
