/** Where a process that uses the unmodified wx-server-sdk finds this cloud, and as whom. */
export interface SdkTarget {
  /** This cloud's address, such as http://127.0.0.1:8787 */
  url: string;
  envId: string;
  /** WX_API_TOKEN: the token of one call, or the one in DATA_DIR/admin-token for scripts. */
  token: string;
}

const TOKEN_KEYS = 'WX_CLIENTIP,WX_CLIENTIPV6,WX_APPID,WX_OPENID,WX_UNIONID,WX_API_TOKEN';
const TCB_KEYS = 'TCB_ENV,TCB_SEQID,TCB_SOURCE,TCB_TRACELOG,TCB_SESSIONTOKEN';

/**
 * The variables that make wx-server-sdk 3.x and 4.x talk to this cloud and to nothing else. Set them before
 * `cloud.init()`: `Object.assign(process.env, sdkEnvironment({ url, envId, token }))`.
 */
export function sdkEnvironment({ url, envId, token }: SdkTarget): Record<string, string> {
  return { ...processEnvironment({ url, envId }), WX_CONTEXT_KEYS: TOKEN_KEYS, WX_API_TOKEN: token };
}

/** What stays the same for every call of a function's process. */
export function processEnvironment({ url, envId }: Omit<SdkTarget, 'token'>): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    // Without this the SDK asks metadata.tencentyun.com for credentials.
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TCB_CONTEXT_KEYS: TCB_KEYS,
    // Any text: they only sign requests whose signature nobody here checks.
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    // The SDK's "longer than 3s" timer would keep a failed call's process alive.
    SILENCE: 'true',
    // As in the cloud, whatever the developer's machine is set to.
    TZ: 'UTC',
  };
}

export interface CallIdentity {
  requestId: string;
  token: string;
  appid: string;
  openid?: string;
  /** `wx_client`, `wx_client,scf`, … */
  source: string;
  timer?: boolean;
}

/** What is set for one call and wiped after it. */
export function callEnvironment(call: CallIdentity): Record<string, string> {
  const environment: Record<string, string> = {
    WX_CLIENTIP: '127.0.0.1',
    WX_APPID: call.appid,
    WX_API_TOKEN: call.token,
    TCB_SEQID: call.requestId,
    TCB_SOURCE: call.source,
  };
  if (call.openid !== undefined) environment.WX_OPENID = call.openid;
  if (call.timer) environment.TRIGGER_SRC = 'timer';
  // A key that is listed and not set would be answered as undefined.
  const keys = TOKEN_KEYS.split(',').filter((key) => key in environment);
  return { ...environment, WX_CONTEXT_KEYS: keys.join(',') };
}
