import { handlersOf, holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { foreignConnections, tellingReplies } from '../support/privacy';
import { Town, type Filed } from '../support/town';

/** The story the product is for, told from the phones of those who take part. */
describe('overflowing bins at 气象小区', () => {
  const resident = 'wang-guilan';
  const neighbour = 'chen-hao';
  const [handler, colleague] = handlersOf('weather').map(({ id }) => id) as [string, string];
  const inspector = holderOf('inspector').id;
  const spot = ZONES[0]!.inside;
  let town: Town;
  let filed: Filed;

  beforeAll(async () => {
    town = await Town.open();
  });
  afterAll(() => town.close());

  it('are reported and have their bureau and deadline at once', async () => {
    filed = await town.file(
      resident,
      spot,
      { categoryId: 'bin-area', description: '垃圾桶满了一地。' },
      'story',
    );
    expect(filed).toMatchObject({ state: 'dispatched', bureauId: 'weather', bureauName: '青澜市气象局' });
    expect(filed.dueAt).toBeGreaterThan(Date.now());
    expect(filed.number).toMatch(/^\d{12}$/);
  });

  it('are pushed to every handler of that bureau, in the fields of the template', async () => {
    const [first] = await Promise.all([handler, colleague].map((id) => town.pushed(id, filed.reportId)));
    expect(first!.title).toBe('工单处理提醒');
    expect(first!.data).toMatchObject({
      character_string1: { value: filed.number },
      thing2: { value: '垃圾箱周边不洁' },
      thing3: { value: '3号楼门口' },
      phrase5: { value: '待处置' },
    });
  });

  it('are pushed to nobody of another bureau', async () => {
    const others = await Promise.all(
      ['ma-zhiqiang', 'qian-shufen'].map(async (id) => (await town.messages(id)).length),
    );
    expect(others).toEqual([0, 0]);
  });

  it('can be followed by a neighbour instead of being reported twice', async () => {
    const near = await town.done<{ reports: { reportId: string; distanceMeters: number }[] }>(
      neighbour,
      'report.list',
      {
        scope: 'near',
        position: (await town.open(resident, filed.reportId)).report.place,
        radiusMeters: 50,
        categoryId: 'bin-area',
      },
    );
    expect(near.reports.map(({ reportId }) => reportId)).toContain(filed.reportId);
    const followed = await town.done<{ followers: number }>(neighbour, 'report.follow', {
      reportId: filed.reportId,
    });
    expect(followed.followers).toBe(1);
  });

  it('are handled and fed back with a photo of after', async () => {
    const { reportId } = filed;
    expect(await town.done(handler, 'report.start', { reportId })).toEqual({ state: 'handling' });
    const photos = [await town.photo(handler, 'bin-area', 'after')];
    const finished = await town.done(handler, 'report.finish', { reportId, note: '已清运冲洗。', photos });
    expect(finished).toEqual({ state: 'handled' });
    await town.pushed(inspector, reportId);
  });

  it('are closed by the inspector, and both who care are told', async () => {
    const { reportId } = filed;
    const verified = await town.done(inspector, 'report.verify', {
      reportId,
      passed: true,
      note: '现场干净。',
    });
    expect(verified).toEqual({ state: 'closed' });
    const [told] = await Promise.all(
      [resident, neighbour].map((id) => town.pushed(id, reportId, '上报进度通知')),
    );
    expect(told!.data).toMatchObject({ phrase3: { value: '已结案' } });
    expect(told!.page).toBe(`pages/report/index?reportId=${reportId}`);
  });

  it('are rated by the person who reported them, once', async () => {
    const { reportId } = filed;
    const rated = await town.done(resident, 'report.rate', { reportId, stars: 5, words: '真快！' });
    expect(rated).toEqual({ state: 'closed', askReopen: false });
    expect(await town.refusal(resident, 'report.rate', { reportId, stars: 1, words: '' })).toMatchObject({
      code: 'report.already-rated',
    });
    expect(await town.refusal(neighbour, 'report.rate', { reportId, stars: 1, words: '' })).toMatchObject({
      code: 'report.not-yours',
    });
  });

  it('leave a timeline that names roles and bureaus', async () => {
    const { report, timeline } = await town.open(neighbour, filed.reportId);
    expect(report).toMatchObject({
      state: 'closed',
      rating: { stars: 5, words: '真快！' },
      mine: false,
      following: true,
    });
    const steps = timeline.map(({ step, role }) => `${role}: ${step}`);
    expect(steps.sort()).toEqual(
      [
        'reporter: submit',
        'system: dispatch',
        'handler: start',
        'handler: finish',
        'inspector: verify-pass',
        'reporter: rate',
      ].sort(),
    );
    expect(timeline.find(({ step }) => step === 'finish')?.bureauName).toBe('青澜市气象局');
    expect(JSON.stringify(timeline)).not.toMatch(/孙建国|徐正峰|王桂兰/);
  });

  it('show in the inbox of everybody who was told', async () => {
    const kinds = async (person: string) =>
      (await town.notices(person, filed.reportId)).map(({ kind }) => kind);
    expect(await kinds(colleague)).toEqual(['report-arrived']);
    expect(await kinds(resident)).toEqual(expect.arrayContaining(['report-progress', 'report-closed']));
    const { unread } = await town.done<{ unread: number }>(resident, 'notice.read', {});
    expect(unread).toBe(0);
  });

  it('gave nobody’s openid or phone number away in any reply', () => {
    expect(town.replies.length).toBeGreaterThan(10);
    expect(tellingReplies(town)).toEqual([]);
  });

  it('made no function connect anywhere but to this machine', async () => {
    expect(await foreignConnections(town)).toEqual([]);
  });
});
