import { createHash } from 'node:crypto';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { REVIEW_WORDS, RISKY_WORDS } from '../../scripts/town/project';
import { toPosition } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { tellingReplies } from '../support/privacy';
import { Town, type Listed } from '../support/town';
import { until } from '../support/until';

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

  it('no reply gave anybody away', () => {
    expect(tellingReplies(town)).toEqual([]);
  });
});
