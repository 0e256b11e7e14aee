import type { GrantShown } from '#types/people/contracts';
import { ALL_ROLES, roleKey, rolesActing } from './roles-acting';

const resident: GrantShown = { role: 'resident', bureauId: null, bureauName: null };
const handler: GrantShown = { role: 'handler', bureauId: 'weather', bureauName: '气象局' };
const elsewhere: GrantShown = { role: 'handler', bureauId: 'housing', bureauName: '住建局' };

describe('the role somebody uses the mini-program in', () => {
  it('shows everything until one is chosen', () => {
    expect(rolesActing([resident, handler], ALL_ROLES)).toEqual([resident, handler]);
  });

  it('shows what belongs to the chosen one, of one bureau only', () => {
    expect(rolesActing([resident, handler, elsewhere], roleKey(handler))).toEqual([handler]);
    expect(rolesActing([resident, handler], roleKey(resident))).toEqual([resident]);
  });

  it('shows everything again once the chosen one has been withdrawn', () => {
    expect(rolesActing([resident], roleKey(handler))).toEqual([resident]);
  });
});
