import { REVIEW_WORDS } from '../../scripts/town/project';
import { AUTHOR, DESK, LEADER, PetitionTown } from '../support/petition-town';
import { crowdMember } from '../support/server';
import { Town } from '../support/town';
import { until } from '../support/until';

describe('a petition', () => {
  let town: Town;
  let petitions: PetitionTown;
  beforeAll(async () => {
    town = await Town.open({ crowd: 120 });
    petitions = new PetitionTown(town);
  });
  afterAll(() => town.close());

  it('goes from its draft by the moderators and a hundred signatures to an answer', async () => {
    const petitionId = await petitions.opened();
    expect(await town.done('chen-hao', 'home.load')).toMatchObject({ petition: null });
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        petitions.sign(crowdMember(index), petitionId, { tellMe: index === 0 }),
      ),
    );
    await petitions.counted(petitionId, 100);
    await town.runTimers();
    const due = await until('the duty of the bureau', async () => {
      const petition = await petitions.shown(LEADER, petitionId);
      return petition.steps.includes('answer') ? petition : undefined;
    });
    expect(due.thresholds.map(({ id, reachedAt }) => [id, reachedAt !== null])).toEqual([
      ['shown', true],
      ['bureau', true],
      ['office', false],
    ]);
    // Past its first threshold it is on everybody's home page.
    const home = await town.done<{ petition: { petitionId: string } | null }>('chen-hao', 'home.load');
    expect(home.petition?.petitionId).toBe(petitionId);
    const duties = await town.done<{ petitions: { petitionId: string; dueAt: number }[] }>(
      LEADER,
      'petition.list',
      { scope: 'duties' },
    );
    expect(duties.petitions).toEqual([expect.objectContaining({ petitionId, dueAt: due.dueAt })]);
    await town.done(LEADER, 'petition.answer', { petitionId, text: '已列入今年改造计划，十月底前装完。' });
    const answered = await petitions.shown('chen-hao', petitionId);
    expect(answered.state).toBe('answered');
    expect(answered.answers).toEqual([
      expect.objectContaining({ who: 'bureau', text: '已列入今年改造计划，十月底前装完。' }),
    ]);
    expect(answered.dueAt).toBeNull();
    // Signers who asked are told, in slices by the clock; the others are left in peace.
    const told = async (person: string) => {
      await town.runTimers();
      const { notices } = await town.done<{ notices: { title: string }[] }>(person, 'notice.list');
      return notices.map(({ title }) => title);
    };
    await until('the signer is told', async () => (await told(crowdMember(0))).includes('倡议有了答复'));
    await until('the author is told', async () => (await told(AUTHOR)).includes('倡议有了答复'));
    await until('the leader is told', async () => (await told(LEADER)).includes('倡议达到答复线'));
    expect(await told(crowdMember(1))).not.toContain('倡议有了答复');
    // The same in their chats: to each what ends a wait or begins a duty, by the message they were asked for.
    const pushed = (person: string, messages: string[]) =>
      town.afterTimers(
        () => petitions.pushedTo(person, petitionId),
        (came) => expect(came.sort()).toEqual(messages),
      );
    await pushed(crowdMember(0), ['倡议答复通知 青澜市气象局']);
    await pushed(LEADER, ['倡议答复提醒 待答复']);
    await pushed(AUTHOR, [
      '倡议答复通知 青澜市气象局',
      '倡议进展通知 将有答复',
      '倡议进展通知 已发布',
      '倡议进展通知 征集中',
    ]);
    await pushed(crowdMember(1), []);
  });

  it('counts one signature a person, whatever arrives at once, and one less when it is withdrawn', async () => {
    const petitionId = await petitions.opened({ title: '在河边步道旁装一排休息长椅' });
    const signers = [0, 1, 2].map(crowdMember);
    await Promise.all(
      [...signers, ...signers, ...signers].map((person) => petitions.sign(person, petitionId)),
    );
    await petitions.counted(petitionId, 3);
    await town.done(signers[0]!, 'petition.unsign', { petitionId });
    await town.done(signers[0]!, 'petition.unsign', { petitionId });
    expect((await petitions.counted(petitionId, 2)).signedAt).toBeNull();
    await petitions.sign(signers[0]!, petitionId);
    await petitions.counted(petitionId, 3);
    expect((await petitions.shown(signers[0]!, petitionId)).signedAt).not.toBeNull();
  });

  it('keeps its count when the base moves on over signatures, withdrawals and the night’s recount', async () => {
    const petitionId = await petitions.opened({ title: '把小公园的路灯延长到十一点' });
    await Promise.all([0, 1, 2, 3, 4].map((index) => petitions.sign(crowdMember(index), petitionId)));
    await town.done(crowdMember(4), 'petition.unsign', { petitionId });
    const now = Date.now();
    await town.setClock(new Date(now + 10 * 60_000));
    await town.runTimers();
    await petitions.sign(crowdMember(5), petitionId);
    await town.done(crowdMember(0), 'petition.unsign', { petitionId });
    await petitions.counted(petitionId, 4);
    await town.setClock(new Date(now + 20 * 60_000));
    await town.afterTimers(
      () => petitions.counted(petitionId, 4),
      ({ byDay }) => expect(byDay.reduce((sum, { signatures }) => sum + signatures, 0)).toBe(6),
    );
    await town.setClock('real');
  });

  it('counts by the town’s communities, and takes no other', async () => {
    const petitionId = await petitions.opened({ title: '给社区图书角添两百本新书' });
    const refused = await town.refusal(crowdMember(0), 'petition.sign', {
      petitionId,
      textVersion: 1,
      community: '随便写的社区',
    });
    expect([refused.code, Object.keys(refused.fields ?? {})]).toEqual(['call.invalid', ['community']]);
    await petitions.sign(crowdMember(0), petitionId, { community: '文昌社区' });
    await petitions.sign(crowdMember(1), petitionId, { community: '文昌社区' });
    await petitions.sign(crowdMember(2), petitionId);
    await town.setClock(new Date(Date.now() + 5 * 60_000));
    await town.afterTimers(
      () => petitions.counted(petitionId, 3),
      ({ byCommunity }) => expect(byCommunity).toEqual([{ community: '文昌社区', signatures: 2 }]),
    );
    await town.setClock('real');
  });

  it('has a text that stays from the first signature of somebody else on', async () => {
    const petitionId = await petitions.opened({ title: '请在学校门口画上斑马线' });
    await petitions.sign(AUTHOR, petitionId);
    await town.done(AUTHOR, 'petition.revise', { petitionId });
    await petitions.drafted({ title: '请在小学门口画上斑马线', petitionId });
    await town.done(AUTHOR, 'petition.submit', { petitionId });
    await town.done(DESK, 'petition.moderate', { petitionId, publish: true, words: '' });
    const old = await town.refusal('chen-hao', 'petition.sign', { petitionId, textVersion: 1 });
    expect(old.code).toBe('petition.changed');
    await town.done('chen-hao', 'petition.sign', { petitionId, textVersion: 2 });
    expect((await town.refusal(AUTHOR, 'petition.revise', { petitionId })).code).toBe('petition.frozen');
  });

  it('is shown with its reason when it is rejected, and can be written anew', async () => {
    const { petitionId } = await petitions.drafted({ title: '请市里给每户发一台电视' });
    await town.done(AUTHOR, 'petition.submit', { petitionId });
    await town.done(DESK, 'petition.moderate', {
      petitionId,
      publish: false,
      reason: 'not-ours',
      words: '这不是市里能决定的事。',
    });
    const petition = await petitions.shown('chen-hao', petitionId);
    expect(petition.state).toBe('rejected');
    expect(petition.rejection).toEqual({ reason: 'not-ours', words: '这不是市里能决定的事。' });
    const refused = async () =>
      (
        await town.done<{ petitions: { petitionId: string; rejectedFor: string }[] }>(
          'chen-hao',
          'petition.list',
          { scope: 'rejected' },
        )
      ).petitions.map((one) => [one.petitionId, one.rejectedFor]);
    expect(await refused()).toEqual([[petitionId, 'not-ours']]);
    // What would harm somebody is read by its author and the office alone.
    const { petitionId: insult } = await petitions.drafted({ title: '让三单元的某某搬走' });
    await town.done(AUTHOR, 'petition.submit', { petitionId: insult });
    const personal = { petitionId: insult, publish: false, reason: 'personal', words: '不点名。' };
    await town.done(DESK, 'petition.moderate', personal);
    expect(await refused()).toEqual([[petitionId, 'not-ours']]);
    const hidden = await town.refusal('chen-hao', 'petition.open', { petitionId: insult });
    expect(hidden.code).toBe('petition.not-found');
    expect((await petitions.shown(AUTHOR, insult)).rejection?.reason).toBe('personal');
    expect(await town.done(AUTHOR, 'petition.revise', { petitionId })).toMatchObject({ state: 'draft' });
  });

  it('that is not finished says what is missing, field by field', async () => {
    const { petitionId } = await petitions.drafted({ title: '灯', ask: '', reasons: '' });
    const refused = await town.refusal(AUTHOR, 'petition.submit', { petitionId });
    expect(refused.code).toBe('petition.unfinished');
    expect(Object.keys(refused.fields ?? {})).toEqual(['title', 'ask', 'reasons']);
  });

  it('is offered to somebody who is about to ask for nearly the same', async () => {
    const petitionId = await petitions.opened({
      title: '给菜市场门口加装一排遮雨棚',
      ask: '请在菜市场门口加装遮雨棚。',
    });
    const similar = await town.done<{ petitions: { petitionId: string }[] }>('chen-hao', 'petition.similar', {
      title: '菜市场门口加装遮雨棚',
      ask: '希望给菜市场门口装遮雨棚',
    });
    expect(similar.petitions[0]?.petitionId).toBe(petitionId);
  });

  it('ends on its day: no signature after that, and a late answer is still one', async () => {
    const petitionId = await petitions.opened({ title: '把社区图书角搬到一楼大厅', collectingDays: 7 });
    await petitions.sign(crowdMember(1), petitionId);
    await town.setClock(new Date(Date.now() + 8 * 86_400_000));
    const late = await town.refusal(crowdMember(2), 'petition.sign', { petitionId, textVersion: 1 });
    expect(late.code).toBe('petition.closed');
    await town.afterTimers(
      () => petitions.shown(AUTHOR, petitionId),
      ({ state }) => expect(state).toBe('closed'),
    );
    await town.setClock('real');
  });

  it('that its author withdraws is answered by nobody: its bureau and signers who asked are told', async () => {
    const petitionId = await petitions.opened({ title: '把早市的喇叭声调小一点' });
    await petitions.sign(crowdMember(0), petitionId, { tellMe: true });
    await petitions.sign(crowdMember(1), petitionId);
    await town.done(AUTHOR, 'petition.withdraw', { petitionId });
    const told = async (person: string) =>
      (
        await town.done<{ notices: { title: string; subject: string }[] }>(person, 'notice.list')
      ).notices.some(({ title, subject }) => subject.endsWith(petitionId) && title === '倡议被发起人撤回');
    await town.afterTimers(
      () => Promise.all([LEADER, crowdMember(0), crowdMember(1)].map(told)),
      (known) => expect(known).toEqual([true, true, false]),
    );
  });

  it('never says who signed', async () => {
    const petitionId = await petitions.opened({ title: '小区里多设两处旧衣回收箱' });
    await petitions.sign('chen-hao', petitionId, { words: '支持！', showName: false });
    await petitions.sign('li-xiaoyu', petitionId, { words: '早该有了。', showName: true });
    const { words } = await town.done<{ words: { name: string | null; words: string }[] }>(
      AUTHOR,
      'petition.words',
      { petitionId },
    );
    expect(words.map(({ name, words: said }) => [name, said])).toEqual([
      ['李晓雨', '早该有了。'],
      [null, '支持！'],
    ]);
    expect(JSON.stringify(await petitions.shown(DESK, petitionId))).not.toContain('陈浩');
  });

  it('says what WeChat did not pass of a signer’s words only once a person has read it', async () => {
    const petitionId = await petitions.opened({ title: '给小区门口补上两盏路灯' });
    const [doubtful] = REVIEW_WORDS;
    const signed = [`支持，${doubtful}`, `反对，${doubtful}`];
    for (const [index, words] of signed.entries()) {
      const outcome = await petitions.sign(crowdMember(index), petitionId, { words });
      expect(outcome).toMatchObject({ wordsShown: false });
    }
    type Said = { signatureId: string; petitionId: string; words: string };
    const waiting = async () =>
      (await town.done<{ words: Said[] }>(DESK, 'signer-words.list')).words.filter(
        (one) => one.petitionId === petitionId,
      );
    const shown = async () =>
      (await town.done<{ words: Said[] }>(AUTHOR, 'petition.words', { petitionId })).words.map(
        ({ words }) => words,
      );
    const [fit, unfit] = await waiting();
    expect([fit?.words, unfit?.words]).toEqual(signed);
    expect(await shown()).toEqual([]);
    const judge = (one: Said | undefined, passes: boolean) =>
      town.done(DESK, 'signer-words.judge', { signatureId: one?.signatureId, passes });
    await judge(fit, true);
    await judge(unfit, false);
    expect([await shown(), await waiting()]).toEqual([[signed[0]], []]);
    await petitions.counted(petitionId, 2);
  });

  it('is moderated, answered and hidden only by those who may', async () => {
    const { petitionId } = await petitions.drafted({ title: '给健身器材换上新的扶手' });
    expect((await town.refusal('chen-hao', 'petition.submit', { petitionId })).code).toBe(
      'petition.not-yours',
    );
    await town.done(AUTHOR, 'petition.submit', { petitionId });
    const moderated = { petitionId, publish: true, words: '' };
    for (const person of [AUTHOR, LEADER, 'xu-zhengfeng', 'sun-jianguo']) {
      expect((await town.refusal(person, 'petition.moderate', moderated)).code).toBe('call.not-allowed');
    }
    expect((await town.refusal('chen-hao', 'petition.open', { petitionId })).code).toBe('petition.not-found');
    await town.done(DESK, 'petition.moderate', moderated);
    expect((await town.refusal(LEADER, 'petition.answer', { petitionId, text: '好的。' })).code).toBe(
      'petition.no-duty',
    );
    await town.done(DESK, 'petition.hide', { petitionId, hidden: true, reason: '等待核实。' });
    expect((await town.refusal('chen-hao', 'petition.open', { petitionId })).code).toBe('petition.not-found');
    await town.done(DESK, 'petition.hide', { petitionId, hidden: false, reason: '核实无误。' });
    expect((await petitions.shown('chen-hao', petitionId)).state).toBe('open');
  });
});
