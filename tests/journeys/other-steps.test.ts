import { ELSEWHERE } from '../../scripts/town/words';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Town } from '../support/town';
import { until } from '../support/until';

/** The steps away from the usual way: each ends as it should, and nobody else can take it. */
describe('a report that does not go the usual way', () => {
  const resident = 'wang-guilan';
  const neighbour = 'chen-hao';
  const handler = handlersOf('weather')[0]!.id;
  const dispatcher = holderOf('dispatcher').id;
  const inside = ZONES[0]!.inside;
  const outside = ELSEWHERE[0]!.spot;
  let town: Town;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  const stateOf = async (reportId: string) => (await town.open(dispatcher, reportId)).report.state;

  it('is taken back by its reporter while it is with the desk, and by nobody else', async () => {
    const { reportId } = await town.file(resident, outside);
    expect((await town.refusal(neighbour, 'report.withdraw', { reportId })).code).toBe('report.not-yours');
    expect(await town.done(resident, 'report.withdraw', { reportId })).toEqual({ state: 'withdrawn' });
    const late = await town.refusal(dispatcher, 'report.accept', { reportId });
    expect(late.code).toBe('report.wrong-state');
    expect(late.message).toContain('已撤回');
    expect((await town.refusal(neighbour, 'report.open', { reportId })).code).toBe('report.not-found');
  });

  it('cannot be taken back once a bureau has it', async () => {
    const { reportId } = await town.file(resident, inside);
    expect((await town.refusal(resident, 'report.withdraw', { reportId })).code).toBe('report.wrong-state');
    expect(await stateOf(reportId)).toBe('dispatched');
  });

  it('is rejected with a reason that its reporter reads', async () => {
    const { reportId } = await town.file(resident, outside);
    const bare = await town.refusal(dispatcher, 'report.reject', { reportId, reason: ' ' });
    expect(bare).toMatchObject({ code: 'call.invalid', fields: { reason: '请写明原因。' } });
    expect((await town.refusal(handler, 'report.reject', { reportId, reason: '不是' })).code).toBe(
      'call.not-allowed',
    );
    await town.done(dispatcher, 'report.reject', { reportId, reason: '不在创建范围。' });
    const { report, timeline } = await town.open(resident, reportId);
    expect(report).toMatchObject({ state: 'rejected', steps: [] });
    expect(timeline.at(-1)).toMatchObject({ step: 'reject', note: '不在创建范围。' });
    const message = await town.pushed(resident, reportId);
    expect(Object.values(message.data).map(({ value }) => value)).toContain('不予受理');
  });

  it('is merged into another, and its reporter hears of that one', async () => {
    const first = await town.file(resident, inside);
    const second = await town.file(neighbour, inside);
    const merge = { reportId: second.reportId, intoReportId: first.reportId };
    const self = { reportId: second.reportId, intoReportId: second.reportId };
    expect((await town.refusal(dispatcher, 'report.merge', self)).fields).toHaveProperty('intoReportId');
    expect(await town.done(dispatcher, 'report.merge', merge, 'merge-once')).toEqual({ state: 'merged' });
    expect(await town.done(dispatcher, 'report.merge', merge, 'merge-once')).toEqual({ state: 'merged' });
    expect((await town.open(neighbour, second.reportId)).report.mergedInto).toBe(first.reportId);
    const report = await until('the reporter follows the one that carries on', async () => {
      const opened = await town.open(neighbour, first.reportId);
      return opened.report.following && opened.report.followers > 0 && opened.report;
    });
    expect(report.followers).toBe(1);
  });

  it('is suspended with its deadline stopped, and resumed with the whole time', async () => {
    const { reportId, dueAt } = await town.file(resident, inside);
    const planAt = Date.now() + 7 * 24 * 3_600_000;
    await town.done(dispatcher, 'report.suspend', { reportId, reason: '需要几个单位协商。', planAt });
    expect((await town.open(resident, reportId)).report).toMatchObject({ state: 'suspended', dueAt: null });
    expect((await town.refusal(handler, 'report.start', { reportId })).code).toBe('report.wrong-state');
    expect(await town.done(dispatcher, 'report.resume', { reportId })).toEqual({ state: 'dispatched' });
    expect((await town.open(resident, reportId)).report.dueAt).toBeGreaterThanOrEqual(dueAt!);
    await town.done(handler, 'report.start', { reportId });
    expect(await stateOf(reportId)).toBe('handling');
  });
});
