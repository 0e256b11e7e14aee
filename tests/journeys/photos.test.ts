import { createHash } from 'node:crypto';
import { decode, encode } from 'jpeg-js';
import { toPosition } from '../../scripts/town/ground';
import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Town, type Listed } from '../support/town';
import { until } from '../support/until';

/** Little-endian Exif with words that stand for a place and a name. */
function withExif(jpeg: Uint8Array, words: string): Buffer {
  const content = [...Buffer.from('Exif\0\0II*\0'), 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...Buffer.from(words)];
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xe1, (content.length + 2) >> 8, (content.length + 2) & 255, ...content]),
    jpeg.subarray(2),
  ]);
}

/** The same picture as another program would save it: three quarters of the size, less quality. */
function savedAnew(jpeg: Uint8Array): Uint8Array {
  const { width, height, data } = decode(jpeg, { useTArray: true });
  const small = { width: Math.round(width * 0.75), height: Math.round(height * 0.75) };
  const shrunk = new Uint8Array(small.width * small.height * 4);
  for (let y = 0; y < small.height; y += 1)
    for (let x = 0; x < small.width; x += 1) {
      const from = (Math.floor(y / 0.75) * width + Math.floor(x / 0.75)) * 4;
      shrunk.set(data.subarray(from, from + 4), (y * small.width + x) * 4);
    }
  return new Uint8Array(encode({ ...small, data: shrunk }, 60).data);
}

