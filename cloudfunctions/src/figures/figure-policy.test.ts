import { ROLES, type Role } from '#types/people/roles';
import type { Caller } from '../platform/action';
import { FIGURES_OF_ROLE, figuresScope } from './figure-policy';

const caller = (role: Role, bureauId: string | null): Caller => ({
  key: 'k',
  openid: 'o',
  consents: [],
  personId: 'p',
  nickname: '小王',
  grants: role === 'resident' ? [] : [{ role, bureauId }],
});
const scope = (who: Caller, asked?: string) => {
  try {
    return figuresScope(who, asked);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('whose figures somebody sees', () => {
  it.each(ROLES)('a %s sees what the table says, and nothing else', (role) => {
    const [cityWide, ofWeather] = [caller(role, null), caller(role, 'weather')];
    const refused = 'call.not-allowed';
    const shows = FIGURES_OF_ROLE[role];
    expect(scope(cityWide)).toBe(shows === 'city' ? null : refused);
    expect(scope(cityWide, 'housing')).toBe(shows === 'city' ? 'housing' : refused);
    expect(scope(ofWeather)).toBe(shows === 'public' ? refused : 'weather');
    expect(scope(ofWeather, 'weather')).toBe(shows === 'public' ? refused : 'weather');
    expect(scope(ofWeather, 'housing')).toBe(refused);
  });

  it('a role for a community alone shows no bureau’s figures', () => {
    expect(scope(caller('dispatcher', 'community:文昌社区'))).toBe('call.not-allowed');
  });
});
