import { personKeyOf } from '../../cloudfunctions/src/platform/ids';
import { PEOPLE } from '../../scripts/town/people';
import { ReplyWatch } from './reply-watch';
import { crowdOpenid } from './server';

const place = { longitude: 119.012345, latitude: 33.612345, address: '3号楼501门口' };
const reporter = PEOPLE[0]!;
const neighbour = 'chen-hao';
const inspector = 'xu-zhengfeng';

describe('the watch over raw replies', () => {
  const watch = new ReplyWatch(2);
  const says = (person: string, data: Record<string, unknown>, input: unknown = {}) =>
    watch.hear(person, 'report.open', input, { ok: true, data });
  beforeAll(() => {
    watch.hear(
      reporter.id,
      'report.file',
      { anonymous: true, place },
      { ok: true, data: { reportId: 'hidden' } },
    );
  });

  it.each([
    ['an openid', { who: reporter.openid }],
    ['an openid of the crowd', { who: crowdOpenid(1) }],
    ['the key made of an openid', { who: personKeyOf(reporter.openid) }],
    ['the key of one of the crowd', { list: [{ link: `/people/${personKeyOf(crowdOpenid(1))}` }] }],
    ['a unionid', { deep: [{ unionid: 'u' }] }],
    ['a field that names a person inside', { entries: [{ actorKey: 'x' }] }],
    ['a phone number', { words: '请打 13800138000 找我' }],
  ])('bites at %s, whoever asked', (_, data) => {
    expect(says(reporter.id, data)).toHaveLength(1);
    expect(says(inspector, data)).toHaveLength(1);
  });

  it('bites at a refusal as at an answer', () => {
    const error = { code: 'x', message: reporter.openid, requestId: '' };
    expect(watch.hear(neighbour, 'me.load', {}, { ok: false, error })).toHaveLength(1);
  });

  it('bites at the exact place and the address of an anonymous report, not at staff and its reporter', () => {
    const { longitude, latitude, address } = place;
    const card = { reports: [{ reportId: 'hidden', position: { longitude, latitude } }] };
    expect(says(neighbour, card)).toHaveLength(1);
    expect(says(neighbour, { report: { reportId: 'hidden', address } })).toHaveLength(1);
    expect(
      says(neighbour, { photos: [{ at: { longitude, latitude } }] }, { reportId: 'hidden' }),
    ).toHaveLength(1);
    expect(says(inspector, card)).toEqual([]);
    expect(says(reporter.id, card)).toEqual([]);
  });

  it('bites at the name of who reported without one, for staff as well', () => {
    expect(says(inspector, { timeline: [{ by: reporter.name }] }, { reportId: 'hidden' })).toHaveLength(1);
  });

  it('lets through numbers that only look like one, and places of other reports', () => {
    const data = {
      at: 1764000000000,
      longitude: 119.13912345678,
      id: 'a13912345678',
      number: '20261207000123',
    };
    expect(says(neighbour, data)).toEqual([]);
    expect(says(neighbour, { reportId: 'open', ...place })).toEqual([]);
  });

  it.each([
    ['an openid', JSON.stringify({ level: 'error', error: `40003 invalid openid ${reporter.openid}` })],
    ['the key made of an openid', `dup key: { : "${personKeyOf(reporter.openid)}" }`],
    ['a phone number', 'refused to post: 13800138000'],
    ['words that somebody typed', 'SyntaxError at 楼上的王阿姨每天扔'],
  ])('bites at %s in a log', (_, line) => {
    watch.hear(reporter.id, 'report.file', { description: '楼上的王阿姨每天扔' }, { ok: true, data: {} });
    expect(watch.hearLog('api', line)).toHaveLength(1);
  });

  it('lets through a line as every call leaves it', () => {
    const line = {
      level: 'info',
      action: 'report.file',
      outcome: 'ok',
      ms: 12,
      requestId: 'a13912345678',
      cold: false,
    };
    expect(watch.hearLog('api', JSON.stringify(line))).toEqual([]);
  });
});
