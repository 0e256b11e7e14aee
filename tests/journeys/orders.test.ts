import { holderOf, PEOPLE } from '../../scripts/town/people';
import { Town } from '../support/town';
import { until } from '../support/until';

const HOUR_MS = 3_600_000;
const inspector = holderOf('inspector').id;
const leader = PEOPLE.find(({ roles }) =>
  roles.some(({ role, bureauId }) => role === 'leader' && bureauId === 'weather'),
)!.id;

interface Opened {
  order: { state: string; overdue: boolean; sentBack: number; timeline: { step: string; role: string }[] };
}

describe('a supervision order, from the supervision team to a unit', () => {
  let town: Town;
  let orderId: string;
  const start = Date.now();
  const text = { title: '沿街小广告反复出现', text: '请三天内清理，并说明长效办法。' };

  beforeAll(async () => {
    town = await Town.open();
    const input = { bureauId: 'weather', ...text, dueAt: start + 10 * HOUR_MS };
    ({ orderId } = await town.done<{ orderId: string }>(inspector, 'order.give', input, 'order-1'));
  });
  afterAll(() => town?.close());

  const opened = async (person: string) => (await town.done<Opened>(person, 'order.open', { orderId })).order;
  const told = (person: string, title: string) =>
    until(`${person} told «${title}»`, async () => {
      const { notices } = await town.done<{ notices: { title: string; subject: string }[] }>(
        ...([person, 'notice.list'] as const),
      );
      return notices.find((notice) => notice.title === title && notice.subject === `order:${orderId}`);
    });

  it('is given once, however often it is sent, and pushed to the unit’s head', async () => {
    const input = { bureauId: 'weather', ...text, dueAt: start + 10 * HOUR_MS };
    const again = await town.done<{ orderId: string }>(inspector, 'order.give', input, 'order-1');
    expect(again.orderId).toBe(orderId);
    const message = await until('the push', async () =>
      (await town.messages(leader)).find(({ page }) => page.includes(orderId)),
    );
    expect(JSON.stringify(message.data)).toContain('沿街小广告');
  });

  it('says what is wrong with a date or a unit, by its field', async () => {
    const input = { bureauId: 'none', ...text, dueAt: start };
    const { code, fields } = await town.refusal(inspector, 'order.give', input);
    expect(code).toBe('call.invalid');
    expect(Object.keys(fields ?? {}).sort()).toEqual(['bureauId', 'dueAt']);
  });

  it('is pointed out before its end, then to the supervision team, too, when it is overdue', async () => {
    await town.setClock(new Date(start + 9 * HOUR_MS));
    await town.runTimers();
    await told(leader, '督办单快到期了');
    await town.setClock(new Date(start + 11 * HOUR_MS));
    await town.runTimers();
    await told(leader, '督办单已超时');
    await told(inspector, '督办单已超时');
    expect((await opened(inspector)).overdue).toBe(true);
  });

  it('is answered with proof, sent back, answered again and accepted; everybody hears of it', async () => {
    const photos = [await town.photo(leader, 'flyposting', 'after')];
    await town.done(leader, 'order.receive', { orderId });
    const answer = { orderId, text: '已清理三处。', photos };
    expect((await town.refusal(leader, 'order.answer', { ...answer, photos: [] })).fields).toHaveProperty(
      'photos',
    );
    await town.done(leader, 'order.answer', answer);
    await told(inspector, '督办单有了答复');
    await town.done(inspector, 'order.judge', { orderId, accept: false, words: '没有长效办法。' });
    await told(leader, '督办单被退回');
    await town.done(leader, 'order.answer', { ...answer, text: '已与商户签承诺书。' });
    await town.done(inspector, 'order.judge', { orderId, accept: true });
    await told(leader, '督办单已办结');
    const { state, sentBack, timeline } = await opened(leader);
    expect([state, sentBack]).toEqual(['accepted', 1]);
    expect(timeline.map(({ step }) => step)).toEqual([
      ...['give', 'receive', 'answer', 'send-back', 'answer', 'accept'],
    ]);
  });

  it('is closed then: out of the open list, in the closed one', async () => {
    const list = async (scope: string) =>
      (await town.done<{ orders: { orderId: string }[] }>(leader, 'order.list', { scope })).orders;
    expect(await list('open')).toEqual([]);
    expect((await list('closed')).map((one) => one.orderId)).toEqual([orderId]);
    expect(
      (await town.refusal(leader, 'order.answer', { orderId, text: '再答。', photos: ['cloud://x'] })).code,
    ).toBe('call.invalid');
    expect((await town.refusal(leader, 'order.receive', { orderId })).code).toBe('order.wrong-state');
  });
});