describe('photos as proof', () => {
  const resident = 'wang-guilan';
  const stranger = 'chen-hao';
  const handler = handlersOf('weather')[0]!.id;
  const inspector = holderOf('inspector').id;
  const dispatcher = holderOf('dispatcher').id;
  const spot = ZONES[0]!.inside;
  let town: Town;
  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  const bytesOf = async (fileID: string) => {
    const { fileList } = await town.api.post<{ fileList: { tempFileURL: string }[] }>('/temp-urls', {
      fileList: [fileID],
    });
    return Buffer.from(await (await fetch(fileList[0]!.tempFileURL)).arrayBuffer());
  };
  const proofs = async (person: string, reportId: string) =>
    (await town.open(person, reportId)).report.photoProofs;
  const read = (reportId: string) =>
    until('the photos to be read', async () => {
      const { reports } = await town.done<Listed>(resident, 'report.list', { scope: 'town' });
      return reports.find((report) => report.reportId === reportId)?.photo?.includes('thumbnails/');
    });

  it('lose what the camera wrote beside them, and lists get a small one', async () => {
    const bytes = withExif(town.photoBytes('graffiti'), 'GPS 36.7069N 119.1618E PHONE OF WANG');
    const fileID = await town.upload(resident, bytes);
    const { reportId } = await town.file(resident, spot, { photos: [fileID], categoryId: 'graffiti' });
    await read(reportId);
    const shown = await until('others to see it', async () => {
      const { reports } = await town.done<Listed>(stranger, 'report.list', { scope: 'town' });
      return reports.find((report) => report.reportId === reportId)?.photo ?? undefined;
    });
    const small = await bytesOf(shown);
    expect(small.length).toBeLessThanOrEqual(40_000);
    for (const seen of [small, await bytesOf(fileID)]) {
      expect(seen.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
      expect(seen.toString('latin1')).not.toMatch(/Exif|GPS|PHONE OF WANG/);
    }
  });

  it('of the work are taken while it goes on, by its bureau, and no more than tell something', async () => {
    const { reportId } = await town.file(resident, spot);
    const some = async (count: number) =>
      Promise.all(Array.from({ length: count }, () => town.photo(handler, 'rubbish', 'after')));
    const early = await town.refusal(handler, 'report.progress', {
      reportId,
      note: '',
      photos: await some(1),
    });
    expect(early.code).toBe('report.wrong-state');
    await town.done(handler, 'report.start', { reportId });
    const { dueAt } = (await town.open(handler, reportId)).report;
    for (let round = 0; round < 3; round += 1)
      await town.done(
        handler,
        'report.progress',
        { reportId, note: '等车。', photos: await some(6) },
        `p${round}`,
      );
    const again = { reportId, note: '等车。', photos: await some(1) };
    expect(await town.done(handler, 'report.progress', again, 'p2')).toEqual({ state: 'handling' });
    expect((await town.refusal(handler, 'report.progress', again)).code).toBe('report.progress-full');
    const { report, timeline } = await town.open(handler, reportId);
    expect(report).toMatchObject({ state: 'handling', dueAt });
    expect(report.photos.filter(({ kind }) => kind === 'during')).toHaveLength(18);
    expect(timeline.filter(({ step }) => step === 'progress')).toHaveLength(3);
    expect(report.steps).not.toContain('progress');
  });

  it('that were used before are pointed out to those who check, and to nobody else', async () => {
    const earlier = await town.file(resident, spot, {
      photos: [await town.upload(resident, town.photoBytes('drain'))],
      categoryId: 'drain',
    });
    await read(earlier.reportId);
    const filed = await town.file(resident, spot, {
      photos: [await town.upload(resident, town.photoBytes('parking'))],
    });
    const { reportId } = filed;
    await town.done(handler, 'report.start', { reportId });
    const again = await town.upload(handler, town.photoBytes('drain'));
    const anew = await town.upload(handler, savedAnew(town.photoBytes('drain')));
    const photos = [again, anew, await town.upload(handler, town.photoBytes('bait-box', 'after'))];
    const here = toPosition(spot);
    const shots = [
      { fileID: again, at: 1_700_000_000_000, position: { ...here, latitude: here.latitude + 0.01 } },
    ];
    await town.done(handler, 'report.finish', { reportId, note: '清理完毕。', photos, shots });
    const found = await until('the photos to be compared', async () => {
      const proof = (await proofs(inspector, reportId)) ?? [];
      return proof.filter(({ usedBefore }) => usedBefore.length > 0).length === 2 ? proof : undefined;
    });
    expect(found.map(({ usedBefore }) => usedBefore.at(-1) ?? null)).toMatchObject([
      null,
      { number: earlier.number, exact: true },
      { number: earlier.number, exact: false },
      null,
    ]);
    expect(found[1]).toMatchObject({ shotAt: 1_700_000_000_000, distanceMeters: expect.any(Number) });
    expect(Math.abs(found[1]!.distanceMeters! - 1112)).toBeLessThan(5);
    for (const reader of [resident, stranger, handler]) {
      const opened = JSON.stringify(await town.open(reader, reportId));
      expect(opened).not.toMatch(/photoProofs|usedBefore|1700000000000/);
    }
  });

  it('that are blocked hide themselves, small and large, and not the case', async () => {
    const bytes = Buffer.concat([town.photoBytes('dust'), Buffer.from('blocked here')]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await town.api.post('/verdicts', { riskyPhotoSha256: [sha256] });
    const photos = [await town.upload(resident, bytes)];
    const { reportId } = await town.file(resident, spot, { photos, categoryId: 'dust' });
    const mine = await until('the photo to be read', async () => {
      const { reports } = await town.done<Listed>(resident, 'report.list', { scope: 'mine' });
      const card = reports.find((report) => report.reportId === reportId)!;
      return card.photo?.includes('thumbnails/') ? card : undefined;
    });
    expect(mine.state).toBe('dispatched');
    const { reports } = await town.done<Listed>(stranger, 'report.list', { scope: 'town' });
    expect(reports.find((report) => report.reportId === reportId)!.photo).toBeNull();
  });

  it('that look like nothing or are no pictures do not stop a report', async () => {
    const photos = [await town.upload(resident, Buffer.from('no picture at all'))];
    const { reportId } = await town.file(resident, spot, { photos });
    expect((await town.open(resident, reportId)).report.photos).toHaveLength(1);
  });

  it('possible duplicates are there for the desk, with their distance, and for nobody else', async () => {
    const one = await town.file(resident, spot, { categoryId: 'flyposting' });
    const two = await town.file(stranger, spot, { categoryId: 'flyposting' });
    await town.file(stranger, spot, { categoryId: 'green-belt' });
    const { reports } = await town.done<Listed>(dispatcher, 'report.duplicates', { reportId: two.reportId });
    expect(reports.map(({ reportId, distanceMeters }) => [reportId, distanceMeters])).toEqual([
      [one.reportId, 0],
    ]);
    const { code } = await town.refusal(handler, 'report.duplicates', { reportId: two.reportId });
    expect(code).toBe('call.not-allowed');
  });
});
