import { createHash } from 'node:crypto';
import { bodyOf, isFromWeChat, isHttpEvent, type HttpEvent } from './pushed-request';

const NOW = 1_795_000_000;
const TOKEN = 'a word of ours';

function request(change: Record<string, string> = {}): HttpEvent {
  const timestamp = String(NOW);
  const nonce = '4711';
  const signature = createHash('sha1').update([TOKEN, timestamp, nonce].sort().join('')).digest('hex');
  return { httpMethod: 'POST', queryStringParameters: { signature, timestamp, nonce, ...change } };
}

describe('an event that WeChat pushes over HTTP', () => {
  it('is taken with its signature', () => {
    expect(isFromWeChat(request(), TOKEN, NOW + 60)).toBe(true);
  });

  it.each([
    ['without a token on our side', '', request()],
    ['signed with another token', 'another', request()],
    ['with another nonce', TOKEN, request({ nonce: '1' })],
    ['with half a signature', TOKEN, request({ signature: 'ab' })],
    ['without any', TOKEN, { httpMethod: 'POST' }],
  ])('is refused %s', (_, token, event) => {
    expect(isFromWeChat(event, token, NOW)).toBe(false);
  });

  it('is refused an hour later', () => {
    expect(isFromWeChat(request(), TOKEN, NOW + 3_600)).toBe(false);
  });

  it('is read as JSON, also from base64, and anything else is nothing', () => {
    const body = JSON.stringify({ Event: 'wxa_media_check' });
    expect(bodyOf({ httpMethod: 'POST', body })).toEqual({ Event: 'wxa_media_check' });
    const coded = Buffer.from(body).toString('base64');
    expect(bodyOf({ httpMethod: 'POST', body: coded, isBase64Encoded: true })).toEqual(JSON.parse(body));
    expect(bodyOf({ httpMethod: 'POST', body: '<xml/>' })).toBeNull();
  });

  it('is not one that comes as a pushed event itself', () => {
    expect(isHttpEvent({ MsgType: 'event', Event: 'wxa_media_check' })).toBe(false);
    expect(isHttpEvent(null)).toBe(false);
  });
});
