import { canWait, inputOf, photosFor, toSend, withArrived, withWaiting, type WaitingAct } from './waiting';

const act = (key: string, about: string, change: Partial<WaitingAct> = {}): WaitingAct => ({
  key,
  action: 'claim.hand-in',
  about,
  input: {},
  photos: [],
  withShots: false,
  title: '',
  page: '/',
  since: 0,
  refused: null,
  ...change,
});
const photo = (id: string, fileID: string | null = null) => ({
  id,
  path: `/${id}.jpg`,
  fileID,
  at: 5,
  position: null,
});

describe('acts that wait for a network', () => {
  it('are there once, however often they are put in, the oldest first', () => {
    const all = withWaiting(withWaiting([act('a', 'x')], act('b', 'y')), act('a', 'x', { title: 'again' }));
    expect(all.map(({ key, title }) => [key, title])).toEqual([
      ['a', 'again'],
      ['b', ''],
    ]);
  });

  it('take each photo to the part of the input it was taken for, in the order taken', () => {
    const photos = [
      ...photosFor('before', [photo('1')]),
      ...photosFor('after', [photo('2'), photo('3', 'cloud://3')]),
    ];
    const arrived = [
      ['1', 'cloud://1'],
      ['2', 'cloud://2'],
    ].reduce((one, [id, fileID]) => withArrived(one, id!, fileID!), act('a', 'x', { photos }));
    expect(inputOf({ ...arrived, input: { note: '好了' } })).toEqual({
      note: '好了',
      before: ['cloud://1'],
      after: ['cloud://2', 'cloud://3'],
    });
  });

  it('say when and where their photos were taken, where the step asks for it', () => {
    const photos = photosFor('photos', [photo('1', 'cloud://1')]);
    expect(inputOf(act('a', 'x', { photos, withShots: true }))['shots']).toEqual([
      { fileID: 'cloud://1', at: 5, position: null },
    ]);
  });

  it('about one thing do not overtake one that was refused; others go on', () => {
    const all = [act('in', 'claim', { refused: '太远了' }), act('other', 'spot'), act('out', 'claim')];
    expect(toSend(all).map(({ key }) => key)).toEqual(['other']);
    expect(toSend(all, 'in').map(({ key }) => key)).toEqual(['in', 'other', 'out']);
  });

  it('can wait only with photos that are somewhere', () => {
    expect(canWait([photo('1'), { ...photo('2', 'cloud://2'), path: null }])).toBe(true);
    expect(canWait([{ ...photo('1'), path: null }])).toBe(false);
  });
});
