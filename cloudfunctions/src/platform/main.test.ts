import * as v from 'valibot';
import { contract } from '#types/contract';
import { fileReport } from '#types/reports/contracts';
import { action, type Action } from './action';
import { createMain } from './main';
import { Refusal } from './refusal';
import type { Services } from './services';

const OPENID = 'oSecretOpenid0000000000000001';

const echo = contract('test.echo', v.object({ words: v.string() }), v.object({ words: v.string() }));

/** A shell around one action, with the outside (clock, ids, log, WeChat's context) played. */
function shell(run: Action<Services>['run'], openid: string | null = OPENID) {
  const lines: string[] = [];
  const services = {
    clock: { now: () => 1_000 },
    ids: { random: () => 'request-1', integer: () => 0 },
    log: {
      call: (line: object) => void lines.push(JSON.stringify(line)),
      error: (where: string, error: unknown) => void lines.push(`${where} ${String(error)}`),
    },
    wxContext: () => (openid === null ? {} : { OPENID: openid }),
  } as unknown as Services;
  const filing = action(fileReport, async () => Promise.reject(new Refusal('call.not-allowed')));
  const main = createMain({
    actions: [{ contract: echo, run }, filing as unknown as Action<Services>],
    services,
    admit: async () => ({ key: 'k', openid: OPENID, personId: 'p', nickname: 'n', grants: [], consents: [] }),
  });
  return { main, lines };
}

const echoing = shell(async (input) => input);

describe('every call', () => {
  it('is answered with what the action gives, and with the time', async () => {
    expect(await echoing.main({ action: 'test.echo', input: { words: '好' } })).toEqual({
      ok: true,
      data: { words: '好' },
      at: 1_000,
    });
  });

  it.each([
    ['no event', undefined, 'call.invalid', ['action', 'input']],
    ['an empty event', {}, 'call.invalid', ['action', 'input']],
    ['no action', { input: {} }, 'call.invalid', ['action']],
    ['an action of the wrong type', { action: 7, input: {} }, 'call.invalid', ['action']],
    ['an unknown action', { action: 'test.nope', input: {} }, 'call.unknown-action', ['action']],
    [
      'a name from Object’s prototype',
      { action: 'constructor', input: {} },
      'call.unknown-action',
      ['action'],
    ],
    ['no input', { action: 'test.echo' }, 'call.invalid', ['input']],
    ['a list as input', { action: 'test.echo', input: [] }, 'call.invalid', ['input']],
    ['words as input', { action: 'test.echo', input: 'x' }, 'call.invalid', ['input']],
    [
      'a key of the wrong type',
      { action: 'test.echo', input: { words: '' }, key: 1 },
      'call.invalid',
      ['key'],
    ],
    ['an empty key', { action: 'test.echo', input: { words: '' }, key: '' }, 'call.invalid', ['key']],
    ['a missing field', { action: 'test.echo', input: {} }, 'call.invalid', ['words']],
    ['a field of the wrong type', { action: 'test.echo', input: { words: 1 } }, 'call.invalid', ['words']],
  ])('with %s is refused by the name of the field', async (_, event, code, fields) => {
    const reply = await echoing.main(event);
    expect(reply).toMatchObject({ ok: false, error: { code, requestId: 'request-1' } });
    expect(reply.ok ? [] : Object.keys(reply.error.fields ?? {})).toEqual(fields);
  });

  it('names nested fields by their path and says what is wrong in Chinese', async () => {
    const input = { place: { longitude: 'east' }, photos: ['http://x'], anonymous: 1 };
    const reply = await echoing.main({ action: 'report.file', input });
    expect(reply.ok ? {} : reply.error.fields).toEqual({
      categoryId: '缺少这一项。',
      description: '缺少这一项。',
      'place.longitude': '请选择位置。',
      'place.latitude': '请选择地点。',
      'place.address': '请选择地点。',
      'photos.0': '照片没有传上来，请重拍。',
      anonymous: '请选择是否匿名。',
    });
  });

  it('without a person behind it is refused', async () => {
    const { main } = shell(async (input) => input, null);
    expect(await main({ action: 'test.echo', input: { words: '' } })).toMatchObject({
      error: { code: 'call.no-person' },
    });
  });

  it('that fails in an unforeseen way is answered as internal, with nothing of the failure', async () => {
    const { main, lines } = shell(() => Promise.reject(new Error('collection reports is on fire')));
    const reply = await main({ action: 'test.echo', input: { words: '' } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('fire');
    expect(lines.join()).toContain('fire');
  });

  it('never gives out what its contract does not name', async () => {
    const { main } = shell(async () => ({ words: '好', openid: OPENID, phone: '13800000000' }));
    const reply = await main({ action: 'test.echo', input: { words: '' } });
    expect(reply).toEqual({ ok: true, data: { words: '好' }, at: 1_000 });
  });

  it('leaves one line with action, outcome, time, request and cold start, and no openid', async () => {
    const { main, lines } = shell(async (input) => input);
    await main({ action: 'test.echo', input: { words: 'secret' } }, { request_id: 'r-7' });
    await main({ action: 'made-up\naction', input: {} });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { action: 'test.echo', outcome: 'ok', ms: 0, requestId: 'r-7', cold: true },
      { action: 'unknown', outcome: 'call.unknown-action', ms: 0, requestId: 'request-1', cold: false },
    ]);
    expect(lines.join()).not.toMatch(/oSecret|secret|made-up/);
  });

  it('fills the placeholders of a refusal’s sentence', async () => {
    const { main } = shell(() =>
      Promise.reject(new Refusal('report.wrong-state', { details: { state: '已结案' } })),
    );
    const reply = await main({ action: 'test.echo', input: { words: '' } });
    expect(reply.ok ? '' : reply.error.message).toBe('这条上报现在是“已结案”，不能做这一步。');
  });
});
