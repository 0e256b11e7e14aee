import type { WxContext } from './cloud';

/**
 * True for the clock and for events WeChat pushes: no person is behind them. A phone can call any function by its
 * name, but cannot leave out its OPENID: WeChat puts it there.
 */
export function isWeChatItself({ OPENID, SOURCE }: WxContext): boolean {
  return !OPENID && !(SOURCE ?? '').split(',').includes('wx_client');
}

/** True where another of our functions called this one, whoever called that: a phone cannot pretend it. */
export function isCalledByFunction({ SOURCE }: WxContext): boolean {
  return (SOURCE ?? '').split(',').at(-1) === 'scf';
}
