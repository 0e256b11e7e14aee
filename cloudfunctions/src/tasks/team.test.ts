import { changing, leaving, without, type TeamDocument } from './team';

const team: TeamDocument = {
  ...{ _id: 't', name: '晨光队', code: 'ABCDEFGH', leaderKey: 'ann', listed: false, createdAt: 0, rev: 3 },
  members: ['ann', 'bo', 'cai'].map((personKey, joinedAt) => ({ personKey, joinedAt })),
};
const members = (after: Pick<TeamDocument, 'members'> | null) =>
  after?.members.map(({ personKey }) => personKey);
const refusal = (rule: () => unknown) => {
  try {
    rule();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'done';
};

describe('a team', () => {
  it('is left by oneself, and left already is left', () => {
    expect(members(leaving('bo', 'bo')(team))).toEqual(['ann', 'cai']);
    expect(leaving('dan', 'dan')(team)).toBe(team);
  });

  it('sends nobody away but by its leader, who stays until the lead is handed over', () => {
    expect(members(leaving('bo', 'ann')(team))).toEqual(['ann', 'cai']);
    expect(refusal(() => leaving('bo', 'cai')(team))).toBe('team.not-leading');
    expect(refusal(() => leaving('ann', 'ann')(team))).toBe('team.leader-stays');
  });

  it('goes with its last member', () => {
    expect(leaving('ann', 'ann')({ ...team, members: team.members.slice(0, 1) })).toBeNull();
  });

  it('is changed by its leader alone, and led by a member alone', () => {
    const change = { name: '晨光志愿队', listed: true, leaderKey: null };
    expect(changing('ann', change)(team)).toMatchObject({
      name: '晨光志愿队',
      listed: true,
      leaderKey: 'ann',
    });
    expect(refusal(() => changing('bo', change)(team))).toBe('team.not-leading');
    expect(refusal(() => changing('ann', { ...change, leaderKey: 'dan' })(team))).toBe('team.not-found');
  });

  it('handed over twice is handed over once: the call was sent again', () => {
    const change = { name: team.name, listed: true, leaderKey: 'bo' };
    const after = changing('ann', change)(team)!;
    expect(after.leaderKey).toBe('bo');
    expect(changing('ann', change)(after)).toBe(after);
  });

  it('of somebody who goes for good is led by whoever has been there longest', () => {
    expect(without(team, 'ann')).toMatchObject({
      leaderKey: 'bo',
      members: [{ personKey: 'bo' }, { personKey: 'cai' }],
    });
    expect(without(team, 'cai')?.leaderKey).toBe('ann');
    expect(without({ ...team, members: team.members.slice(0, 1) }, 'ann')).toBeNull();
  });
});
