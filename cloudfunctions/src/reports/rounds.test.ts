import { firstOfEach } from './rounds';

/** So many metres north of one place; a degree of latitude is 111.2 km. */
const at = (meters: number) => ({ longitude: 119.7, latitude: 33.1 + meters / 111_195 });
const due = (id: string, zoneId: string | null, meters = 0, rounds?: number) => ({
  ...{ _id: id, zoneId, location: at(meters) },
  ...(rounds !== undefined && { rounds }),
});

describe('rounds that are due', () => {
  it('go once through each zone, for what is due longest there', () => {
    const places = firstOfEach([due('a', 'one'), due('b', 'two', 0, 2), due('c', 'one', 5_000)]);
    expect(places).toEqual([
      { zoneId: 'one', recheckId: 'a', rounds: 0 },
      { zoneId: 'two', recheckId: 'b', rounds: 2 },
    ]);
  });

  it('outside of zones go around one spot, and another round around what is too far from it', () => {
    const places = firstOfEach([
      due('a', null),
      due('near', null, 700),
      due('far', null, 1_700),
      due('in a zone', 'one', 0),
    ]);
    expect(places.map(({ recheckId }) => recheckId)).toEqual(['a', 'far', 'in a zone']);
  });
});
