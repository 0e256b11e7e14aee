import { DESK, LEADER, PetitionTown } from '../support/petition-town';
import { crowdMember } from '../support/server';
import { Town } from '../support/town';
import { until } from '../support/until';

describe('a petition that was signed often enough', () => {
  let town: Town;
  let petitions: PetitionTown;
  beforeAll(async () => {
    town = await Town.open({ crowd: 100 });
    petitions = new PetitionTown(town);
  });
  afterAll(() => town.close());

  it('that is owed an answer is pointed out to its bureau before the end and after it, then to the office, too', async () => {
    const petitionId = await petitions.opened({ title: '把气象路的人行道铺平' });
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => petitions.sign(crowdMember(index), petitionId)),
    );
    await petitions.counted(petitionId, 100);
    await town.runTimers();
    const { dueAt } = await until('the duty', async () => {
      const petition = await petitions.shown(LEADER, petitionId);
      return petition.dueAt === null ? undefined : petition;
    });
    const states = async (person: string) =>
      (await petitions.pushedTo(person, petitionId)).filter((said) => said.startsWith('倡议答复提醒'));
    await town.setClock(new Date(dueAt! - 60 * 60_000));
    await town.runTimers();
    await town.runTimers();
    await until('it to be near', async () => (await states(LEADER)).length === 2);
    await town.setClock(new Date(dueAt! + 60_000));
    await town.runTimers();
    await town.runTimers();
    await until('the office to hear of it', async () => (await states(DESK)).length > 0);
    await until('the bureau to hear of it', async () => (await states(LEADER)).length > 2);
    expect(await states(LEADER)).toEqual(
      ['待答复', '快到期', '已超时'].map((state) => `倡议答复提醒 ${state}`),
    );
    expect(await states(DESK)).toEqual(['倡议答复提醒 已超时']);
    await town.setClock('real');
    await town.done(LEADER, 'petition.answer', { petitionId, text: '下月铺平。' });
  });

  it('is published with the thresholds its town has set; those that are open keep theirs', async () => {
    const before = await petitions.opened({ title: '给社区活动室装一台饮水机' });
    const { thresholds, rev } = await town.done<{ thresholds: { id: string }[]; rev: number }>(
      'chen-hao',
      'threshold.list',
    );
    const three = {
      signatures: 3,
      labelZh: '三人即答',
      labelEn: 'Three',
      duty: { who: 'office', workingDays: 5 },
    };
    const changed = { thresholds: [...thresholds, three], rev };
    expect((await town.refusal(LEADER, 'threshold.save', changed)).code).toBe('call.not-allowed');
    await town.done(DESK, 'threshold.save', changed, 'one tap');
    // The same tap again is the same change; another one from the old state is refused.
    expect(await town.done(DESK, 'threshold.save', changed, 'one tap')).toEqual({ rev: rev + 1 });
    expect((await town.refusal(DESK, 'threshold.save', changed)).code).toBe('threshold.changed-meanwhile');
    const after = await petitions.opened({ title: '给社区活动室装两台饮水机', bureauId: null });
    const marks = async (petitionId: string) =>
      (await petitions.shown('chen-hao', petitionId)).thresholds.map(({ signatures }) => signatures);
    expect([await marks(before), await marks(after)]).toEqual([
      [30, 100, 500],
      [3, 30, 100, 500],
    ]);
    await Promise.all([0, 1, 2].map((index) => petitions.sign(crowdMember(index), after)));
    await petitions.counted(after, 3);
    await town.runTimers();
    await until('the duty of the office', async () => {
      const petition = await petitions.shown(DESK, after);
      return petition.thresholds[0]?.reachedAt !== null && petition.steps.includes('answer');
    });
    await town.done(DESK, 'petition.answer', { petitionId: after, text: '装。' });
    await town.done(DESK, 'threshold.save', { thresholds, rev: rev + 1 });
  });

  it('is on the list of each who still owes an answer, on nobody’s while it is hidden, and on the office’s after its end', async () => {
    const { rev } = await town.done<{ rev: number }>(DESK, 'threshold.list');
    const owes = (signatures: number, who: 'bureau' | 'office') => ({
      ...{ signatures, labelZh: `${signatures} 人`, labelEn: `${signatures}` },
      duty: { who, workingDays: 5 },
    });
    await town.done(DESK, 'threshold.save', { thresholds: [owes(2, 'bureau'), owes(3, 'office')], rev });
    const petitionId = await petitions.opened({ title: '给河边步道装路灯', collectingDays: 7 });
    const owing = async () => {
      const lists = await Promise.all(
        [LEADER, DESK].map((person) =>
          town.done<{ petitions: { petitionId: string }[] }>(person, 'petition.list', { scope: 'duties' }),
        ),
      );
      const [bureau, office] = lists.map((list) =>
        list.petitions.some((one) => one.petitionId === petitionId),
      );
      return { bureau, office };
    };
    const answer = { petitionId, text: '下月装。' };
    await Promise.all([0, 1, 2].map((index) => petitions.sign(crowdMember(index), petitionId)));
    await petitions.counted(petitionId, 3);
    await town.runTimers();
    await until('both duties', async () => {
      const { thresholds } = await petitions.shown(DESK, petitionId);
      return thresholds.every(({ reachedAt }) => reachedAt !== null);
    });
    expect(await owing()).toEqual({ bureau: true, office: true });
    const hide = { petitionId, hidden: true, reason: '先核实。' };
    await town.done(DESK, 'petition.hide', hide);
    expect(await owing()).toEqual({ bureau: false, office: false });
    await town.done(DESK, 'petition.hide', { ...hide, hidden: false });
    expect(await owing()).toEqual({ bureau: true, office: true });
    await town.done(LEADER, 'petition.answer', answer);
    expect(await owing()).toEqual({ bureau: false, office: true });
    const { closesAt } = await petitions.shown(DESK, petitionId);
    await town.setClock(new Date(closesAt + 60_000));
    await town.runTimers();
    await until('its end', async () => (await petitions.shown(DESK, petitionId)).state === 'closed');
    expect(await owing()).toEqual({ bureau: false, office: true });
    expect((await town.refusal(LEADER, 'petition.answer', answer)).code).toBe('petition.no-duty');
    await town.done(DESK, 'petition.answer', answer);
    expect(await owing()).toEqual({ bureau: false, office: false });
  });
});
