import { ZONES } from '../../scripts/town/zones';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { dayOf } from '../../types/china-time';
import type { OutputOf } from '../../types/contract';
import type { listAudit } from '../../types/people/audit-contracts';
import type { loadMe } from '../../types/people/contracts';
import type { openDuty } from '../../types/people/duty-contracts';
import { Town } from '../support/town';

type Me = OutputOf<typeof loadMe>;

describe('a person at home and at work', () => {
  const person = 'wang-guilan';
  const admin = holderOf('admin').id;
  const leader = 'liu-wenhua';
  const spot = ZONES[0]!.inside;
  let town: Town;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  const personId = async (who: string) => (await town.done<Me>(who, 'me.load')).personId;

  it('has a profile at the first opening, without a form', async () => {
    const { nickname, avatar, roles } = await town.done<Me>(person, 'me.load');
    expect({ nickname, avatar, roles: roles.map(({ role }) => role) }).toEqual({
      nickname: '王桂兰',
      avatar: null,
      roles: ['resident'],
    });
  });

  it('takes a nickname, a picture that was sent, and a community there is', async () => {
    const { personId } = await town.done<Me>(person, 'me.load');
    const avatar = await town.api.upload(person, `avatars/${personId}/1.jpg`, town.photoBytes('rubbish'));
    const profile = { nickname: '桂兰阿姨', avatar, community: '文昌社区' };
    expect(await town.done(person, 'me.save-profile', profile)).toEqual(profile);
    expect(await town.done<Me>(person, 'me.load')).toMatchObject(profile);
    const refused = async (change: object) =>
      Object.keys((await town.refusal(person, 'me.save-profile', { ...profile, ...change })).fields ?? {});
    expect(await refused({ nickname: '' })).toEqual(['nickname']);
    expect(await refused({ nickname: '一\n二' })).toEqual(['nickname']);
    expect(await refused({ community: '没有的社区' })).toEqual(['community']);
    expect(await refused({ avatar: 'cloud://elsewhere.0000/none.jpg' })).toEqual(['avatar']);
    // A photo that was sent for something else, by whomever.
    expect(await refused({ avatar: await town.photo('chen-hao') })).toEqual(['avatar']);
  });

  it('makes a volunteer who has agreed to the rules, and lets them leave', async () => {
    expect(await town.refusal(person, 'volunteer.enrol')).toMatchObject({ code: 'consent.needed' });
    expect(await town.refusal(person, 'me.consent', { kind: 'volunteer', version: 99 })).toMatchObject({
      code: 'consent.outdated',
    });
    await town.done(person, 'me.consent', { kind: 'volunteer', version: 1 });
    const roles = async (action: string) =>
      (await town.done<Me>(person, action)).roles.map(({ role }) => role);
    expect(await roles('volunteer.enrol')).toEqual(['resident', 'volunteer']);
    expect(await roles('volunteer.enrol')).toEqual(['resident', 'volunteer']);
    expect(await roles('volunteer.leave')).toEqual(['resident']);
    expect(await roles('volunteer.leave')).toEqual(['resident']);
  });

  it('work is pushed to whoever the bureau’s roster names, else to the deputy, and to all without one', async () => {
    const [sun, zhou] = handlersOf('weather').map(({ id }) => id) as [string, string];
    const open = (person: string) => town.done<OutputOf<typeof openDuty>>(person, 'duty.open');
    const [sunId, zhouId, leaderId] = await Promise.all([sun, zhou, leader].map(personId));
    const today = dayOf(Date.now());
    const roster = {
      ...{ bureauId: 'weather', rev: 0, shifts: [], leaves: [] as object[], deputy: leaderId! },
      days: [{ day: today, who: [zhouId!] }],
    };
    expect(await open(sun)).toMatchObject({ mayEdit: false, rev: 0, now: { rule: 'all' } });
    expect(await town.refusal(sun, 'duty.save', roster)).toMatchObject({ code: 'call.not-allowed' });
    expect(await town.refusal('ma-zhiqiang', 'duty.save', roster)).toMatchObject({
      code: 'call.not-allowed',
    });
    const stranger = { ...roster, deputy: await personId('wang-guilan') };
    const twice = { ...roster, days: [...roster.days, ...roster.days] };
    expect(await town.refusal(leader, 'duty.save', twice)).toMatchObject({
      fields: { days: '同一天只能安排一次。' },
    });
    expect(await town.refusal(leader, 'duty.save', stranger)).toMatchObject({ code: 'duty.not-staff' });

    const told = async (who: string, reportId: string) => (await town.notices(who, reportId)).length > 0;
    expect(await town.done(leader, 'duty.save', roster, 'a-roster')).toEqual({ rev: 1 });
    expect(await town.done(leader, 'duty.save', roster, 'a-roster')).toEqual({ rev: 1 });
    expect(await open(leader)).toMatchObject({ mayEdit: true, now: { rule: 'day', who: [zhouId] } });
    const first = await town.file('wang-guilan', spot);
    await town.pushed(zhou, first.reportId);
    expect(await Promise.all([sun, leader].map((person) => told(person, first.reportId)))).toEqual([
      false,
      false,
    ]);

    expect(await town.refusal(admin, 'duty.save', roster)).toMatchObject({ code: 'duty.changed-meanwhile' });
    const leaves = [{ who: zhouId!, from: today, to: today }];
    await town.done(admin, 'duty.save', { ...roster, rev: 1, leaves });
    expect((await open(leader)).now).toEqual({ rule: 'deputy', who: [leaderId] });
    const second = await town.file('wang-guilan', spot);
    await town.pushed(leader, second.reportId);
    expect(await told(zhou, second.reportId)).toBe(false);

    await town.done(admin, 'duty.save', { ...roster, rev: 2, days: [], deputy: null });
    expect((await open(sun)).now.who.sort()).toEqual([sunId, zhouId].sort());
    const third = await town.file('wang-guilan', spot);
    await town.pushed(sun, third.reportId);
    await town.pushed(zhou, third.reportId);
    const { lines } = await town.done<OutputOf<typeof listAudit>>(admin, 'audit.list', { topic: 'duty' });
    expect(lines).toHaveLength(3);
  });
});
