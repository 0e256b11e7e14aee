import { createHash } from 'node:crypto';
import { contract } from './support/contract';

const RISKY_PHOTO = Buffer.from('ffd8ff00726973', 'hex');
const contentSafety = {
  riskyWords: ['赌博'],
  reviewWords: ['加微信'],
  riskyPhotoSha256: [createHash('sha256').update(RISKY_PHOTO).digest('hex')],
  verdictDelayMs: 1,
};
const people = [
  { id: 'ann', name: 'Ann', openid: 'oAnn' },
  { id: 'old', name: 'Old', openid: 'oOld' },
];
const pushes = [{ event: 'wxa_media_check', function: 'pushed' }];

contract('content safety', { people, pushes, contentSafety }, ({ run, local, guarantee }) => {
  const check = (over: object) =>
    run(({ cloud, caught, args }) => caught(cloud.openapi.security.msgSecCheck(args)), {
      ...{ content: '垃圾满了', version: 2, scene: 3, openid: 'oAnn' },
      ...over,
    });
  const suggest = async (content: string) => (await check({ content })).resolved.result.suggest;

  guarantee('a text passes, is risky or is for review, by the configured words', 'our choice', async () => {
    expect(await suggest('垃圾满了')).toBe('pass');
    expect(await suggest('来赌博吧')).toBe('risky');
    expect(await suggest('请加微信')).toBe('review');
    expect((await check({})).resolved).toMatchObject({
      errCode: 0,
      result: { label: 100 },
      traceId: expect.any(String),
    });
  });

  guarantee(
    'refuses what WeChat refuses: empty, too long, wrong scene, version or person',
    'documented',
    async () => {
      expect(await check({ content: '' })).toMatchObject({ errCode: 44002 });
      expect(await check({ content: '长'.repeat(2501) })).toMatchObject({ errCode: 45002 });
      expect(await check({ scene: 9 })).toMatchObject({ errCode: 40129 });
      expect(await check({ version: 1 })).toMatchObject({ errCode: 47001 });
      expect(await check({ openid: 'oNobody' })).toMatchObject({ errCode: 40003 });
    },
  );

  guarantee('refuses a person who was not there within two hours', 'documented', async () => {
    expect(await check({ openid: 'oOld' })).toMatchObject({ errCode: 61010 });
    await local().signIn('old');
    expect(await check({ openid: 'oOld' })).toMatchObject({ resolved: { errCode: 0 } });
  });

  guarantee('the words can be changed while it runs', 'our choice', async () => {
    await local().post('/verdicts', { riskyWords: ['新词'] });
    expect(await suggest('新词来了')).toBe('risky');
    expect(await suggest('来赌博吧')).toBe('pass');
  });

  const rank = (over: object) =>
    run(({ cloud, caught, args }) => caught(cloud.openapi.riskControl.getUserRiskRank(args)), {
      ...{ appid: local().parts.project.appid, openid: 'oAnn', scene: 1, clientIp: '203.0.113.7' },
      ...over,
    });

  guarantee(
    'getUserRiskRank answers 0 to 4 of a person who was there within two hours',
    'documented',
    async () => {
      expect((await rank({})).resolved).toMatchObject({ errCode: 0, riskRank: 0 });
      await local().post('/verdicts', { riskRanks: { oAnn: 4 } });
      expect((await rank({})).resolved).toMatchObject({ riskRank: 4 });
      expect(await rank({ openid: 'oNobody' })).toMatchObject({ errCode: 40003 });
    },
  );

  guarantee('getUserRiskRank refuses what WeChat refuses', 'documented', async () => {
    expect(await rank({ clientIp: undefined })).toMatchObject({ errCode: 44002 });
    expect(await rank({ scene: 2 })).toMatchObject({ errCode: 40129 });
    expect(await rank({ appid: 'wxAnother' })).toMatchObject({ errCode: 43104 });
    expect(await rank({ clientIp: 'nowhere' })).toMatchObject({ errCode: 47001 });
  });

  const checkPhoto = (bytes: Buffer) =>
    run(async ({ cloud, args }) => {
      const { fileID } = await cloud.uploadFile({
        cloudPath: 'p.jpg',
        fileContent: Buffer.from(args, 'base64'),
      });
      const { fileList } = await cloud.getTempFileURL({ fileList: [fileID] });
      const { tempFileURL: mediaUrl } = fileList[0];
      return cloud.openapi.security.mediaCheckAsync({
        mediaUrl,
        mediaType: 2,
        version: 2,
        scene: 3,
        openid: 'oAnn',
      });
    }, bytes.toString('base64'));
  const pushed = async (traceId: string) => {
    for (;;) {
      const calls = local()
        .parts.calls.all()
        .filter((call) => call.trigger === 'push');
      const line = calls.flatMap((call) => call.lines).find((text) => text.includes(traceId));
      if (line) return JSON.parse(line);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  guarantee(
    'the verdict on a photo is pushed to the configured function, by its trace id',
    'reported',
    async () => {
      for (const [bytes, verdict] of [
        [RISKY_PHOTO, 'risky'],
        [Buffer.from('ffd8ff01', 'hex'), 'pass'],
      ] as const) {
        const { traceId } = await checkPhoto(bytes);
        const { event, OPENID, SOURCE } = await pushed(traceId);
        expect(event).toMatchObject({
          ...{ MsgType: 'event', Event: 'wxa_media_check', trace_id: traceId, version: 2 },
          result: { suggest: verdict },
        });
        expect([OPENID, SOURCE]).toEqual([undefined, 'wx_unknown']);
      }
    },
  );
});

contract(
  'pushes',
  { people, pushes, contentSafety: { verdictDelayMs: 3_600_000 } },
  ({ run, local, restart, guarantee }) => {
    guarantee(
      'a verdict that was on its way at the end is pushed after the start',
      'our choice',
      async () => {
        const { traceId } = await run(({ cloud }) =>
          cloud.openapi.security.mediaCheckAsync({
            mediaUrl: 'https://elsewhere/x.jpg',
            mediaType: 2,
            version: 2,
            scene: 3,
            openid: 'oAnn',
          }),
        );
        await restart();
        expect(local().parts.calls.all()).toHaveLength(0);
        await local().post('/clock', { offsetMs: 3_601_000 });
        let lines: string[] = [];
        while (lines.length === 0) {
          lines = local()
            .parts.calls.all()
            .flatMap((call) => call.lines);
          await new Promise((resolve) => setImmediate(resolve));
        }
        expect(JSON.parse(lines[0]!).event).toMatchObject({ trace_id: traceId, errcode: -1008 });
      },
    );
  },
);
