import { toPosition } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { Desk } from '../support/desk';
import { crowdMember } from '../support/server';
import { Town } from '../support/town';
import { until } from '../support/until';

jest.setTimeout(120_000);

const AUTHOR = 'wang-guilan';
const TITLE = '给老旧小区的楼道装上声控灯';

/** Every tap is a click on what a person sees. */
describe('a petition, clicked through on the phones of those who take part', () => {
  let town: Town;
  let desk: Desk;
  let petitionId = '';

  beforeAll(async () => {
    town = await Town.open({ crowd: 100 });
    const { longitude, latitude } = toPosition(ZONES[0]!.inside);
    desk = await Desk.open({
      url: town.url,
      person: AUTHOR,
      place: `${longitude},${latitude}`,
      picturesDir: 'dist/screens/petition',
    });
  });
  afterAll(async () => {
    await desk?.close();
    await town?.close();
  });

  async function openList(): Promise<void> {
    await desk.phone.tap('我的');
    await desk.phone.tap('倡议');
    await desk.phone.waitFor('热门');
  }

  it('is written and submitted by a resident', async () => {
    const { phone } = desk;
    await phone.waitFor('随手拍');
    await openList();
    await desk.picture('list-empty');
    await phone.tap('发起倡议');
    await phone.input('例如：给老旧小区的楼道装上声控灯', TITLE);
    await phone.tap('提交审核');
    await phone.waitFor('请写明希望谁做什么');
    await desk.picture('write-missing');
    await phone.input('写明请哪个单位、在什么时候之前、做什么。', '请市里今年内给老旧小区的楼道装声控灯。');
    await phone.input('这件事影响了谁，现在是什么样。', '楼道夜里没有灯，老人上下楼摔过跤。');
    await phone.tap('提交审核');
    await phone.waitFor('审核中');
    await desk.picture('moderating');
    const { petitions } = await town.done<{ petitions: { petitionId: string }[] }>(AUTHOR, 'petition.list', {
      scope: 'mine',
    });
    petitionId = petitions[0]!.petitionId;
  });

  it('is published by the campaign office, and signed with one button', async () => {
    const { phone } = desk;
    await desk.switchTo('he-jing');
    await phone.waitFor('随手拍');
    await phone.tap('我的');
    await phone.waitFor('何静');
    await phone.tap('倡议');
    await phone.waitFor('待审核');
    await phone.tap('待审核');
    await phone.tap(TITLE);
    await phone.waitFor('不予发布');
    await desk.picture('moderation');
    await phone.tap('发布');
    await phone.tap('确认发布');
    await phone.waitFor('征集中');
    await desk.switchTo('chen-hao');
    await phone.waitFor('随手拍');
    await openList();
    await phone.tap(TITLE);
    await phone.waitFor('签名支持');
    await desk.picture('open');
    await phone.tap('签名支持');
    await phone.waitFor('有答复时告诉我');
    await desk.picture('sign');
    await phone.tap('确认签名');
    await phone.waitFor('撤回我的签名');
    await desk.picture('signed');
  });

  it('is answered by the office once a hundred have signed, and the answer stands on top', async () => {
    const { phone } = desk;
    await Promise.all(
      Array.from({ length: 99 }, (_, index) =>
        town.done(crowdMember(index), 'petition.sign', {
          petitionId,
          textVersion: 1,
          community: ['翠竹社区', '河东社区', '站前社区'][index % 3],
        }),
      ),
    );
    await until('a hundred are counted', async () => {
      const count = await town.done<{ signatures: number }>('chen-hao', 'petition.count', { petitionId });
      return count.signatures === 100;
    });
    await town.setClock(new Date(Date.now() + 5 * 60_000));
    await town.runTimers();
    await desk.switchTo('he-jing');
    await phone.waitFor('随手拍');
    await phone.tap('我的');
    await phone.waitFor('何静');
    await phone.tap('倡议');
    await phone.waitFor('待答复');
    await phone.tap('待答复');
    await phone.tap(TITLE);
    // The page as last seen comes first; the duty is on the one that was just read.
    await phone.waitFor('前答复');
    await phone.tap('答复');
    await phone.input('准备怎么做、什么时候做完。', '已列入今年的改造计划，十月底前全部装完。');
    await desk.picture('answering');
    await phone.tap('确认答复');
    await phone.waitFor('市创城办的答复');
    await desk.picture('answered');
    await town.setClock('real');
  });
});
