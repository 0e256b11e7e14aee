import { CaseDesk, coLeaders, dispatcher, handler, inspector, leader } from '../support/case-desk';
import type { Desk } from '../support/desk';
import type { Town } from '../support/town';
import { until } from '../support/until';

const DAY_MS = 24 * 3_600_000;

jest.setTimeout(120_000);

/** What those who handle a case, the desk and the supervision team ask of one another, by taps on the pages that ship. */
describe('what bureaus, the desk and the supervision team settle among themselves', () => {
  let cases: CaseDesk;
  let town: Town;
  let desk: Desk;
  let phone: Desk['phone'];
  beforeAll(async () => {
    cases = await CaseDesk.open('dist/screens/settled');
    ({ town, desk } = cases);
    phone = desk.phone;
  });
  afterAll(() => cases?.close());

  it('is suspended until two bureaus agree, and goes on when both have', async () => {
    const filed = await cases.file();
    await cases.atReport(leader, filed);
    await cases.more('挂账，等多方会商');
    await phone.tap('一周内');
    await phone.tap('青澜市城市管理局');
    await phone.tap('青澜市住房和城乡建设局物业管理服务中心');
    await cases.tapInSheet('挂账');
    await phone.waitFor('请写明原因');
    await phone.tap('需要几个单位会商');
    await desk.picture('suspending');
    await cases.tapInSheet('挂账');
    await phone.waitFor('会商单位 2 个，已同意 0 个');
    for (const person of Object.values(coLeaders)) {
      await cases.atReport(person, filed);
      await phone.tap('答复会商');
      await cases.tapInSheet('同意');
      await phone.waitFor('已同意');
    }
    await cases.atReport(leader, filed);
    await phone.waitFor('会商单位 2 个，已同意 2 个');
    await desk.picture('agreed');
    await phone.tap('恢复处置');
    await phone.tap('确定');
    await phone.waitFor('待处置');
    expect((await cases.report(filed)).state).toBe('dispatched');
  });

  it('is not ours: goes on to the bureau proposed, and from there to the desk for good', async () => {
    const filed = await cases.file();
    await cases.atReport(handler, filed);
    await cases.more('不是我们的，退回');
    await phone.tap('青澜市城市管理局');
    await cases.tapInSheet('退回');
    await phone.waitFor('请写明原因');
    await phone.tap('不在我单位管理范围');
    await desk.picture('not-ours');
    await cases.tapInSheet('退回');
    await phone.waitFor('退回：不归本单位');
    expect(await cases.report(filed)).toMatchObject({
      state: 'dispatched',
      bureauId: 'urban-management',
    });
    await cases.atReport(coLeaders['urban-management'], filed);
    await cases.more('不是我们的，退回');
    await phone.waitFor('这次由调度中心裁定');
    await phone.tap('产权属于其他单位');
    await phone.tap('青澜市住房和城乡建设局物业管理服务中心');
    await cases.tapInSheet('退回');
    await phone.waitFor('待受理');
    await cases.atReport(dispatcher, filed);
    await phone.tap('选择责任单位');
    await phone.waitFor('退回的单位建议转给它');
    await desk.picture('returned-to-desk');
    await phone.tap('青澜市住房和城乡建设局物业管理服务中心');
    await phone.waitFor('待处置');
    expect(await cases.report(filed)).toMatchObject({
      bureauId: 'housing',
      binding: true,
    });
  });

  it('gets more time where the desk grants what the bureau asked for', async () => {
    const filed = await cases.file();
    const dueAt = async () => (await cases.report(filed)).dueAt!;
    const before = await dueAt();
    await cases.atReport(handler, filed);
    await cases.more('申请延期');
    await phone.tap('需要调配车辆或设备');
    await cases.tapInSheet('提交申请');
    await phone.waitFor('请选择延长多久');
    await phone.tap('2 个工作日');
    await desk.picture('asking-for-time');
    await cases.tapInSheet('提交申请');
    await phone.waitFor('申请延期');
    expect(await dueAt()).toBe(before);
    await cases.atReport(dispatcher, filed);
    await phone.tap('答复延期申请');
    await phone.waitFor('需要调配车辆或设备');
    await desk.picture('granting-time');
    await cases.tapInSheet('同意延期');
    await phone.waitFor('同意延期');
    await until('the new deadline', async () => (await dueAt()) > before || undefined);
  });

  it('leads to a supervision order that is given, received, answered with a photo and accepted', async () => {
    await cases.at(inspector, 'orders/pages/list/index');
    await phone.waitFor('没有进行中的督办单');
    await phone.tap('下达督办');
    await phone.tap('下达');
    await phone.waitFor('请选择责任单位');
    await phone.tap('青澜市气象局');
    await phone.input('例如：沿街小广告反复出现', '楼道堆物整改');
    await phone.input('写明在哪里、整改到什么程度、要哪些凭据。', '3 号楼楼道请清空。');
    await phone.tap('3 天内');
    await desk.picture('order-given');
    await phone.tap('下达');
    await phone.waitFor('待签收');
    await cases.at(leader, 'orders/pages/list/index');
    await phone.tap('楼道堆物整改');
    await phone.tap('签收');
    await phone.waitFor('整改中');
    await phone.tap('答复');
    await phone.input('写明做了什么、怎样防止反复。', '已清空，逐户签字。');
    await cases.takePhoto('rubbish', 'after');
    await cases.tapInSheet('答复');
    await phone.waitFor('待审核');
    await cases.at(inspector, 'orders/pages/list/index');
    await phone.tap('楼道堆物整改');
    await phone.tap('通过，办结');
    await cases.tapInSheet('通过，办结');
    await phone.waitFor('已办结');
    await desk.picture('order-closed');
  });

  it('was late, and the desk excuses it on the leader’s word: that stays on record', async () => {
    const filed = await cases.file();
    await town.setClock(new Date(Date.now() + 30 * DAY_MS));
    await town.runTimers();
    await cases.atReport(leader, filed);
    await cases.more('超时申诉');
    await phone.tap('现场有人阻拦');
    await desk.picture('appealing');
    await cases.tapInSheet('提交申诉');
    await phone.waitFor('对超时提出申诉');
    await cases.atReport(dispatcher, filed);
    await phone.tap('答复申诉');
    await phone.waitFor('现场有人阻拦');
    await phone.input('答复会写进处理经过', '城管已核实。');
    await desk.picture('deciding-appeal');
    await cases.tapInSheet('认可');
    await phone.waitFor('申诉成立，超时记录保留');
    await desk.picture('excused');
    const { lateness } = await cases.report(filed);
    expect(lateness).toMatchObject([{ appeal: { state: 'excused', note: '城管已核实。' } }]);
  });

  it('went without an error on any phone', async () => {
    const records = await desk.records();
    expect(records.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
