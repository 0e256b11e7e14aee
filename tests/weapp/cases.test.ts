import { REVIEW_WORDS } from '../../scripts/town/project';
import {
  AWAY,
  CaseDesk,
  dispatcher,
  handler,
  INSIDE,
  inspector,
  neighbour,
  resident,
} from '../support/case-desk';
import type { Desk } from '../support/desk';
import type { Listed, Town } from '../support/town';

const DAY_MS = 24 * 3_600_000;

jest.setTimeout(120_000);

/** What a case can go through besides the straight way, each taken by taps on the pages that ship. */
describe('a case off the straight way, clicked through on the phones of those who take part', () => {
  let cases: CaseDesk;
  let town: Town;
  let desk: Desk;
  let phone: Desk['phone'];
  beforeAll(async () => {
    cases = await CaseDesk.open('dist/screens/cases');
    ({ town, desk } = cases);
    phone = desk.phone;
  });
  afterAll(() => cases?.close());

  it('is sent back by the inspector, done again and closed', async () => {
    const filed = await town.handled(resident, handler, cases.nextSpot());
    await cases.atReport(inspector, filed);
    await phone.tap('去核查');
    await phone.tap('还有残留');
    await phone.tap('退回重办');
    await phone.tap('确定');
    await desk.untilPath('pages/report/index');
    await phone.waitFor('退回重办 1 次');
    await desk.picture('sent-back');
    await cases.finish(filed);
    await cases.atReport(inspector, filed);
    await phone.tap('去核查');
    await phone.tap('核查通过');
    await phone.waitFor('核查通过，已结案。');
    expect((await cases.report(filed)).state).toBe('closed');
  });

  it('is shown while it is being handled, and is not done by that', async () => {
    const filed = await cases.file();
    await town.done(handler, 'report.start', { reportId: filed.reportId });
    await cases.atReport(handler, filed);
    await cases.more('发处置中的照片');
    await cases.tapInSheet('发送');
    await phone.waitFor('请先拍一张现在的照片');
    await cases.takePhoto('rubbish');
    await phone.tap('等车来运走');
    await desk.picture('progress');
    await cases.tapInSheet('发送');
    await phone.waitFor('处置中，现场照片');
    await desk.picture('progress-shown');
    const { report, timeline } = await town.open(inspector, filed.reportId);
    expect(report.state).toBe('handling');
    expect(report.photos.map(({ kind }) => kind)).toEqual(['before', 'during']);
    expect(timeline.at(-1)).toMatchObject({
      step: 'progress',
      note: '等车来运走',
      photos: [{ kind: 'during' }],
    });
  });

  it('is merged into another one near by that the dispatcher looks up', async () => {
    const spot = cases.nextSpot();
    const first = await town.file(resident, spot);
    const second = await town.file(neighbour, [spot[0], spot[1] + 20]);
    await cases.atReport(dispatcher, second);
    await phone.tap('更多办理');
    await phone.tap('并入同一处的上报');
    await phone.input('按编号或文字找', first.number);
    await desk.picture('merging');
    await phone.tap('积存垃圾 3号楼门口');
    await phone.tap('并入');
    await phone.waitFor('看并入的那一条');
    const { report } = await town.open(neighbour, second.reportId);
    expect(report).toMatchObject({ state: 'merged', mergedInto: first.reportId });
  });

  it('is opened again by its reporter, who gave it two stars', async () => {
    const filed = await cases.closed('5号楼后');
    await cases.atReport(resident, filed);
    await phone.tap('2 星');
    await phone.tap('提交评价');
    await phone.waitFor('需要重新办理吗？');
    await desk.picture('asked-to-reopen');
    await phone.tap('重新办理');
    await phone.tap('只处理了一部分');
    await desk.picture('reopening');
    await cases.tapInSheet('重新办理');
    await phone.waitFor('重新办理 1 次');
    expect((await cases.report(filed)).state).toBe('dispatched');
  });

  it('is complained about, hidden by the desk and shown again', async () => {
    const filed = await cases.file();
    await cases.atReport(neighbour, filed);
    await phone.tap('举报这条内容');
    await cases.tapInSheet('整条上报');
    await phone.tap('泄露他人隐私');
    await desk.picture('complaining');
    await phone.tap('提交举报');
    await phone.waitFor('收到了，处理后会通知您');
    await cases.at(dispatcher, 'desk/pages/queue/index');
    await phone.tap('举报');
    await phone.waitFor('举报原因：泄露他人隐私');
    await desk.picture('complaint');
    await phone.tap('隐藏');
    await phone.tap('含有个人隐私');
    await cases.tapInSheet('隐藏');
    await phone.waitFor('没有等待处理的举报。');
    expect((await town.refusal(neighbour, 'report.open', { reportId: filed.reportId })).code).toBe(
      'report.not-found',
    );
    await cases.atReport(dispatcher, filed);
    await phone.waitFor('已对公众隐藏');
    await phone.tap('更多办理');
    await phone.tap('恢复显示');
    await phone.tap('核实后没有问题');
    await desk.picture('restoring');
    await cases.tapInSheet('恢复显示');
    await phone.waitFor('隐藏的内容已恢复');
    expect((await town.open(neighbour, filed.reportId)).report.hidden).toBe(false);
  });

  it('shows a bureau’s words that WeChat left to a person once the desk has read them, and says so to whoever wrote them', async () => {
    const filed = await cases.file();
    const note = `清理干净了，${REVIEW_WORDS[0]}。`;
    await cases.finish(filed, note);
    await cases.atReport(handler, filed);
    await phone.waitFor('审核后公众才能看到这段话');
    await desk.picture('note-waits');
    await cases.at(dispatcher, 'desk/pages/queue/index');
    await phone.tap('文字');
    await phone.waitFor(note);
    await desk.picture('words-waiting');
    await phone.tap('可以显示');
    await phone.waitFor('没有等待审核的文字。');
    await cases.atReport(neighbour, filed);
    await phone.waitFor(note);
  });

  it('is opened again instead of filed anew, by whoever files where it was cleaned', async () => {
    const filed = await cases.closed('2号楼旁', 'graffiti', [INSIDE[0] - AWAY, INSIDE[1]]);
    await cases.at(neighbour, 'pages/file/index');
    await phone.tap('更多类型');
    await phone.tap('乱涂画');
    await phone.waitFor('这里不久前清理过，又脏了吗？');
    await phone.tap('又脏了，重新办理');
    await phone.waitFor('请先拍一张照片');
    await cases.takePhoto('graffiti');
    await desk.inPhone('[aria-label="又脏了，重新办理"]').scrollIntoViewIfNeeded();
    await desk.picture('back-again-filing');
    await phone.tap('又脏了，重新办理');
    await desk.untilPath('pages/report/index');
    await phone.waitFor('问题又出现了');
    const { report } = await town.open(neighbour, filed.reportId);
    expect(report).toMatchObject({ state: 'dispatched', relapses: 1, following: true });
    const { reports } = await town.done<Listed>(neighbour, 'report.list', { scope: 'mine' });
    expect(reports.filter(({ categoryId }) => categoryId === 'graffiti')).toEqual([]);
  });

  it('comes back twice, found by a re-check and by a neighbour, and is a stubborn spot', async () => {
    const filed = await cases.closed('菜场东门');
    await town.setClock(new Date(Date.now() + 8 * DAY_MS));
    // It is planned after the closing, by its delivery or by the clock.
    await town.afterTimers(
      () => town.done<{ rechecks: object[] }>(inspector, 'recheck.list', { scope: 'mine' }),
      ({ rechecks }) => expect(rechecks).toContainEqual(expect.objectContaining({ address: '菜场东门' })),
    );
    await cases.at(inspector, 'spots/pages/rechecks/index?scope=mine');
    await phone.tap(`[aria-label="去复查，菜场东门"]`);
    await phone.waitFor('上次处置后');
    await phone.tap('又出现了');
    await phone.waitFor('请先拍一张现在的照片');
    await cases.takePhoto('rubbish');
    await phone.tap('比上次还多');
    await desk.picture('recheck');
    await phone.tap('又出现了');
    await phone.tap('确定');
    await desk.untilPath('spots/pages/rechecks/index');
    expect((await cases.report(filed)).state).toBe('dispatched');
    await cases.finish(filed);
    await town.done(inspector, 'report.verify', { reportId: filed.reportId, passed: true, note: '' });
    await cases.atReport(neighbour, filed);
    await phone.tap('又出现了');
    await cases.takePhoto('rubbish');
    await desk.picture('back-again');
    await phone.tap('发送');
    await phone.waitFor('老大难');
    await phone.tap('这个地点的历史');
    await phone.waitFor('现在有问题在办');
    await phone.waitFor('反复出现过 2 次');
    await desk.picture('spot');
  });

  it('went without an error on any phone', async () => {
    const records = await desk.records();
    expect(records.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
