import { isWeChatItself } from './callers';

describe('what only WeChat itself may start', () => {
  it.each([
    ['the clock', {}, true],
    ['a pushed event', { SOURCE: 'wx_trigger' }, true],
    ['a phone', { OPENID: 'oA', SOURCE: 'wx_client' }, false],
    ['a function called by a phone’s call', { OPENID: 'oA', SOURCE: 'wx_client,scf' }, false],
    ['a web page without identity', { SOURCE: 'wx_client' }, false],
  ])('from %s: %#', (_, context, expected) => {
    expect(isWeChatItself(context)).toBe(expected);
  });
});
