import { newPerson, withFirstAdmin } from './person';

const ids = { random: () => 'random-id', integer: () => 42 };

describe('a person at their first call', () => {
  it('has a name to be called by and an id that says nothing of the openid', () => {
    const person = newPerson('oAbcdef', ids, 7);
    expect(person).toMatchObject({ personId: 'random-id', nickname: '市民0042', createdAt: 7 });
    expect(person._id).not.toContain('oAbcdef');
  });

  it('is the same whoever asks first', () => {
    expect(newPerson('oA', ids, 1)._id).toBe(newPerson('oA', ids, 2)._id);
  });
});

describe('the first administrator', () => {
  it('comes from the settings', () => {
    expect(withFirstAdmin([], 'oA', 'oA')).toEqual([{ role: 'admin', bureauId: null }]);
  });

  it('is nobody where the settings name nobody', () => {
    expect(withFirstAdmin([], 'oA', '')).toEqual([]);
    expect(withFirstAdmin([], '', '')).toEqual([]);
  });
});
