import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import type { OutputOf } from '../../types/contract';
import type { listAudit } from '../../types/people/audit-contracts';
import type { loadMe } from '../../types/people/contracts';
import type { createInvitation, openPerson, searchPeople } from '../../types/people/staff-contracts';
import { Town } from '../support/town';

type Created = OutputOf<typeof createInvitation>;
type Me = OutputOf<typeof loadMe>;

describe('a neighbour becomes a handler by invitation, and is one no longer', () => {
  const admin = holderOf('admin').id;
  const leader = 'liu-wenhua';
  const neighbour = 'chen-hao';
  const spot = ZONES[0]!.inside;
  let town: Town;
  let created: Created;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  const invite = (person: string, change: Record<string, unknown> = {}, key?: string) =>
    town.call<Created>(
      person,
      'invitation.create',
      { role: 'handler', bureauId: 'weather', days: 7, note: '新来的同事', ...change },
      key,
    );
  const personId = async (person: string) => (await town.done<Me>(person, 'me.load')).personId;

  it('the leader of a bureau invites a handler of it, with a code to read out and one to scan', async () => {
    const reply = await invite(leader, {}, 'a-key');
    expect(reply).toMatchObject({
      ok: true,
      data: { invitation: { state: 'open', bureauName: '青澜市气象局' } },
    });
    created = (reply as { data: Created }).data;
    expect(created.code).toMatch(/^[2-9A-HJKMNP-Z]{10}$/);
    expect(created.picture).toMatch(/^data:image\/png;base64,/);
  });

  it('sent twice with the same key it is one invitation with one code', async () => {
    const again = (await invite(leader, {}, 'a-key')) as { data: Created };
    expect(again.data.code).toBe(created.code);
    const { invitations } = await town.done<{ invitations: unknown[] }>(leader, 'invitation.list');
    expect(invitations).toHaveLength(1);
    expect(JSON.stringify(invitations)).not.toContain(created.code);
  });

  it.each([
    ['a leader for another bureau', leader, { bureauId: 'housing' }, 'call.not-allowed'],
    ['a leader for another leader', leader, { role: 'leader' }, 'call.not-allowed'],
    ['a handler', handlersOf('weather')[0]!.id, {}, 'call.not-allowed'],
    ['a resident', neighbour, {}, 'call.not-allowed'],
    ['an administrator for a handler of the whole city', admin, { bureauId: null }, 'grant.scope-wrong'],
    ['an administrator for a bureau there is not', admin, { bureauId: 'none' }, 'bureau.unknown'],
  ])('is refused to %s', async (_, person, change, code) => {
    expect(await invite(person, change)).toMatchObject({ ok: false, error: { code } });
  });

  it('says what it gives before it is taken', async () => {
    const shown = await town.done(neighbour, 'invitation.open', { code: created.code.toLowerCase() });
    expect(shown).toMatchObject({ role: 'handler', bureauName: '青澜市气象局', held: false });
  });

  it('is taken by one person only, however many try in the same instant', async () => {
    const others = ['wang-guilan', 'li-xiaoyu'];
    const tries = [neighbour, ...others, neighbour, ...others];
    const replies = await Promise.all(
      tries.map((person) => town.call(person, 'invitation.redeem', { code: created.code })),
    );
    const winners = new Set(tries.filter((_, at) => replies[at]!.ok));
    expect(winners.size).toBe(1);
    const [winner] = winners as unknown as [string];
    const lost = replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]));
    expect([...new Set(lost)]).toEqual(['invitation.used']);
    const holders = await Promise.all(
      [neighbour, ...others].map(async (person) =>
        (await town.done<Me>(person, 'me.load')).roles.some(({ role }) => role === 'handler'),
      ),
    );
    expect(holders.filter(Boolean)).toHaveLength(1);
    // Whoever won gives it back, so that the story goes on with the neighbour.
    const given = { personId: await personId(winner), role: 'handler', bureauId: 'weather', why: '换人' };
    await town.done(leader, 'grant.withdraw', given);
  });

  it('gives a role that works: the next report is pushed to the new handler, who starts it', async () => {
    const { data } = (await invite(admin)) as { data: Created };
    const redeemed = await town.done(neighbour, 'invitation.redeem', { code: data.code });
    expect(redeemed).toMatchObject({ given: { role: 'handler', bureauName: '青澜市气象局' } });
    const { reportId } = await town.file('wang-guilan', spot);
    await town.pushed(neighbour, reportId);
    expect(await town.done(neighbour, 'report.start', { reportId })).toMatchObject({ state: 'handling' });
  });

  it('is withdrawn with a reason, and from then on refused', async () => {
    const { reportId } = await town.file('wang-guilan', spot);
    const given = { personId: await personId(neighbour), role: 'handler', bureauId: 'weather' };
    expect(await town.refusal(admin, 'grant.withdraw', { ...given, why: ' ' })).toMatchObject({
      code: 'call.invalid',
      fields: { why: '请写明原因。' },
    });
    await town.done(admin, 'grant.withdraw', { ...given, why: '调到别的单位' });
    expect(await town.refusal(neighbour, 'report.start', { reportId })).toMatchObject({
      code: 'call.not-allowed',
    });
    expect(await town.refusal(admin, 'grant.withdraw', { ...given, why: '再收一次' })).toMatchObject({
      code: 'grant.not-held',
    });
  });

  it('leaves a log of who did what to whom, and why', async () => {
    const { lines } = await town.done<OutputOf<typeof listAudit>>(admin, 'audit.list', {
      personId: await personId(neighbour),
    });
    expect(lines[0]).toMatchObject({
      what: 'grant.withdrawn',
      actor: { nickname: '何静' },
      whom: { nickname: '陈浩' },
      words: '收回：处置人员（青澜市气象局）',
      why: '调到别的单位',
    });
    expect(lines[1]).toMatchObject({
      what: 'grant.given',
      actor: { nickname: '何静' },
      whom: { nickname: '陈浩' },
    });
    expect(await town.refusal(leader, 'audit.list')).toMatchObject({ code: 'call.not-allowed' });
  });

  it('is given by an administrator for a time too, and runs out by itself', async () => {
    const day = 24 * 3_600_000;
    const { reportId } = await town.file('wang-guilan', spot);
    const gift = {
      ...{ personId: await personId(neighbour), role: 'handler', bureauId: 'weather', why: '代班两天' },
      until: Date.now() + 2 * day,
    };
    expect(await town.refusal(leader, 'grant.give', gift)).toMatchObject({ code: 'call.not-allowed' });
    expect(await town.refusal(admin, 'grant.give', { ...gift, until: Date.now() - 1 })).toMatchObject({
      code: 'grant.until-past',
      fields: { until: '请选择今天以后的一天。' },
    });
    await town.done(admin, 'grant.give', gift);
    await town.done(admin, 'grant.give', gift);
    const { lines } = await town.done<OutputOf<typeof listAudit>>(admin, 'audit.list', { topic: 'roles' });
    expect(lines.filter(({ words }) => words.startsWith('给予'))).toMatchObject([
      {
        words: expect.stringMatching(/^给予：处置人员（青澜市气象局），到 (\d{4}年)?\d{1,2}月\d{1,2}日为止$/),
        why: '代班两天',
      },
    ]);
    expect(new Set(lines.map(({ what }) => what.split('.')[0]))).toEqual(new Set(['grant']));
    await town.setClock(new Date(gift.until));
    expect(await town.refusal(neighbour, 'report.start', { reportId })).toMatchObject({
      code: 'call.not-allowed',
    });
    await town.setClock('real');
    expect(await town.done(neighbour, 'report.start', { reportId })).toMatchObject({ state: 'handling' });
    const { until: _, ...given } = gift;
    await town.done(admin, 'grant.withdraw', given);
  });

  it('whoever is blocked looks and sends nothing, until the day or until they are let in again', async () => {
    const blocked = { personId: await personId(neighbour), until: Date.now() + 3_600_000, why: '反复乱报' };
    expect(await town.refusal(leader, 'person.block', blocked)).toMatchObject({ code: 'call.not-allowed' });
    const self = { ...blocked, personId: await personId(admin) };
    expect(await town.refusal(admin, 'person.block', self)).toMatchObject({ code: 'person.block-self' });
    await town.done(admin, 'person.block', blocked);
    const shut = async () =>
      (
        await town.done<OutputOf<typeof searchPeople>>(admin, 'person.search', { words: '', blocked: true })
      ).people.map(({ nickname }) => nickname);
    expect(await shut()).toEqual(['陈浩']);
    const report = await town.reportAt(neighbour, spot);
    expect(await town.refusal(neighbour, 'report.file', report)).toMatchObject({ code: 'call.blocked' });
    expect(await town.done<Me>(neighbour, 'me.load')).toMatchObject({ nickname: '陈浩' });
    await town.done(admin, 'person.block', { ...blocked, until: null, why: '已经谈过' });
    expect(await shut()).toEqual([]);
    await town.done(neighbour, 'report.file', report);
    const { lines } = await town.done<OutputOf<typeof listAudit>>(admin, 'audit.list', { topic: 'blocks' });
    expect(lines.map(({ words, why }) => [words, why])).toEqual([
      ['解除限制', '已经谈过'],
      ['限制使用', '反复乱报'],
    ]);
  });

  it('that was cancelled or has run out gives nothing', async () => {
    const one = ((await invite(leader)) as { data: Created }).data;
    const { invitationId } = one.invitation;
    expect(await town.refusal(neighbour, 'invitation.cancel', { invitationId })).toMatchObject({
      code: 'call.not-allowed',
    });
    expect(await town.done(leader, 'invitation.cancel', { invitationId })).toEqual({ state: 'cancelled' });
    const late = ((await invite(leader, { days: 1 })) as { data: Created }).data;
    await town.setClock(new Date(Date.now() + 25 * 3_600_000));
    const codes = await Promise.all(
      [one.code, late.code, 'ABCDE-23456'].map((code) =>
        town.refusal(neighbour, 'invitation.redeem', { code }),
      ),
    );
    await town.setClock('real');
    expect(codes.map(({ code }) => code)).toEqual([
      'invitation.cancelled',
      'invitation.expired',
      'invitation.unknown',
    ]);
  });

  it('the last administrator stays one; two who withdraw each other at once leave one', async () => {
    const me = await personId(admin);
    const adminRole = { role: 'admin', bureauId: null, why: '交接' };
    expect(await town.refusal(admin, 'grant.withdraw', { ...adminRole, personId: me })).toMatchObject({
      code: 'grant.last-admin',
    });
    const second = ((await invite(admin, { role: 'admin', bureauId: null })) as { data: Created }).data;
    await town.done('li-xiaoyu', 'invitation.redeem', { code: second.code });
    const other = await personId('li-xiaoyu');
    const replies = await Promise.all([
      town.call(admin, 'grant.withdraw', { ...adminRole, personId: other }),
      town.call('li-xiaoyu', 'grant.withdraw', { ...adminRole, personId: me }),
    ]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    const left = replies[0]!.ok ? admin : 'li-xiaoyu';
    expect(await town.call(left, 'audit.list')).toMatchObject({ ok: true });
  });

  it('people are found by how their nickname begins, never by openid', async () => {
    const left = (await town.call(admin, 'audit.list')).ok ? admin : 'li-xiaoyu';
    const search = (words: string) =>
      town.done<OutputOf<typeof searchPeople>>(left, 'person.search', { words });
    const [found] = (await search('孙')).people;
    expect(found).toMatchObject({ nickname: '孙建国', blockedUntil: null });
    expect((await search('oQinglan')).people).toEqual([]);
    const opened = await town.done<OutputOf<typeof openPerson>>(left, 'person.open', {
      personId: found!.personId,
    });
    expect(opened.person.roles.map(({ role }) => role)).toEqual(['resident', 'handler']);
    expect(opened.mayWithdraw).toEqual([1]);
    expect((await search('')).people.length).toBeGreaterThan(3);
  });
});
