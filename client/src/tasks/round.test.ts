import type { Spot } from '#types/tasks/task';
import type { WaitingAct } from '@/features/outbox/waiting';
import { nextSpot, standOf, walkWith } from './round';

const spot = (recheckId: string, verdict: Spot['verdict'] = 'due'): Spot => ({
  recheckId,
  reportId: `r-${recheckId}`,
  categoryName: '积存垃圾',
  place: { longitude: 119.8, latitude: 33.1, address: '' },
  photo: null,
  verdict,
});
const act = (recheckId: string, refused: string | null): WaitingAct => ({
  key: recheckId,
  action: 'recheck.record',
  about: `recheck:${recheckId}`,
  input: {},
  photos: [],
  withShots: false,
  title: '',
  page: '/',
  since: 0,
  refused,
});

describe('a round on the phone', () => {
  it('counts what was said here before the server has heard of it', () => {
    const walk = walkWith([spot('a'), spot('b'), spot('c', 'clean')], { a: 'back' }, [act('a', null)]);
    expect(standOf(walk)).toEqual({ left: 1, clean: 1, back: 1 });
  });

  it('asks again where the server refused, and believes the server where it knows better', () => {
    const walk = walkWith([spot('a'), spot('b', 'dropped')], { a: 'clean', b: 'clean' }, [
      act('a', '这次复查已经做过'),
    ]);
    expect(walk.map(({ verdict }) => verdict)).toEqual(['due', 'dropped']);
    expect(standOf(walk)).toEqual({ left: 1, clean: 0, back: 0 });
  });

  it('goes on in the order of the walk, those put off last, and ends', () => {
    const walk = [spot('a', 'clean'), spot('b'), spot('c')];
    expect(nextSpot(walk, [])?.recheckId).toBe('b');
    expect(nextSpot(walk, ['b'])?.recheckId).toBe('c');
    expect(nextSpot(walk, ['b', 'c'])?.recheckId).toBe('b');
    expect(nextSpot([spot('a', 'back')], [])).toBeNull();
  });
});
