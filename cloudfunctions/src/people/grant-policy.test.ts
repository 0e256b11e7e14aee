import type { Grant } from '../platform/action';
import { invitable, mayGive, mayWithdraw } from './grant-policy';

const admin: Grant[] = [{ role: 'admin', bureauId: null }];
const leader: Grant[] = [{ role: 'leader', bureauId: 'weather' }];
const SCOPES = [null, 'weather', 'housing', 'community:文昌社区'];

/** giver → what may be given, as `role@scope`. Everything else is refused. */
const TABLE: [string, Grant[], string[]][] = [
  ['nobody', [], []],
  ['a volunteer', [{ role: 'volunteer', bureauId: null }], []],
  ['a handler', [{ role: 'handler', bureauId: 'weather' }], []],
  ['a leader', leader, ['handler@weather']],
  ['a dispatcher', [{ role: 'dispatcher', bureauId: null }], []],
  ['an inspector', [{ role: 'inspector', bureauId: null }], []],
  [
    'an administrator',
    admin,
    [
      'handler@weather',
      'handler@housing',
      'leader@weather',
      'leader@housing',
      'dispatcher@city',
      'dispatcher@community:文昌社区',
      'inspector@city',
      'inspector@weather',
      'inspector@housing',
      'inspector@community:文昌社区',
      'admin@city',
    ],
  ],
];

describe('who may give which role', () => {
  it.each(TABLE)('%s', (_, held, expected) => {
    const given = invitable(held, SCOPES).flatMap(({ role, scopes }) =>
      scopes.map((scope) => `${role}@${scope ?? 'city'}`),
    );
    expect(given.sort()).toEqual([...expected].sort());
  });

  it('nobody makes somebody else a volunteer: they enrol themselves', () => {
    expect(mayGive(admin, 'volunteer', null)).toBe(false);
  });
});

describe('taking a role back', () => {
  const handler = { personKey: 'h', role: 'handler' as const, bureauId: 'weather' };

  it('is for those who may give it', () => {
    expect(mayWithdraw({ key: 'l', grants: leader }, handler)).toBe(true);
    expect(mayWithdraw({ key: 'l', grants: leader }, { ...handler, bureauId: 'housing' })).toBe(false);
    expect(mayWithdraw({ key: 'x', grants: [] }, handler)).toBe(false);
  });

  it('of one’s own is for everybody', () => {
    expect(mayWithdraw({ key: 'h', grants: [] }, handler)).toBe(true);
  });
});
