import { createHmac } from 'node:crypto';
import { holderOf } from '../../scripts/town/people';
import { ZONES } from '../../scripts/town/zones';
import { Receiver } from '../support/receiver';
import { Town } from '../support/town';
import { until } from '../support/until';

const MINUTE_MS = 60_000;

describe('a bureau’s own chat group', () => {
  const resident = 'chen-hao';
  const admin = holderOf('admin').id;
  const spot = ZONES[0]!.inside;
  const receiver = new Receiver();
  let town: Town;
  let url = '';
  beforeAll(async () => {
    [town, url] = await Promise.all([Town.open(), receiver.open()]);
  });
  afterAll(async () => {
    await town.close();
    await receiver.close();
  });

  const bureauId = 'weather';
  const postAbout = (reportId: string) =>
    receiver.got.filter(({ body }) => (JSON.parse(body) as { page: string }).page.includes(reportId));

  it('takes only addresses outside, over https', async () => {
    for (const wrong of ['http://example.org/', 'https://10.0.0.1/', 'https://intranet/', 'x']) {
      const error = await town.refusal(admin, 'webhook.save', { bureauId, url: wrong, active: true, rev: 0 });
      expect(error).toMatchObject({ code: 'webhook.not-allowed', fields: { url: expect.any(String) } });
    }
  });

  it('is told, signed, without a word about anybody; again when it did not answer', async () => {
    const saved = await town.done<{ secret: string; rev: number }>(
      admin,
      'webhook.save',
      { bureauId, url, active: true, rev: 0 },
      'first',
    );
    const again = await town.done(admin, 'webhook.save', { bureauId, url, active: true, rev: 0 }, 'first');
    expect(again).toMatchObject({ rev: saved.rev });
    const { webhooks } = await town.done<{ webhooks: object[] }>(admin, 'webhook.list');
    expect(JSON.stringify(webhooks)).not.toContain(saved.secret);
    expect(await town.done(admin, 'webhook.test', { bureauId })).toEqual({ taken: true, reason: '' });

    receiver.status = 500;
    const { reportId, number } = await town.file(resident, spot, { description: '找王师傅 13800000000' });
    await until('the first try', async () => postAbout(reportId).length > 0);
    receiver.status = 200;
    let minutes = 0;
    await until('the second try', async () => {
      minutes += 1;
      await town.setClock(new Date(Date.now() + minutes * MINUTE_MS));
      await town.runTimers();
      return postAbout(reportId).length > 1;
    });
    const [first, second] = postAbout(reportId);
    expect(second?.headers['x-post-id']).toBe(first?.headers['x-post-id']);
    const { body, headers } = second!;
    const signature = createHmac('sha256', saved.secret)
      .update(`${String(headers['x-timestamp'])}.${body}`)
      .digest('hex');
    expect(headers['x-signature']).toBe(`sha256=${signature}`);
    expect(JSON.parse(body)).toMatchObject({ kind: 'report-arrived', number, category: '积存垃圾' });
    expect(body).not.toMatch(/王师傅|13800000000|3号楼|陈浩|oQinglan/);
  });
});
