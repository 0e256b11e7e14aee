import { communityOf, communityScope, scopeCovers, scopeKind } from './scope';

const place = { bureauId: 'weather', communityName: '文昌社区' };

describe('where a role holds', () => {
  it('is the city, a bureau or a community', () => {
    expect([null, 'weather', communityScope('文昌社区')].map(scopeKind)).toEqual([
      'city',
      'bureau',
      'community',
    ]);
    expect(communityOf(communityScope('文昌社区'))).toBe('文昌社区');
    expect(communityOf('weather')).toBeNull();
  });

  it.each([
    ['the whole city', null, true],
    ['its bureau', 'weather', true],
    ['another bureau', 'housing', false],
    ['its community', communityScope('文昌社区'), true],
    ['another community', communityScope('老街社区'), false],
  ])('for %s', (_, scope, covers) => {
    expect(scopeCovers(scope, place)).toBe(covers);
  });

  it('for a community covers nothing that lies in none', () => {
    expect(scopeCovers(communityScope('文昌社区'), { bureauId: null })).toBe(false);
    expect(scopeCovers(communityScope(''), { bureauId: null, communityName: null })).toBe(false);
  });
});
