import cloud from 'wx-server-sdk';
import { ZONES } from '../../scripts/town/zones';
import { toPosition } from '../../scripts/town/ground';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { REVIEW_WORDS, RISKY_WORDS } from '../../scripts/town/project';
import { CONSENTS, type PublicConsent } from '../../types/people/consents';
import { dayOf } from '../../types/china-time';
import type { OutputOf } from '../../types/contract';
import type { listAudit } from '../../types/people/audit-contracts';
import type { loadMe } from '../../types/people/contracts';
import type { openDuty } from '../../types/people/duty-contracts';
import { Town, type Listed } from '../support/town';
import { until } from '../support/until';

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

  const resident = 'li-xiaoyu';
  const openPetition = async () => {
    const draft = {
      ...{ title: '给老旧小区的楼道装灯', ask: '请气象局牵头装声控灯。', reasons: '夜里没有灯。' },
      ...{ bureauId: 'weather', photos: [], collectingDays: 60, showName: false },
    };
    const { petitionId } = await town.done<{ petitionId: string }>(person, 'petition.draft', draft);
    await town.done(person, 'petition.submit', { petitionId });
    await town.done(admin, 'petition.moderate', { petitionId, publish: true, words: '' });
    return petitionId;
  };
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
    // Nobody looks at a name before it shows: what WeChat leaves to a person is not taken either.
    expect(await refused({ nickname: RISKY_WORDS[0] })).toEqual(['nickname']);
    expect(await refused({ nickname: REVIEW_WORDS[0] })).toEqual(['nickname']);
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
    // Nobody of the staff: those are few, and volunteers are many.
    const staff = await town.done<{ people: { nickname: string }[] }>(admin, 'person.search', { words: '' });
    expect(staff.people.map(({ nickname }) => nickname)).toContain('何静');
    expect(staff.people.map(({ nickname }) => nickname)).not.toContain('桂兰阿姨');
    // Whoever enrolled and lives there hears of a task near by, and nobody who did not.
    const startsAt = Date.now() + 86_400_000;
    const { taskId } = await town.done<{ taskId: string }>(admin, 'task.create', {
      ...{ kind: 'cleanup', title: '清理楼道杂物', brief: '带手套。', needs: '', photos: [] },
      place: { ...toPosition(spot), address: '3号楼门口' },
      ...{ startsAt, endsAt: startsAt + 7_200_000, slots: 3, creditMinutes: 60 },
    });
    const toldOf = async (who: string) =>
      (await town.done<{ notices: { subject: string }[] }>(who, 'notice.list')).notices.filter(
        ({ subject }) => subject === `task:${taskId}`,
      );
    await until('the message to all who volunteer there', async () => {
      await town.runTimers();
      return (await toldOf(person)).length > 0;
    });
    expect(await toldOf(person)).toMatchObject([{ kind: 'task-opened' }]);
    expect(await toldOf('chen-hao')).toEqual([]);
    expect(await roles('volunteer.leave')).toEqual(['resident']);
    expect(await roles('volunteer.leave')).toEqual(['resident']);
  });

  it('nothing of a person becomes public before they agreed; asked once, taken back at any time, also by whoever is blocked', async () => {
    const code = async (action: string, input: unknown) => {
      const reply = await town.call(resident, action, input);
      return reply.ok ? 'done' : reply.error.code;
    };
    const agree = (kind: PublicConsent) =>
      town.done(resident, 'me.consent', { kind, version: CONSENTS[kind].version });
    const report = await town.reportAt(resident, spot);
    expect(await code('report.file', report)).toBe('consent.public-needed');
    const { reports } = await town.done<Listed>(resident, 'report.list', { scope: 'mine' });
    expect(reports).toEqual([]);
    await agree('public');
    expect(await code('report.file', report)).toBe('done');
    expect(await code('report.file', report)).toBe('done');

    const petitionId = await openPetition();
    const signature = { petitionId, textVersion: 1 };
    expect(await code('petition.sign', { ...signature, words: '支持！' })).toBe('consent.voice-needed');
    expect(await code('petition.sign', { ...signature, showName: true })).toBe('consent.voice-needed');
    const asks = { title: '给小区门口加一盏路灯', ask: '请气象局加一盏灯。', reasons: '夜里看不见。' };
    const draft = { ...asks, bureauId: 'weather', photos: [], collectingDays: 60, showName: true };
    const mine = await town.done<{ petitionId: string }>(resident, 'petition.draft', draft);
    expect(await code('petition.submit', mine)).toBe('consent.voice-needed');
    const { pledgeId } = await town.done<{ pledgeId: string }>(admin, 'pledge.publish', {
      ...{ title: '文明倡议书', text: '从我做起。' },
    });
    const pledge = { pledgeId, version: 1, showName: true };
    expect(await code('pledge.take', pledge)).toBe('consent.voice-needed');
    await agree('voice');
    expect(await code('petition.submit', mine)).toBe('done');
    expect(await code('pledge.take', pledge)).toBe('done');
    const names = async () =>
      (await town.done<{ pledge: { names: string[] } }>(person, 'pledge.open', { pledgeId })).pledge.names;
    expect(await names()).toHaveLength(1);
    expect(await code('petition.sign', { ...signature, words: '支持！', showName: true })).toBe('done');
    const said = async () =>
      (await town.done<{ words: { words: string }[] }>(person, 'petition.words', { petitionId })).words;
    expect(await said()).toMatchObject([{ words: '支持！' }]);

    const block = { personId: await personId(resident), until: Date.now() + 9e7, why: '试一试。' };
    await town.done(admin, 'person.block', block);
    await town.done(resident, 'me.withdraw-consent', { kind: 'voice' });
    const stateOf = async (id: string) =>
      (await town.done<{ petition: { state: string } }>(resident, 'petition.open', { petitionId: id }))
        .petition.state;
    expect(await stateOf(mine.petitionId)).toBe('draft');
    const publish = { ...mine, publish: true, words: '' };
    expect(await town.refusal(admin, 'petition.moderate', publish)).toMatchObject({
      code: 'petition.wrong-state',
    });
    expect(await said()).toEqual([]);
    expect(await names()).toEqual([]);
    await town.done(admin, 'person.block', { ...block, until: null });
    const { petition } = await town.done<{ petition: { signatures: number } }>(person, 'petition.open', {
      petitionId,
    });
    expect(petition.signatures).toBe(1);
    // Handed in, and the yes taken back in the same instant: whatever was first, it is not published.
    await agree('voice');
    await town.done(resident, 'petition.submit', mine);
    await cloud
      .database()
      .collection('people')
      .where({ personId: await personId(resident) })
      .update({ data: { 'consents.voice.version': 0 } });
    expect(await town.refusal(admin, 'petition.moderate', publish)).toMatchObject({
      code: 'petition.author-withdrew',
    });
    await town.done(admin, 'petition.moderate', { ...publish, publish: false, reason: 'unclear' });
    const { reportId: closed } = await town.handled(resident, handlersOf('weather')[0]!.id, spot);
    await town.done('xu-zhengfeng', 'report.verify', { reportId: closed, passed: true, note: '' });
    const placeFor = async (reader: string) => (await town.open(reader, closed)).report.place;
    const exact = await placeFor(resident);
    expect(await placeFor(person)).toEqual(exact);
    const { consents } = await town.done<Me>(resident, 'me.withdraw-consent', { kind: 'public' });
    expect(consents).toEqual([]);
    // What they had reported is anonymous from then on; to its bureau it lies where it lay.
    const rough = (degrees: number) => Math.round(degrees * 1_000) / 1_000;
    const [longitude, latitude] = [rough(exact.longitude), rough(exact.latitude)];
    expect(await placeFor(person)).toEqual({ longitude, latitude, address: ZONES[0]!.name });
    expect(await placeFor(handlersOf('weather')[0]!.id)).toEqual(exact);
    const ofCase = cloud.database().collection('rechecks').where({ reportId: closed });
    // They may be planned in this very moment.
    await until('both re-checks to be anonymous', async () => {
      const { data } = (await ofCase.get()) as unknown as { data: { anonymous: boolean }[] };
      return data.length === 2 && data.every(({ anonymous }) => anonymous);
    });
    expect(await code('report.file', report)).toBe('consent.public-needed');
    const added = { reportId: closed, note: '又脏了。', reason: '没有清干净。', photos: report.photos };
    expect(await code('report.relapse', added)).toBe('consent.public-needed');
    expect(await code('report.reopen', added)).toBe('consent.public-needed');
    const rating = { reportId: closed, stars: 4 };
    expect(await code('report.rate', { ...rating, words: '很快。' })).toBe('consent.public-needed');
    expect(await code('report.rate', { ...rating, words: '' })).toBe('done');
    await agree('public');
    expect(await code('report.reopen', added)).toBe('done');
    expect(await code('report.file', report)).toBe('done');
    const { reports: later } = await town.done<Listed>(person, 'report.list', { scope: 'town' });
    expect(later.filter(({ address }) => address === exact.address)).toHaveLength(1);
    const all: string[] = [];
    for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
      const part: { rows: object[]; next: string | null } = await town.done(resident, 'me.export', {
        cursor,
      });
      all.push(JSON.stringify(part.rows));
      cursor = part.next;
    }
    const text = all.join('');
    for (const line of ['上报公开 第 2 版 同意', '上报公开 第 2 版 撤回', '倡议和留言公开 第 1 版 撤回'])
      expect(text).toContain(line);
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
