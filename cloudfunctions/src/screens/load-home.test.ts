import { byUseNearBy } from './load-home';

const category = (_id: string, order: number) => ({
  _id,
  name: _id,
  nameEn: _id,
  handlingHours: 4,
  urgent: false,
  order,
  bureauId: null,
});

it('categories most picked near by come first, the town’s order among equals', () => {
  const categories = [category('c', 3), category('a', 1), category('b', 2)];
  const near = ['b', 'c', 'b'].map((categoryId) => ({ categoryId }));
  expect(byUseNearBy(categories, near).map(({ _id }) => _id)).toEqual(['b', 'c', 'a']);
});

it('“other” is never guessed, however often it is picked', () => {
  const categories = [category('other', 1), category('a', 2)];
  expect(byUseNearBy(categories, [{ categoryId: 'other' }]).map(({ _id }) => _id)).toEqual(['a', 'other']);
});
