import { holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { CALL_LIMITS } from '../../types/call-limits';
import { Town } from '../support/town';

const MINUTE_MS = 60_000;
/** Before whole minutes are counted down. */
const NEXT_WINDOW_MINUTES = 61;

describe('who may call, and how often', () => {
  const admin = holderOf('admin').id;
  const spot = ZONES[0]!.inside;
  let town: Town;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  const guess = (person: string) => town.refusal(person, 'invitation.redeem', { code: 'AAAAAAAAAA' });

  it('of many calls at the same instant exactly as many are let in as may be, and the others are told when to come back', async () => {
    const { times } = CALL_LIMITS['invitation.redeem']!;
    const answers = await Promise.all(Array.from({ length: times + 12 }, () => guess('chen-hao')));
    const refused = answers.filter(({ code }) => code === 'call.too-often');
    expect(refused).toHaveLength(12);
    for (const { message } of refused) expect(message).toMatch(/过 (59|60) 分钟再试/);
    expect((await guess('li-xiaoyu')).code).not.toBe('call.too-often');
  });

  it('an hour later there is room again', async () => {
    await town.setClock(new Date(Date.now() + NEXT_WINDOW_MINUTES * MINUTE_MS));
    expect((await guess('chen-hao')).code).not.toBe('call.too-often');
    await town.setClock('real');
  });

  it('whoever is blocked may look, and nothing they send is taken until the block is over', async () => {
    const good = await town.reportAt('li-xiaoyu', spot);
    const { personId } = await town.done<{ personId: string }>('li-xiaoyu', 'me.load');
    const until = Date.now() + 30 * MINUTE_MS;
    const why = '反复提交虚假上报。';
    await town.done(admin, 'person.block', { personId, until, why });
    expect(await town.refusal('li-xiaoyu', 'report.file', good)).toMatchObject({
      code: 'call.blocked',
      message: expect.stringMatching(/暂停，\d{4}年\d+月\d+日/) as string,
    });
    expect((await town.refusal('li-xiaoyu', 'report.withdraw', { reportId: 'x' })).code).toBe('call.blocked');
    await town.done('li-xiaoyu', 'report.list', { scope: 'mine' });

    await town.setClock(new Date(until + MINUTE_MS));
    await town.done('li-xiaoyu', 'report.file', good);
    await town.setClock('real');
    await town.done(admin, 'person.block', { personId, until: null, why: '申诉成立。' });
    await town.done('li-xiaoyu', 'report.file', good);
  });
});
