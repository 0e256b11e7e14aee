import { createCanvas, loadImage } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { writeFileSync } from 'node:fs';
import type { Desk } from '../support/desk';
import { openDesk, openPetitions } from '../support/petition-pages';
import { crowdMember } from '../support/server';
import { Town } from '../support/town';
import { until } from '../support/until';

jest.setTimeout(180_000);

const AUTHOR = 'wang-guilan';
const LEADER = 'liu-wenhua';
const BUREAU = 'weather';
const TITLE = '给老旧小区的楼道装上声控灯';
const PICTURES = 'dist/screens/petition';

/** Every tap is a click on what a person sees. */
describe('a petition, clicked through on the phones of those who take part', () => {
  let town: Town;
  let desk: Desk;
  let petitionId = '';

  beforeAll(async () => {
    town = await Town.open({ crowd: 100 });
    desk = await openDesk(town, AUTHOR, PICTURES);
  });
  afterAll(async () => {
    await desk?.close();
    await town?.close();
  });

  it('is written with a bureau, a place and a photo, and submitted by a resident', async () => {
    const { phone } = desk;
    const { bureaus } = await town.done<{ bureaus: { bureauId: string; name: string }[] }>(
      AUTHOR,
      'petition.bureaus',
    );
    await phone.waitFor('随手拍');
    await phone.tap('倡议');
    await phone.waitFor('热门');
    await desk.picture('list-empty');
    await phone.tap('发起倡议');
    await phone.waitFor('怎样写容易成功');
    await desk.picture('write');
    await phone.input('例如：给老旧小区的楼道装上声控灯', TITLE);
    await phone.tap('提交审核');
    await phone.waitFor('请写明希望谁做什么');
    await desk.picture('write-missing');
    await phone.input('写明请哪个单位、在什么时候之前、做什么。', '请市里今年内给老旧小区的楼道装声控灯。');
    await phone.input('这件事影响了谁，现在是什么样。', '楼道夜里没有灯，老人上下楼摔过跤。');
    await phone.tap('选择责任单位');
    await phone.tap(bureaus.find(({ bureauId }) => bureauId === BUREAU)!.name);
    await phone.tap('确定');
    await phone.tap('在地图上选');
    await phone.tap('确定');
    await phone.tap('拍照');
    await phone.choosePictures(town.photoFile('rubbish'));
    await desk.untilUploaded();
    await desk.picture('write-full');
    await phone.tap('提交审核');
    await phone.waitFor('提交前，请同意公开');
    await desk.picture('consent');
    await phone.tap('同意并继续');
    await phone.waitFor('审核中');
    await desk.picture('moderating');
    const { petitions } = await town.done<{ petitions: { petitionId: string }[] }>(AUTHOR, 'petition.list', {
      scope: 'mine',
    });
    petitionId = petitions[0]!.petitionId;
  });

  it('is published from the moderation desk, and signed with one button', async () => {
    const { phone } = desk;
    await openPetitions(desk, 'he-jing');
    await phone.tap('工作台');
    await phone.waitFor('前审完');
    await desk.picture('desk-moderation');
    await phone.tap(TITLE);
    await phone.waitFor('不予发布');
    await desk.picture('moderation');
    await phone.tap('发布');
    await phone.tap('确认发布');
    await phone.waitFor('征集中');
    await openPetitions(desk, 'chen-hao');
    await phone.tap(TITLE);
    await phone.waitFor('签名支持');
    await desk.picture('open');
    await phone.tap('签名支持');
    await phone.waitFor('有答复时告诉我');
    await phone.input('例如：我家老人上个月就摔了一跤。', '我家孩子也怕黑。');
    await desk.picture('sign');
    await phone.tap('确认签名');
    await phone.waitFor('提交前，请同意公开');
    await phone.tap('同意并继续');
    await phone.waitFor('撤回我的签名');
    await phone.waitFor('我家孩子也怕黑。');
    await desk.picture('signed');
    // Asked in the tap that signed, told to the server: the answer may come to the chat.
    await until('the permission to be known', async () => {
      const { kinds } = await town.done<{ kinds: { name: string; remaining: number }[] }>(
        'chen-hao',
        'push.load',
      );
      return kinds.some(({ name, remaining }) => name === 'answer' && remaining > 0);
    });
  });

  it('is found near by and by its words, and shown to whoever is about to write the same', async () => {
    const { phone } = desk;
    await openPetitions(desk, 'li-xiaoyu');
    await phone.tap('附近');
    await phone.waitFor(TITLE);
    await desk.picture('near');
    await phone.tap('搜索');
    await phone.waitFor('还没有已经截止的倡议');
    await phone.input('找倡议，例如：路灯', '声控灯');
    await desk.page.keyboard.press('Enter');
    await phone.waitFor('找到 1 条');
    await desk.picture('search');
    await phone.open('petitions/pages/write/index');
    await phone.waitFor('满 100 人签名，责任单位要在 10 个工作日内答复。');
    await phone.input('例如：给老旧小区的楼道装上声控灯', '给老旧小区的楼道都装上声控灯');
    await phone.input('写明请哪个单位、在什么时候之前、做什么。', '请今年内装好楼道的声控灯。');
    await phone.input('这件事影响了谁，现在是什么样。', '夜里没有灯。');
    await phone.waitFor('先看看这些，是不是同一件事？');
    await phone.waitFor('我的不一样，继续提交');
    await desk.picture('similar');
  });

  it('has a poster whose code leads back to it, and a card to send', async () => {
    const { phone } = desk;
    await openPetitions(desk, 'chen-hao');
    await phone.tap(TITLE);
    await phone.tap('生成海报');
    await phone.tap('保存到相册');
    await phone.waitFor('已存到相册');
    await desk.picture('poster');
    const [saved] = await phone.album();
    const poster = Buffer.from(saved!, 'base64');
    writeFileSync(`${PICTURES}/poster.png`, poster);
    const picture = await loadImage(poster);
    const pen = createCanvas(picture.width, picture.height).getContext('2d');
    pen.drawImage(picture, 0, 0);
    const { data, width, height } = pen.getImageData(0, 0, picture.width, picture.height);
    const link = new URL(jsQR(new Uint8ClampedArray(data), width, height)!.data);
    const opened = link.searchParams.get('page')!;
    expect(opened).toBe(`petitions/pages/petition/index?scene=${petitionId}`);
    await phone.open(opened);
    await phone.waitFor('撤回我的签名');
    await phone.waitFor(TITLE);
    await phone.tap('转发');
    await phone.waitFor('发送给朋友');
    await desk.picture('share-card');
    await phone.tap(`打开分享：${TITLE}`);
    await phone.waitFor('撤回我的签名');
  });

  it('goes to 朋友圈, which opens it alone: what it asks for stands there, and the way in', async () => {
    const { phone } = desk;
    const { page } = desk;
    await page.frameLocator('iframe[name=phone]').getByLabel('更多').click();
    await phone.tap('分享到朋友圈');
    await desk.picture('timeline-card');
    await phone.tap(`打开分享：${TITLE}`);
    await phone.waitFor('分享时已有 1 人签名。');
    await phone.waitFor(TITLE);
    await desk.picture('timeline-page');
    await phone.tap('前往小程序');
    await phone.waitFor('撤回我的签名');
  });

  it('is answered by its bureau once a hundred have signed, the answer stands on top, and signers are told', async () => {
    const { phone } = desk;
    await Promise.all(
      Array.from({ length: 99 }, (_, index) =>
        town.done(crowdMember(index), 'petition.sign', {
          petitionId,
          textVersion: 1,
          community: ['文昌社区', '老街社区', '站前社区'][index % 3],
        }),
      ),
    );
    await until('a hundred are counted', async () => {
      const count = await town.done<{ signatures: number }>('chen-hao', 'petition.count', { petitionId });
      return count.signatures === 100;
    });
    await town.setClock(new Date(Date.now() + 5 * 60_000));
    await town.runTimers();
    await openPetitions(desk, LEADER);
    await desk.notice('待答复').waitFor();
    await phone.tap('工作台');
    await phone.waitFor('前答复');
    await desk.picture('desk-duties');
    await phone.tap(TITLE);
    // The page as last seen comes first; the duty is on the one that was just read.
    await phone.waitFor('前答复');
    await phone.tap('答复');
    await phone.waitFor('写给签名的居民看');
    await phone.input('准备怎么做、什么时候做完。', '已列入今年的改造计划，十月底前全部装完。');
    await phone.tap('拍照');
    await phone.choosePictures(town.photoFile('rubbish', 'after'));
    await desk.untilUploaded();
    await desk.picture('answering');
    await phone.tap('公开答复');
    await phone.waitFor('的答复');
    await phone.waitFor('十月底前全部装完');
    await desk.picture('answered');
    await until('the signer is told', async () => {
      await town.runTimers();
      const { notices } = await town.done<{ notices: { title: string }[] }>('chen-hao', 'notice.list');
      return notices.some(({ title }) => title === '倡议有了答复');
    });
    await desk.switchTo('chen-hao');
    await desk.notice('十月底前全部装完').waitFor();
    await phone.waitFor('随手拍');
    await phone.tap('消息');
    await phone.tap('倡议有了答复');
    await phone.waitFor('十月底前全部装完');
    await desk.picture('told');
  });

  it('has its burst looked at: the effect is shown first, the signatures are taken out and put back', async () => {
    const { phone } = desk;
    await openPetitions(desk, 'he-jing');
    await phone.tap('工作台');
    await phone.tap('异常');
    await phone.waitFor('同一来源 100 个');
    await desk.picture('desk-flags');
    await phone.tap(TITLE);
    await phone.waitFor('将不再达到');
    await phone.input('例如：同一来源十分钟内 60 个签名，经核实非本人。', '同一来源五分钟内 99 个签名。');
    await desk.picture('invalidation-preview');
    await phone.tap('作废这些签名');
    await phone.waitFor('作废 100 个');
    await desk.picture('invalidated');
    await phone.tap('恢复');
    await phone.input('请写明为什么恢复。', '核实是居委会集中组织签名。');
    await phone.tap('确认恢复');
    await phone.waitFor('已恢复');
    await desk.picture('restored');
    // What was done to the count is everybody's to see.
    await openPetitions(desk, 'chen-hao');
    await phone.tap(TITLE);
    await phone.waitFor('作废 100 个');
    await phone.waitFor('经核实恢复 100 个');
    await phone.tap('来自各社区');
    await desk.picture('growth');
    await town.setClock('real');
  });

  it('lies in the archive when its time is over', async () => {
    const { phone } = desk;
    await town.setClock(new Date(Date.now() + 61 * 86_400_000));
    await until('it to be closed', async () => {
      await town.runTimers();
      const { petition } = await town.done<{ petition: { state: string } }>('chen-hao', 'petition.open', {
        petitionId,
      });
      return petition.state === 'closed';
    });
    await phone.open('petitions/pages/archive/index');
    await phone.waitFor(TITLE);
    await phone.waitFor('已截止');
    await desk.picture('archive');
    await town.setClock('real');
  });

  it('made no errors on any phone', async () => {
    const records = await desk.records();
    expect(records.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
