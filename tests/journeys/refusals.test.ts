import { handlersOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Town } from '../support/town';

describe('what is not accepted', () => {
  const resident = 'li-xiaoyu';
  const handler = handlersOf('weather')[0]!.id;
  const spot = ZONES[0]!.inside;
  let town: Town;
  let good: Record<string, unknown>;
  beforeAll(async () => {
    town = await Town.open();
    good = await town.reportAt(resident, spot);
  });
  afterAll(() => town.close());

  it('an unknown action is refused by name', async () => {
    const error = await town.refusal(resident, 'report.erase', {});
    expect(error).toMatchObject({ code: 'call.unknown-action' });
    expect(error.fields).toHaveProperty('action');
    expect(error.requestId).toEqual(expect.any(String));
  });

  it('a call without input is refused, naming it', async () => {
    const error = await town.refusal(resident, 'home.load', null);
    expect(error).toMatchObject({ code: 'call.invalid', fields: { input: expect.any(String) } });
  });

  it('a call without action is refused, naming it', async () => {
    const error = await town.refusal(resident, undefined as never, {});
    expect(error).toMatchObject({ code: 'call.invalid', fields: { action: expect.any(String) } });
  });

  it.each([
    ['no category', { categoryId: undefined }, 'categoryId'],
    ['a category that is a number', { categoryId: 7 }, 'categoryId'],
    ['an unknown category', { categoryId: 'weather' }, 'categoryId'],
    ['no place', { place: undefined }, 'place'],
    ['a longitude in words', { place: { longitude: '东', latitude: 33, address: '' } }, 'place.longitude'],
    ['a latitude off the globe', { place: { longitude: 119, latitude: 133, address: '' } }, 'place.latitude'],
    ['no photo', { photos: [] }, 'photos'],
    ['a photo that is a link', { photos: ['https://example.com/a.jpg'] }, 'photos.0'],
    ['a photo nobody uploaded', { photos: ['cloud://chuangcheng-demo.0000/none.jpg'] }, 'photos.0'],
    ['words that are too long', { description: '长'.repeat(501) }, 'description'],
    ['an anonymity that is a word', { anonymous: 'yes' }, 'anonymous'],
  ])('a report with %s is refused at that field', async (_, change, field) => {
    const error = await town.refusal(resident, 'report.file', { ...good, ...change });
    expect(Object.keys(error.fields ?? {})).toContain(field);
    expect(error.fields?.[field]).toMatch(/[\u4e00-\u9fff]/);
  });

  it('a refused report leaves nothing behind', async () => {
    const { reports } = await town.done<{ reports: unknown[] }>(resident, 'report.list', { scope: 'mine' });
    expect(reports).toEqual([]);
  });

  it('a report that does not exist is said not to', async () => {
    expect(await town.refusal(resident, 'report.open', { reportId: 'none' })).toMatchObject({
      code: 'report.not-found',
    });
  });

  it('handling cannot be handed in without a photo or a word', async () => {
    const { reportId } = await town.file(resident, spot);
    await town.done(handler, 'report.start', { reportId });
    const error = await town.refusal(handler, 'report.finish', { reportId, note: ' ', photos: [] });
    expect(Object.keys(error.fields ?? {}).sort()).toEqual(['note', 'photos']);
  });

  it('the photo of before is not taken for one of after', async () => {
    const { reportId } = await town.file(resident, spot);
    await town.done(handler, 'report.start', { reportId });
    const before = (await town.open(handler, reportId)).report.photos.map(({ fileID }) => fileID);
    const error = await town.refusal(handler, 'report.finish', { reportId, note: '好了', photos: before });
    expect(error.fields).toHaveProperty(['photos.0']);
  });

  it('sending back without saying why is refused', async () => {
    const { reportId } = await town.handled(resident, handler, spot);
    const error = await town.refusal('xu-zhengfeng', 'report.verify', { reportId, passed: false, note: '' });
    expect(error.fields).toHaveProperty('note');
  });

  it('nobody skips a step: what is not started cannot be finished, what is not handled not verified', async () => {
    const { reportId } = await town.file(resident, spot);
    const photos = [await town.photo(handler)];
    const finish = await town.refusal(handler, 'report.finish', { reportId, note: '好了', photos });
    const verify = await town.refusal('xu-zhengfeng', 'report.verify', { reportId, passed: true, note: '' });
    expect([finish.code, verify.code]).toEqual(['report.wrong-state', 'report.wrong-state']);
    expect(finish.message).toContain('待处置');
  });
});
