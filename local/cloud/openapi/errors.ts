/** An open API's own refusal: WeChat's number, and its words as far as they are known. */
export class ApiRefusal extends Error {
  constructor(
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(errmsg);
  }
}

/** https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage */
export const KNOWN_ERRORS: Record<number, string> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40037: 'invalid template_id',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40129: 'invalid scene',
  40169: 'invalid length for scene, or the data is not json string',
  40256: 'invalid employee relation',
  40257: 'decode touser error',
  41030: 'invalid page',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  43104: 'appid does not match openid',
  43108: 'Cannot make concurrent calls to the same OpenID, please try again',
  44002: 'empty post data',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
  45168: 'sensitive content',
  47001: 'data format error',
  47003: 'argument invalid!',
  61010: 'code is expired',
};

export function refusal(errcode: number, detail = ''): ApiRefusal {
  const words = KNOWN_ERRORS[errcode] ?? 'api error';
  return new ApiRefusal(errcode, detail ? `${words} ${detail}` : words);
}
