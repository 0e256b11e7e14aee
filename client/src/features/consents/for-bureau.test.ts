import { ROLES } from '#types/people/roles';
import { speaksForBureau } from './for-bureau';

describe('whoever adds to a case', () => {
  it('is asked for a consent as a resident and as a volunteer, and as nobody else', () => {
    expect(ROLES.filter((role) => !speaksForBureau([{ role }]))).toEqual(['resident', 'volunteer']);
    expect(speaksForBureau([])).toBe(false);
  });

  it('is not asked with a role besides: staff who walk a round are volunteers too', () => {
    expect(speaksForBureau([{ role: 'resident' }, { role: 'volunteer' }, { role: 'handler' }])).toBe(true);
  });
});
