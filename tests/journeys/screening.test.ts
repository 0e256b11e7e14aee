import { createHash } from 'node:crypto';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { REVIEW_WORDS, RISKY_WORDS } from '../../scripts/town/project';
import { toPosition } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { tellingReplies } from '../support/privacy';
import { Town, type Listed } from '../support/town';
import { until } from '../support/until';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PETITION = {
  title: '增设夜间路灯的倡议',
  ask: '请在中山路东段增设路灯。',
  reasons: '夜里太黑，老人走路不安全，已经有人摔倒。',
  bureauId: 'weather',
  photos: [],
  collectingDays: 60,
  showName: false,
};

describe('what everybody may see', () => {
  const resident = 'wang-guilan';
  const stranger = 'chen-hao';
  const handler = handlersOf('weather')[0]!.id;
  const dispatcher = holderOf('dispatcher').id;
  const spot = ZONES[0]!.inside;
  let town: Town;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  const nearIds = async (person: string) => {
    const input = { scope: 'near', position: toPosition(spot), radiusMeters: 200 };
    return (await town.done<Listed>(person, 'report.list', input)).reports.map(({ reportId }) => reportId);
  };

  it('risky words are refused at the field they stand in, and nothing is filed', async () => {
    const input = await town.reportAt(resident, spot, { description: `墙上有${RISKY_WORDS[0]}` });
    const error = await town.refusal(resident, 'report.file', input);
    expect(error).toMatchObject({ code: 'content.risky', fields: { description: expect.any(String) } });
    expect(JSON.stringify(error)).not.toContain(RISKY_WORDS[0]);
  });

  it('doubtful words wait for the desk, seen by their reporter only; accepted, they go their way', async () => {
    const filed = await town.file(resident, spot, { description: `门口${REVIEW_WORDS[0]}` });
    const { reportId } = filed;
    expect(filed.state).toBe('screening');
    expect((await town.open(resident, reportId)).report.mine).toBe(true);
    expect((await town.refusal(stranger, 'report.open', { reportId })).code).toBe('report.not-found');
    expect((await town.refusal(handler, 'report.open', { reportId })).code).toBe('report.not-found');
    expect(await nearIds(stranger)).not.toContain(reportId);
    await town.pushed(dispatcher, reportId);

    expect(await town.done(dispatcher, 'report.accept', { reportId })).toEqual({ state: 'dispatched' });
    await town.pushed(handler, reportId);
    expect(await nearIds(stranger)).toContain(reportId);
  });

  it('doubtful words that the desk refuses never show to anybody, and their reporter is told why', async () => {
    const { reportId } = await town.file(resident, spot, { description: `对面${REVIEW_WORDS[0]}` });
    await town.pushed(dispatcher, reportId);
    const refused = { reportId, reason: '内容与市容环境无关。' };
    expect(await town.done(dispatcher, 'report.reject', refused)).toEqual({ state: 'rejected' });
    expect((await town.refusal(stranger, 'report.open', { reportId })).code).toBe('report.not-found');
    expect(await nearIds(stranger)).not.toContain(reportId);
    await until('its reporter to be told', async () =>
      (await town.notices(resident, reportId)).some(({ words }) => words.includes(refused.reason)),
    );
  });

  it('doubtful photos wait for a person: one is let through and shows, one is refused and never does', async () => {
    const doubtful = ['good', 'bad'].map((name) =>
      Buffer.concat([town.photoBytes('rubbish'), Buffer.from(name)]),
    );
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    await town.api.post('/verdicts', { reviewPhotoSha256: doubtful.map(sha256) });
    const photos: string[] = [];
    for (const bytes of doubtful) photos.push(await town.upload(resident, bytes));
    const { reportId } = await town.file(resident, spot, { photos });
    const waiting = async () =>
      (await town.done<{ photos: { fileID: string }[] }>(dispatcher, 'photo.list')).photos.map(
        ({ fileID }) => fileID,
      );
    await until('both to wait for the desk', async () => (await waiting()).length === 2);
    expect((await town.open(stranger, reportId)).report.photos).toEqual([]);
    expect((await town.refusal(stranger, 'photo.list')).code).toBe('call.not-allowed');

    const judge = (fileID: string, passes: boolean) =>
      town.done(dispatcher, 'photo.judge', { reportId, fileID, passes });
    expect(await judge(photos[0]!, true)).toEqual({ waiting: 1 });
    expect(await judge(photos[1]!, false)).toEqual({ waiting: 0 });
    const shown = (await town.open(stranger, reportId)).report.photos.map(({ fileID }) => fileID);
    expect(shown).toEqual([photos[0]]);
    expect(await waiting()).toEqual([]);
    await until('whoever took it to be told', async () =>
      (await town.notices(resident, reportId)).some(({ kind }) => kind === 'report-moderated'),
    );
  });

  it('doubtful words of a bureau or a resident wait for a person, quoted to nobody: let through they show, refused they never do', async () => {
    const { reportId } = await town.file(resident, spot);
    await town.done(stranger, 'report.follow', { reportId });
    await town.done(handler, 'report.start', { reportId });
    const [doubtful] = REVIEW_WORDS;
    const note = `已清理，${doubtful}。`;
    await town.done(handler, 'report.finish', { reportId, note, photos: [await town.photo(handler)] });
    await town.done('xu-zhengfeng', 'report.verify', { reportId, passed: true, note: '' });
    await town.done(resident, 'report.rate', { reportId, stars: 2, words: `不满意，${doubtful}` });
    await until('the follower is told', async () => (await town.notices(stranger, reportId)).length >= 2);

    const read = async (person: string) => JSON.stringify(await town.open(person, reportId));
    const quoted = async () => JSON.stringify(await town.notices(stranger, reportId));
    expect([await read(stranger), await quoted()].join()).not.toContain(doubtful);
    for (const person of [resident, dispatcher, 'xu-zhengfeng']) expect(await read(person)).toContain(note);
    expect((await town.refusal(stranger, 'words.list')).code).toBe('call.not-allowed');

    type Waiting = { reportId: string; part: string; partId: string | null; words: string };
    const waiting = async () =>
      (await town.done<{ words: Waiting[] }>(dispatcher, 'words.list')).words.filter(
        (one) => one.reportId === reportId,
      );
    const [line, rating] = await waiting();
    expect([line?.words, rating?.part]).toEqual([note, 'rating']);
    const judge = ({ part, partId }: Waiting, passes: boolean) =>
      town.done(dispatcher, 'words.judge', { reportId, part, partId, passes });
    expect(await judge(line!, true)).toEqual({ waiting: 1 });
    expect(await judge(rating!, false)).toEqual({ waiting: 0 });
    expect(await waiting()).toEqual([]);
    expect(await read(stranger)).toContain(note);
    expect(await read(stranger)).not.toContain('不满意');
    await until('whoever said it to be told', async () =>
      (await town.notices(resident, reportId)).some(({ kind }) => kind === 'report-moderated'),
    );
    const again = { reportId, part: 'rating', partId: null, passes: true };
    expect((await town.refusal(dispatcher, 'words.judge', again)).code).toBe('words.not-waiting');
  });

  it('an anonymous reporter stays hidden from everybody, and is told all the same', async () => {
    const { reportId } = await town.file('li-xiaoyu', spot, { anonymous: true });
    for (const reader of [stranger, handler, dispatcher, 'xu-zhengfeng', 'liu-wenhua']) {
      const opened = await town.open(reader, reportId);
      expect(opened.report).toMatchObject({ anonymous: true, mine: false });
      expect(JSON.stringify(opened)).not.toContain('李晓雨');
    }
    await town.done(handler, 'report.start', { reportId });
    const photos = [await town.photo(handler)];
    await town.done(handler, 'report.finish', { reportId, note: '好了', photos });
    await town.done('xu-zhengfeng', 'report.verify', { reportId, passed: true, note: '' });
    await town.pushed('li-xiaoyu', reportId);
  });

  it('where an anonymous report is, others than the staff are told to about a hundred metres', async () => {
    // Some steps aside: nobody else has reported at this very point.
    const aside: typeof spot = [spot[0] + 17, spot[1] + 11];
    const { reportId } = await town.file('li-xiaoyu', aside, { anonymous: true });
    const exact = (await town.open(handler, reportId)).report.place;
    expect(exact.address).toBe('3号楼门口');
    await town.done(stranger, 'report.follow', { reportId });
    await town.done(handler, 'report.start', { reportId });
    await until('the follower is told', async () => (await town.notices(stranger, reportId)).length > 0);
    const seen = town.replies.length;
    const shown = (await town.open(stranger, reportId)).report.place;
    await town.done(stranger, 'report.list', { scope: 'near', position: exact });
    await town.done(stranger, 'report.list', { scope: 'following' });
    await town.done(stranger, 'spot.open', { reportId });
    await town.done(stranger, 'home.load', { position: exact });
    await town.done(stranger, 'notice.list');
    expect(Math.abs(shown.longitude - exact.longitude)).toBeLessThan(0.0006);
    const told = town.replies.slice(seen).filter((reply) => reply.includes(reportId));
    expect(told).toHaveLength(6);
    for (const reply of told) {
      expect(reply.split(reportId).slice(1).join('')).not.toContain(String(exact.latitude));
    }
    // As well found from the other side of where it is said to be: no radius, however small, closes in on the true place.
    const { longitude, latitude } = shown;
    const mirrored = { longitude: 2 * longitude - exact.longitude, latitude: 2 * latitude - exact.latitude };
    for (const position of [exact, mirrored]) {
      const near = { scope: 'near', position, radiusMeters: 1 };
      const { reports } = await town.done<Listed>(stranger, 'report.list', near);
      expect(reports.map((report) => report.reportId)).toContain(reportId);
    }
    const notices = await town.notices(stranger, reportId);
    expect(notices.map(({ words }) => words).join('')).not.toContain('3号楼门口');
  });

  it('a photo shows to the public once it has passed, and not before', async () => {
    await town.api.post('/verdicts', { verdictDelayMs: 3_600_000 });
    const { reportId } = await town.file(resident, spot);
    const shown = async (person: string) => (await town.open(person, reportId)).report.photos.length;
    expect([await shown(resident), await shown(handler), await shown(stranger)]).toEqual([1, 1, 0]);
    // The verdict comes with WeChat's own clock.
    await town.setClock(new Date(Date.now() + 3_700_000));
    await until('the photo to show', async () => (await shown(stranger)) === 1);
    await town.setClock('real');
    await town.api.post('/verdicts', { verdictDelayMs: 0 });
  });

  it('a photo that is blocked is never shown to the public', async () => {
    const bytes = Buffer.concat([town.photoBytes('graffiti'), Buffer.from('blocked')]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await town.api.post('/verdicts', { riskyPhotoSha256: [sha256] });
    const photos = [await town.upload(resident, bytes), await town.photo(resident)];
    const { reportId } = await town.file(resident, spot, { photos });
    await until(
      'the good photo to show',
      async () => (await town.open(stranger, reportId)).report.photos.length > 0,
    );
    const { report, timeline } = await town.open(stranger, reportId);
    expect(report.photos.map(({ fileID }) => fileID)).toEqual([photos[1]]);
    expect(JSON.stringify(timeline)).not.toContain(photos[0]);
    expect((await town.open(resident, reportId)).report.photos).toHaveLength(2);
  });

  it('words kept on a phone without network are judged when they arrive; those WeChat could not judge then, while it may be asked', async () => {
    // Whoever sends what was kept is in the mini-program now, however long ago it was written and they were here.
    await town.setClock(new Date(Date.now() + 5 * HOUR_MS));
    expect((await town.file('li-xiaoyu', spot, {}, 'kept on the phone')).state).toBe('dispatched');

    const away = { kind: 'openapi-error', api: 'security.msgSecCheck', errcode: -1 };
    await town.api.post('/faults', away);
    const soon = await town.file('li-xiaoyu', spot);
    expect(soon.state).toBe('screening');
    await fetch(`${town.url}/faults`, { method: 'DELETE' });
    await town.afterTimers(
      () => town.open(dispatcher, soon.reportId),
      ({ report }) => expect(report.state).toBe('dispatched'),
    );

    await town.api.post('/faults', { faults: [away, { ...away, api: 'security.mediaCheckAsync' }] });
    const late = await town.file('li-xiaoyu', spot);
    await until('WeChat to have been asked about its photo', async () => {
      const faults = await town.api.get<{ api: string; hits: number }[]>('/faults');
      return faults.some(({ api, hits }) => api === 'security.mediaCheckAsync' && hits > 0);
    });
    await fetch(`${town.url}/faults`, { method: 'DELETE' });
    await town.setClock(new Date(Date.now() + 8 * HOUR_MS));
    await town.runTimers();
    // WeChat would not judge any more: a person must, about words and photo.
    await until('the photo among what a person must look at', async () => {
      const { photos } = await town.done<{ photos: { reportId: string }[] }>(dispatcher, 'photo.list');
      return photos.some(({ reportId }) => reportId === late.reportId);
    });
    expect((await town.open(dispatcher, late.reportId)).report.state).toBe('screening');
    expect((await town.refusal(stranger, 'report.open', { reportId: late.reportId })).code).toBe(
      'report.not-found',
    );
    expect(await town.done(dispatcher, 'report.accept', { reportId: late.reportId })).toEqual({
      state: 'dispatched',
    });
    await town.setClock('real');
  });

  it('what waits for the desk longer than promised is told to the desk, each queue once', async () => {
    const { reportId } = await town.file(resident, spot);
    await town.done(stranger, 'complaint.file', {
      reportId,
      part: 'report',
      reason: 'untrue',
      words: '没有这回事',
    });
    const { petitionId } = await town.done<{ petitionId: string }>(resident, 'petition.draft', PETITION);
    await town.done(resident, 'petition.submit', { petitionId });
    const told = async () => {
      const { notices } = await town.done<{ notices: { subject: string; page: string }[] }>(
        dispatcher,
        'notice.list',
      );
      return notices.filter(({ subject }) => subject.startsWith('late-'));
    };
    expect(await told()).toEqual([]);
    for (const days of [10, 10.1]) {
      await town.setClock(new Date(Date.now() + days * DAY_MS));
      await town.runTimers();
    }
    // A complaint, the photo of the test before, a petition.
    await until('the desk to be told', async () => (await told()).length >= 3);
    expect((await told()).map(({ page }) => page).sort()).toEqual([
      'desk/pages/queue/index',
      'desk/pages/queue/index',
      'petitions/pages/desk/index',
    ]);
    await town.setClock('real');
  });

  it('no reply gave anybody away', () => {
    expect(tellingReplies(town)).toEqual([]);
  });
});
