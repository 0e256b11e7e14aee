import { ZONES } from '../../scripts/town/zones';
import type { Desk } from '../support/desk';
import { openDesk, openPetitions } from '../support/petition-pages';
import { Town } from '../support/town';
import { until } from '../support/until';

jest.setTimeout(180_000);

/** Every tap is a click on what a person sees. */
describe('what the campaign office refuses, publishes and asks, clicked through', () => {
  let town: Town;
  let desk: Desk;
  beforeAll(async () => {
    town = await Town.open();
    desk = await openDesk(town, 'li-xiaoyu', 'dist/screens/campaign-office');
  });
  afterAll(async () => {
    await desk?.close();
    await town?.close();
  });

  it('does not publish what the city cannot decide: the author reads why and can write it anew', async () => {
    const { phone } = desk;
    const title = '请市里给每户发一台电视';
    await phone.waitFor('随手拍');
    await phone.tap('倡议');
    await phone.tap('发起倡议');
    await phone.waitFor('怎样写容易成功');
    await phone.input('例如：给老旧小区的楼道装上声控灯', title);
    await phone.input('写明请哪个单位、在什么时候之前、做什么。', '请给每户发一台电视。');
    await phone.input('这件事影响了谁，现在是什么样。', '家里没有电视。');
    await phone.tap('提交审核');
    await phone.tap('同意并继续');
    await phone.waitFor('审核中');
    await openPetitions(desk, 'he-jing');
    await phone.tap('工作台');
    await phone.tap(title);
    await phone.tap('不予发布');
    await phone.waitFor('确认不予发布');
    await phone.tap('确认不予发布');
    await phone.waitFor('不予发布时请选择原因');
    await phone.tap('不属于本市能决定的事');
    await phone.waitFor('文字和原因会公开');
    await phone.input('请写明原因，发起人会看到。', '市里没有这样的经费。');
    await desk.picture('rejecting');
    await phone.tap('确认不予发布');
    await phone.waitFor('未通过审核：不属于本市能决定的事');
    // Everybody can learn from it.
    await openPetitions(desk, 'chen-hao');
    await phone.tap('搜索');
    await phone.tap('未通过');
    await phone.waitFor(title);
    await phone.waitFor('不属于本市能决定的事');
    await desk.picture('refused');
    await desk.switchTo('li-xiaoyu');
    await desk.notice('未通过').waitFor();
    await phone.waitFor('随手拍');
    await phone.tap('消息');
    await phone.tap('您的倡议未通过审核');
    await phone.waitFor('市里没有这样的经费。');
    await desk.picture('rejected');
    await phone.tap('修改文字');
    await phone.tap('确认修改文字');
    await phone.waitFor('怎样写容易成功');
    await until('its text to be there', async () => {
      return (await desk.typed('例如：给老旧小区的楼道装上声控灯')) === title;
    });
  });

  it('publishes the pledge, taken in one tap, noted at a door, seen by building', async () => {
    const { phone } = desk;
    await phone.open('pages/home/index');
    await openPetitions(desk, 'he-jing');
    await phone.tap('倡议书');
    await phone.waitFor('还没有倡议书');
    await phone.tap('发布倡议书');
    await phone.input('例如：从我家门口做起', '门前三包，人人有责');
    await phone.input('官方文字，发布后所有人都能看到。', '一、门前干净。二、楼道畅通。三、垃圾分类。');
    await desk.picture('pledge-publish');
    await phone.tap('确认发布');
    await phone.tap('发布');
    await phone.tap('门前三包，人人有责');
    await phone.tap('各楼覆盖情况');
    await phone.tap('添加楼栋');
    await phone.input('例如：翠竹苑 3 栋', '文昌里 5 号楼');
    await phone.input('例如：48', '11');
    await phone.tap(ZONES[0]!.name);
    await phone.tap('保存');
    await phone.waitFor('0 / 11 户');
    // Counted again, it is still of its zone.
    await phone.tap('文昌里 5 号楼');
    await phone.input('例如：48', '12');
    await phone.tap('保存');
    await phone.waitFor('0 / 12 户');
    await phone.waitFor(`已敲门 0 户 · ${ZONES[0]!.name}`);
    await openPetitions(desk, 'li-xiaoyu');
    await phone.tap('倡议书');
    await phone.tap('门前三包，人人有责');
    await phone.tap('我承诺');
    await phone.waitFor('您已承诺');
    await desk.picture('pledge-taken');
    await phone.tap('上门登记');
    await phone.tap('选择楼栋');
    await phone.tap('确定');
    await phone.input('例如：3单元502', '13800000000');
    await phone.tap('愿意承诺');
    await phone.waitFor('这里只写门牌，不要写电话');
    await phone.input('例如：3单元502', '3单元502');
    await phone.tap('愿意承诺');
    await phone.waitFor('这栋楼 12 户，已敲门 1 户，承诺 1 户。');
    await desk.picture('pledge-door');
    // No network in the stairwell: noted on the phone, sent by itself afterwards.
    await phone.setOnline(false);
    await phone.input('例如：3单元502', '4单元101');
    await phone.tap('暂不承诺');
    await phone.waitFor('记在手机里了');
    await phone.waitFor('1 项等着发送');
    await desk.picture('pledge-door-offline');
    await phone.setOnline(true);
    await phone.waitFor('这栋楼 12 户，已敲门 2 户，承诺 1 户。');
  });

  it('publishes the pledge’s next text, which is taken anew while the first can be read', async () => {
    const { phone } = desk;
    await openPetitions(desk, 'he-jing');
    await phone.tap('倡议书');
    await phone.tap('门前三包，人人有责');
    await phone.tap('更新文字');
    await phone.waitFor('发布后成为第 2 版');
    await phone.input(
      '官方文字，发布后所有人都能看到。',
      '一、门前干净。二、楼道畅通。三、垃圾分类。四、文明养犬。',
    );
    await phone.tap('确认发布');
    await phone.tap('发布');
    await phone.waitFor('四、文明养犬。');
    await openPetitions(desk, 'li-xiaoyu');
    await phone.tap('倡议书');
    await phone.tap('门前三包，人人有责');
    await phone.waitFor('您承诺的是第 1 版');
    await desk.picture('pledge-newer');
    await phone.tap('我承诺新版');
    await until('the new text to be taken', async () => !(await phone.text()).includes('您承诺的是第 1 版'));
    await phone.tap('第 1 版');
    await phone.waitFor('三、垃圾分类。');
    await desk.picture('pledge-earlier');
  });

  it('asks by the survey: three questions, published, answered once, with its result', async () => {
    const { phone } = desk;
    await desk.switchTo('he-jing');
    await phone.waitFor('随手拍');
    await phone.tap('倡议');
    await phone.tap('问卷');
    await phone.waitFor('现在没有问卷');
    await phone.tap('看结果');
    await phone.tap('发布问卷');
    await phone.waitFor('问题 3');
    await desk.picture('survey-publish');
    await town.done('he-jing', 'survey.publish', {
      title: '创城问卷',
      questions: [
        { question: '您知道创城吗？', options: ['知道', '没听说'], aware: [0] },
        { question: '您参加过吗？', options: ['参加过', '还没有'], aware: [] },
        { question: '环境变好了吗？', options: ['更好了', '差不多'], aware: [] },
      ],
      closesAt: Date.now() + 86_400_000,
    });
    await openPetitions(desk, 'chen-hao');
    await phone.tap('问卷');
    await phone.waitFor('您知道创城吗？');
    await phone.tap('提交');
    await phone.waitFor('请把三个问题都答完');
    for (const answer of ['知道', '还没有', '更好了']) await phone.tap(answer);
    await desk.picture('survey');
    await phone.tap('提交');
    await phone.waitFor('谢谢，您的回答已经收到');
    await desk.switchTo('he-jing');
    await phone.waitFor('随手拍');
    await phone.tap('倡议');
    await phone.tap('问卷');
    await phone.tap('看结果');
    await phone.waitFor('1 人作答，其中 1 人知晓');
    await desk.picture('survey-results');
  });

  it('made no errors on any phone', async () => {
    const records = await desk.records();
    expect(records.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
