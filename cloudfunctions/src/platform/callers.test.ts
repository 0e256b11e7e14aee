import { isCalledByFunction, isWeChatItself } from './callers';

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

describe('what only our own functions may start', () => {
  it.each([
    ['a function that a phone called', { OPENID: 'oA', SOURCE: 'wx_client,scf' }, true],
    ['a function that the clock called', { SOURCE: 'wx_trigger,scf' }, true],
    ['a phone', { OPENID: 'oA', SOURCE: 'wx_client' }, false],
    ['nobody known', {}, false],
  ])('from %s: %#', (_, context, expected) => {
    expect(isCalledByFunction(context)).toBe(expected);
  });
});
