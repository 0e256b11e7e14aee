import { toPosition, type Spot } from '../../scripts/town/ground';
import { handlersOf, holderOf, PEOPLE } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Desk } from '../support/desk';
import { Town, type Filed } from '../support/town';

const DAY_MS = 24 * 3_600_000;
/** In meters from a point inside the first zone: far enough from one another to be places of their own. */
const AWAY = 40;

const leaderOf = (bureauId: string) =>
  PEOPLE.find(({ roles }) => roles.some((held) => held.role === 'leader' && held.bureauId === bureauId));

jest.setTimeout(120_000);

/** What a case can go through besides the straight way, each taken by taps on the pages that ship. */
describe('a case off the straight way, clicked through on the phones of those who take part', () => {
  const resident = 'wang-guilan';
  const neighbour = 'chen-hao';
  const handler = handlersOf('weather')[0]!.id;
  const leader = leaderOf('weather')!.id;
  const dispatcher = holderOf('dispatcher').id;
  const inspector = holderOf('inspector').id;
  const coLeaders = { 'urban-management': 'ma-zhiqiang', housing: 'qian-shufen' };
  const inside = ZONES[0]!.inside;
  let town: Town;
  let desk: Desk;
  let phone: Desk['phone'];
  let spots = 0;
  let held = '';

  /** Each a place of its own. */
  const nextSpot = (): Spot => {
    spots += 1;
    return [inside[0], inside[1] + (spots - 3) * AWAY];
  };

  beforeAll(async () => {
    town = await Town.open();
    for (const [bureauId, person] of Object.entries(coLeaders)) {
      if (leaderOf(bureauId)?.id === person) continue;
      const { code } = await town.done<{ code: string }>(dispatcher, 'invitation.create', {
        role: 'leader',
        bureauId,
        days: 7,
        note: '会商',
      });
      await town.done(person, 'invitation.redeem', { code });
    }
    const { longitude, latitude } = toPosition(inside);
    desk = await Desk.open({
      url: town.url,
      person: resident,
      place: `${longitude},${latitude}`,
      picturesDir: 'dist/screens/cases',
    });
    phone = desk.phone;
  });
  afterAll(async () => {
    await desk?.close();
    await town?.close();
  });

  const at = async (person: string, page: string) => {
    if (person !== held) {
      await desk.switchTo(person);
      await phone.waitFor('本月全城');
    }
    held = person;
    await phone.open(page);
  };
  const atReport = (person: string, { reportId }: Pick<Filed, 'reportId'>) =>
    at(person, `pages/report/index?reportId=${reportId}`);
  /** A button of the sheet that has come up, where the page below has one of the same name. */
  const tapInSheet = (word: string) => phone.tap(`[role="dialog"] [aria-label="${word}"]`);
  const stateOf = async ({ reportId }: Pick<Filed, 'reportId'>) =>
    (await town.open(dispatcher, reportId)).report.state;
  const finish = async ({ reportId }: Pick<Filed, 'reportId'>) => {
    await town.done(handler, 'report.start', { reportId });
    const photos = [await town.photo(handler, 'rubbish', 'after')];
    await town.done(handler, 'report.finish', { reportId, note: '清理完毕。', photos });
  };
  const closed = async (address: string): Promise<Filed> => {
    const place = { ...toPosition(nextSpot()), address };
    const filed = await town.file(resident, inside, { place });
    await finish(filed);
    await town.done(inspector, 'report.verify', { reportId: filed.reportId, passed: true, note: '' });
    return filed;
  };

  it('is sent back by the inspector, done again and closed', async () => {
    const filed = await town.handled(resident, handler, nextSpot());
    await atReport(inspector, filed);
    await phone.tap('去核查');
    await phone.tap('还有残留');
    await phone.tap('退回重办');
    await phone.tap('确定');
    await desk.untilPath('pages/report/index');
    await phone.waitFor('退回重办 1 次');
    await desk.picture('sent-back');
    await finish(filed);
    await atReport(inspector, filed);
    await phone.tap('去核查');
    await phone.tap('核查通过');
    await phone.waitFor('核查通过，已结案。');
    expect(await stateOf(filed)).toBe('closed');
  });

  it('is suspended until two bureaus agree, and goes on when both have', async () => {
    const filed = await town.file(resident, nextSpot());
    await atReport(leader, filed);
    await phone.tap('更多');
    await phone.tap('挂账，等多方会商');
    await phone.tap('一周内');
    await phone.tap('青澜市城市管理局');
    await phone.tap('青澜市住房和城乡建设局物业管理服务中心');
    await tapInSheet('挂账');
    await phone.waitFor('请写明原因');
    await phone.tap('需要几个单位会商');
    await desk.picture('suspending');
    await tapInSheet('挂账');
    await phone.waitFor('会商单位 2 个，已同意 0 个');
    for (const person of Object.values(coLeaders)) {
      await atReport(person, filed);
      await phone.tap('答复会商');
      await tapInSheet('同意');
      await phone.waitFor('已同意');
    }
    await atReport(leader, filed);
    await phone.waitFor('会商单位 2 个，已同意 2 个');
    await desk.picture('agreed');
    await phone.tap('恢复处置');
    await phone.tap('确定');
    await phone.waitFor('待处置');
    expect(await stateOf(filed)).toBe('dispatched');
  });

  it('is merged into another one near by that the dispatcher looks up', async () => {
    const spot = nextSpot();
    const first = await town.file(resident, spot);
    const second = await town.file(neighbour, [spot[0], spot[1] + 20]);
    await atReport(dispatcher, second);
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
    const filed = await closed('5号楼后');
    await atReport(resident, filed);
    await phone.tap('2 星');
    await phone.tap('提交评价');
    await phone.waitFor('需要重新办理吗？');
    await desk.picture('asked-to-reopen');
    await phone.tap('重新办理');
    await phone.tap('只处理了一部分');
    await desk.picture('reopening');
    await tapInSheet('重新办理');
    await phone.waitFor('重新办理 1 次');
    expect(await stateOf(filed)).toBe('dispatched');
  });

  it('is complained about, hidden by the desk and shown again', async () => {
    const filed = await town.file(resident, nextSpot());
    await atReport(neighbour, filed);
    await phone.tap('举报这条内容');
    await tapInSheet('整条上报');
    await phone.tap('泄露他人隐私');
    await desk.picture('complaining');
    await phone.tap('提交举报');
    await phone.waitFor('收到了，处理后会通知您');
    await at(dispatcher, 'desk/pages/queue/index');
    await phone.tap('举报');
    await phone.waitFor('举报原因：泄露他人隐私');
    await desk.picture('complaint');
    await phone.tap('隐藏');
    await phone.tap('含有个人隐私');
    await tapInSheet('隐藏');
    await phone.waitFor('没有等待处理的举报。');
    expect((await town.refusal(neighbour, 'report.open', { reportId: filed.reportId })).code).toBe(
      'report.not-found',
    );
    await atReport(dispatcher, filed);
    await phone.waitFor('已对公众隐藏');
    await phone.tap('更多办理');
    await phone.tap('恢复显示');
    await phone.tap('核实后没有问题');
    await desk.picture('restoring');
    await tapInSheet('恢复显示');
    await phone.waitFor('隐藏的内容已恢复');
    expect((await town.open(neighbour, filed.reportId)).report.hidden).toBe(false);
  });

  it('comes back twice, found by a re-check and by a neighbour, and is a stubborn spot', async () => {
    const filed = await closed('菜场东门');
    await town.setClock(new Date(Date.now() + 8 * DAY_MS));
    await at(inspector, 'spots/pages/rechecks/index?scope=mine');
    await phone.tap(`[aria-label="去复查，菜场东门"]`);
    await phone.waitFor('上次处置后');
    await phone.tap('又出现了');
    await phone.waitFor('请先拍一张现在的照片');
    await phone.tap('拍照');
    await phone.choosePictures(town.photoFile('rubbish'));
    await desk.untilUploaded();
    await phone.tap('比上次还多');
    await desk.picture('recheck');
    await phone.tap('又出现了');
    await phone.tap('确定');
    await desk.untilPath('spots/pages/rechecks/index');
    expect(await stateOf(filed)).toBe('dispatched');
    await finish(filed);
    await town.done(inspector, 'report.verify', { reportId: filed.reportId, passed: true, note: '' });
    await atReport(neighbour, filed);
    await phone.tap('又出现了');
    await phone.tap('拍照');
    await phone.choosePictures(town.photoFile('rubbish'));
    await desk.untilUploaded();
    await desk.picture('back-again');
    await phone.tap('发送');
    await phone.waitFor('老大难');
    await phone.tap('这个地点的历史');
    await phone.waitFor('现在有问题在办');
    await phone.waitFor('反复出现过 2 次');
    await desk.picture('spot');
  });

  it('leads to a supervision order that is given, received, answered with a photo and accepted', async () => {
    await at(inspector, 'orders/pages/list/index');
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
    await at(leader, 'orders/pages/list/index');
    await phone.tap('楼道堆物整改');
    await phone.tap('签收');
    await phone.waitFor('整改中');
    await phone.tap('答复');
    await phone.input('写明做了什么、怎样防止反复。', '已清空，逐户签字。');
    await phone.tap('拍照');
    await phone.choosePictures(town.photoFile('rubbish', 'after'));
    await desk.untilUploaded();
    await tapInSheet('答复');
    await phone.waitFor('待审核');
    await at(inspector, 'orders/pages/list/index');
    await phone.tap('楼道堆物整改');
    await phone.tap('通过，办结');
    await tapInSheet('通过，办结');
    await phone.waitFor('已办结');
    await desk.picture('order-closed');
  });

  it('went without an error on any phone', async () => {
    const records = await desk.records();
    expect(records.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
