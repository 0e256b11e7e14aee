import { contract } from './support/contract';

const people = [
  { id: 'ann', name: 'Ann', openid: 'oAnn' },
  { id: 'ben', name: 'Ben', openid: 'oBen' },
];
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');

contract('storage', { people }, ({ run, local, restart, guarantee }) => {
  const upload = (path: string, bytes: Buffer, token: string) =>
    fetch(`${local().url}/files?path=${encodeURIComponent(path)}`, {
      method: 'POST',
      body: new Uint8Array(bytes),
      headers: { authorization: `Bearer ${token}` },
    }).then(async (answer) => ({ status: answer.status, body: (await answer.json()) as { fileID: string } }));
  const tempUrl = async (fileID: string) =>
    (await local().post('/temp-urls', { fileList: [fileID] })).body.fileList[0].tempFileURL as string;

  guarantee(
    'uploadFile, downloadFile: the bytes come back, whatever the name',
    'seen on the wire',
    async () => {
      const result = await run(async ({ cloud }) => {
        const { fileID } = await cloud.uploadFile({
          cloudPath: 'imgs/图 1 %.png',
          fileContent: Buffer.from('图片'),
        });
        const { fileContent } = await cloud.downloadFile({ fileID });
        return { fileID, text: fileContent.toString() };
      });
      expect(result.fileID).toMatch(/^cloud:\/\/.+\/imgs\/图 1 %\.png$/);
      expect(result.text).toBe('图片');
    },
  );

  guarantee(
    'getTempFileURL answers each file by itself, with -503003 for one that is not there',
    'seen on the wire',
    async () => {
      const { fileList } = await run(async ({ cloud }) => {
        const { fileID } = await cloud.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('a') });
        return cloud.getTempFileURL({ fileList: [fileID, { fileID: `${fileID}.gone`, maxAge: 60 }] });
      });
      expect(fileList[0]).toMatchObject({
        status: 0,
        maxAge: 600,
        tempFileURL: expect.stringMatching(/^http/),
      });
      expect(fileList[1]).toMatchObject({ status: -503003, tempFileURL: '' });
    },
  );

  guarantee('getTempFileURL takes at most 50 files', 'documented', async () => {
    const error = await run(({ cloud, caught }) =>
      caught(cloud.getTempFileURL({ fileList: Array.from({ length: 51 }, (_, i) => `cloud://a.b/${i}`) })),
    );
    expect(error).toMatchObject({ errMsg: expect.stringContaining('at most 50') });
  });

  guarantee('deleteFile removes, and says so file by file', 'seen on the wire', async () => {
    const result = await run(async ({ cloud, caught }) => {
      const { fileID } = await cloud.uploadFile({ cloudPath: 'gone.txt', fileContent: Buffer.from('a') });
      const first = await cloud.deleteFile({ fileList: [fileID] });
      const second = await cloud.deleteFile({ fileList: [fileID] });
      return {
        first: first.fileList[0].status,
        second: second.fileList[0].status,
        after: await caught(cloud.downloadFile({ fileID })),
      };
    });
    expect(result).toMatchObject({
      first: 0,
      second: -503003,
      after: { errMsg: expect.stringMatching(/fail/) },
    });
  });

  guarantee('a path that climbs, or begins with a slash, is refused', 'our choice', async () => {
    for (const path of ['../up.txt', '/root.txt', 'a/../../b.txt']) {
      const error = await run(
        ({ cloud, caught, args }) =>
          caught(cloud.uploadFile({ cloudPath: args, fileContent: Buffer.from('a') })),
        path,
      );
      expect(error).toMatchObject({ errMsg: expect.stringContaining('fail') });
      expect(await upload(path, PNG, local().token)).toMatchObject({ status: 400 });
    }
  });

  guarantee(
    'a phone’s upload is served as what it is, and a page is never shown in place',
    'our choice',
    async () => {
      const photo = await upload('photo', PNG, local().token);
      const shown = await fetch(await tempUrl(photo.body.fileID));
      expect(shown.headers.get('content-type')).toBe('image/png');
      expect(Buffer.from(await shown.arrayBuffer())).toEqual(PNG);
      const page = await upload('page.html', Buffer.from('<script>alert(1)</script>'), local().token);
      const answer = await fetch(await tempUrl(page.body.fileID));
      expect(answer.headers.get('content-disposition')).toBe('attachment');
    },
  );

  guarantee('only who made a file may write it again', 'documented', async () => {
    const ben = await local().signIn('ben');
    await upload('of-ann.png', PNG, local().token);
    expect(await upload('of-ann.png', PNG, local().token)).toMatchObject({ status: 200 });
    expect(await upload('of-ann.png', PNG, ben)).toMatchObject({ status: 403, body: { errCode: -503002 } });
  });

  guarantee('a link that was changed, or is too old, opens nothing', 'documented', async () => {
    const { body } = await upload('link.png', PNG, local().token);
    const url = await tempUrl(body.fileID);
    expect((await fetch(url.replace('link', 'lonk'))).status).toBe(403);
    await local().post('/clock', { offsetMs: 601_000 });
    expect((await fetch(url)).status).toBe(403);
    await local().post('/clock', { offsetMs: 0 });
    expect((await fetch(url)).status).toBe(200);
  });

  guarantee('a file is there after a restart', 'our choice', async () => {
    const { body } = await upload('kept.png', PNG, local().token);
    await restart();
    expect((await fetch(await tempUrl(body.fileID))).status).toBe(200);
  });
});
