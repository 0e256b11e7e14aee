import { createHash } from 'node:crypto';
import cloud from 'wx-server-sdk';
import type { Flag } from '../../types/petitions/integrity';
import { AUTHOR, DESK, LEADER, PetitionTown } from '../support/petition-town';
import { crowdMember, crowdOpenid } from '../support/server';
import { Town } from '../support/town';
import { until } from '../support/until';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

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

  it('loses signatures that were taken out, silently for their signers, and gets them back', async () => {
    const petitionId = await petitions.opened({ title: '增开一班夜间社区公交' });
    const signers = Array.from({ length: 8 }, (_, index) => crowdMember(index));
    await Promise.all(signers.map((person) => petitions.sign(person, petitionId)));
    await petitions.counted(petitionId, 8);
    const set = { petitionId, source: null, from: 0, until: Date.now() + 60_000 };
    expect(await town.done(DESK, 'signature.preview', set)).toMatchObject({
      signatures: 8,
      before: 8,
      after: 0,
    });
    const taken = await town.done<{ invalidationId: string }>(DESK, 'signature.invalidate', {
      ...set,
      reason: '同一来源短时间大量签名。',
    });
    const after = await petitions.counted(petitionId, 0);
    expect(after.invalidated).toBe(8);
    expect(after.corrections).toEqual([{ at: expect.any(Number) as number, signatures: -8 }]);
    expect((await petitions.shown(signers[0]!, petitionId)).signedAt).not.toBeNull();
    await town.done(signers[1]!, 'petition.unsign', { petitionId });
    await town.done(DESK, 'signature.restore', {
      invalidationId: taken.invalidationId,
      reason: '核实为本人。',
    });
    const restored = await petitions.counted(petitionId, 7);
    expect(restored.invalidated).toBe(0);
    expect(restored.corrections.map(({ signatures }) => signatures)).toEqual([8, -8]);
    // Withdrawn while it was out, it can be given again as any other.
    await petitions.sign(signers[1]!, petitionId);
    await petitions.counted(petitionId, 8);
  });

  it('with a burst from one source is flagged for a person to look at, with what WeChat holds of some of its signers', async () => {
    const petitionId = await petitions.opened({ title: '把菜场的早市提前到五点' });
    const openids = Array.from({ length: 40 }, (_, index) => crowdOpenid(index));
    await town.api.post('/verdicts', { riskRanks: Object.fromEntries(openids.map((openid) => [openid, 3])) });
    await Promise.all(openids.map((_, index) => petitions.sign(crowdMember(index), petitionId)));
    await town.afterTimers(
      () => town.done<{ flags: Flag[] }>(DESK, 'signature.flags'),
      ({ flags }) =>
        expect(flags.find((flag) => flag.petitionId === petitionId)).toMatchObject({
          signatures: 40,
          ofAll: 40,
          riskRank: 3,
          state: 'open',
        }),
    );
    // Nothing happens to the count by itself; the office is told.
    await petitions.counted(petitionId, 40);
    const notices = async () =>
      (await town.done<{ notices: { title: string }[] }>(DESK, 'notice.list')).notices;
    await until('the office to be told', async () => {
      await town.runTimers();
      return (await notices()).some(({ title }) => title === '有异常签名要看一看');
    });
    // Taken out, it is settled; more of the same opens it again.
    const flagged = async () =>
      (await town.done<{ flags: Flag[] }>(DESK, 'signature.flags')).flags.find(
        (flag) => flag.petitionId === petitionId,
      );
    const { flagId, source, from, until: to } = (await flagged())!;
    const set = { petitionId, source, from, until: to, flagId, reason: '不是本人。' };
    await town.done(DESK, 'signature.invalidate', set);
    await town.runTimers();
    expect(await flagged()).toBeUndefined();
    await Promise.all(openids.map((_, index) => petitions.sign(crowdMember(index + 40), petitionId)));
    await town.afterTimers(flagged, (flag) => expect(flag).toMatchObject({ signatures: 40 }));
    expect((await town.refusal(AUTHOR, 'signature.flags')).code).toBe('call.not-allowed');
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
    /** 02:30 of the coming night in China. */
    const atNight = async () => {
      const today = Math.floor((Date.now() + 8 * HOUR_MS) / DAY_MS) * DAY_MS;
      await town.setClock(new Date(today + DAY_MS - 5.5 * HOUR_MS));
      await town.runTimers();
      await town.setClock('real');
    };
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
    // One from before the bureau's own term was kept finds its way back there in the night.
    await cloud
      .database()
      .collection('petitions')
      .doc(petitionId)
      .update({ data: { bureauDueAt: cloud.database().command.remove() } });
    expect(await owing()).toEqual({ bureau: false, office: true });
    await atNight();
    expect(await owing()).toEqual({ bureau: true, office: true });
    const fit = await town.photo(LEADER, 'graffiti', 'after');
    const blocked = Buffer.concat([town.photoBytes('graffiti'), Buffer.from('unfit')]);
    const riskyPhotoSha256 = [createHash('sha256').update(blocked).digest('hex')];
    await town.api.post('/verdicts', { riskyPhotoSha256, verdictDelayMs: HOUR_MS });
    const photos = [fit, await town.upload(LEADER, blocked)];
    await town.done(LEADER, 'petition.answer', { ...answer, photos });
    const pictures = async () => {
      const [first] = (await petitions.shown(AUTHOR, petitionId)).answers;
      return [first!.photos, first!.unshown];
    };
    expect(await pictures()).toEqual([[], 2]);
    expect(await owing()).toEqual({ bureau: false, office: true });
    const { closesAt } = await petitions.shown(DESK, petitionId);
    await town.setClock(new Date(closesAt + 60_000));
    await town.runTimers();
    await until('its end', async () => (await petitions.shown(DESK, petitionId)).state === 'closed');
    // WeChat has judged the photos meanwhile, and everybody sees the one that is fit.
    await until('the verdicts', async () => (await pictures())[1] === 1);
    expect(await pictures()).toEqual([[fit], 1]);
    expect(await owing()).toEqual({ bureau: false, office: true });
    expect((await town.refusal(LEADER, 'petition.answer', answer)).code).toBe('petition.no-duty');
    await town.done(DESK, 'petition.answer', answer);
    expect(await owing()).toEqual({ bureau: false, office: false });
  });
});
