import type { Cloud } from './cloud';
import { wechatContentSafety } from './content-safety';
import type { Log } from './log';

/** WeChat's side, answering as its documentation says. */
function asked(answer: () => Promise<{ result?: { suggest?: string } }>) {
  const errors: unknown[] = [];
  const cloud = { openapi: { security: { msgSecCheck: answer } } } as unknown as Cloud;
  const log = { call: () => undefined, error: (_: string, error: unknown) => void errors.push(error) } as Log;
  return { judge: wechatContentSafety(cloud, log).judgeText('o1', '路灯坏了'), errors };
}

describe('a picture that WeChat is asked about', () => {
  const ask = (mediaCheckAsync: () => Promise<{ traceId: string }>) =>
    wechatContentSafety(
      { openapi: { security: { mediaCheckAsync } } } as unknown as Cloud,
      {} as Log,
    ).askAboutPhoto('o1', 'https://x/1.jpg');

  it('is judged later, under the id it answers', async () => {
    expect(await ask(() => Promise.resolve({ traceId: 't1' }))).toEqual({ traceId: 't1' });
  });

  it('of somebody who was not here within two hours is for a person to look at', async () => {
    expect(await ask(() => Promise.reject({ errCode: 61010, errMsg: 'code is expired' }))).toBeNull();
  });

  it('is asked about again where it does not answer', async () => {
    await expect(ask(() => Promise.reject({ errCode: -1 }))).rejects.toEqual({ errCode: -1 });
  });
});

describe('words that WeChat is asked about', () => {
  it.each(['pass', 'review', 'risky'] as const)('are what it says: %s', async (suggest) => {
    expect(await asked(() => Promise.resolve({ result: { suggest } })).judge).toBe(suggest);
  });

  it('of somebody who was not here within two hours are for a person to look at', async () => {
    const { judge, errors } = asked(() => Promise.reject({ errCode: 61010, errMsg: 'code is expired' }));
    expect(await judge).toBe('review');
    expect(errors).toEqual([]);
  });

  it('of any length are judged to the last, in parts of what WeChat takes, and the worst of it counts', async () => {
    const sent: string[] = [];
    const msgSecCheck = ({ content }: { content: string }) => {
      sent.push(content);
      return Promise.resolve({ result: { suggest: content.includes('赌博网站') ? 'risky' : 'pass' } });
    };
    const cloud = { openapi: { security: { msgSecCheck } } } as unknown as Cloud;
    const judge = (text: string) => wechatContentSafety(cloud, {} as Log).judgeText('o1', text);
    for (const length of [1, 2_500, 2_501, 4_900, 4_901, 9_000]) {
      sent.length = 0;
      expect(await judge('好'.repeat(length))).toBe('pass');
      expect(Math.max(...sent.map((part) => [...part].length))).toBeLessThanOrEqual(2_500);
      expect(sent.join('').length).toBeGreaterThanOrEqual(length);
      // Wherever it stands, also where a part ends.
      for (const at of [0, 2_398, 2_498, length].filter((place) => place <= length)) {
        expect(await judge('好'.repeat(at) + '赌博网站' + '好'.repeat(length - at))).toBe('risky');
      }
    }
    sent.length = 0;
    expect(await judge('  ')).toBe('pass');
    expect(sent).toEqual([]);
  });

  it('are asked about again where it does not answer, or says nothing we know', async () => {
    expect(await asked(() => Promise.reject({ errCode: -1 })).judge).toBe('outage');
    expect(await asked(() => Promise.resolve({})).judge).toBe('outage');
    expect(await asked(() => Promise.resolve({ result: { suggest: 'maybe' } })).judge).toBe('outage');
  });
});
