import { callEnvironment, processEnvironment, sdkEnvironment } from './environment';

const call = { requestId: 'r', token: 't', appid: 'wx1', source: 'wx_client' };

test('a call carries the person; a timer carries nobody', () => {
  expect(callEnvironment({ ...call, openid: 'oAnn' })).toMatchObject({
    WX_OPENID: 'oAnn',
    TCB_SOURCE: 'wx_client',
  });
  const timer = callEnvironment({ ...call, timer: true });
  expect(timer).toMatchObject({ TRIGGER_SRC: 'timer' });
  expect(timer).not.toHaveProperty('WX_OPENID');
});

test('every listed context key is set', () => {
  const environment = callEnvironment({ ...call, openid: 'oAnn' });
  for (const key of environment.WX_CONTEXT_KEYS!.split(',')) expect(environment).toHaveProperty(key);
});

test('the environment of a process names the gateway, and no host but this one', () => {
  const environment = processEnvironment({ url: 'http://127.0.0.1:8787', envId: 'e' });
  expect(JSON.parse(environment.TCB_CONTEXT_CNFG!)).toEqual({ URL: 'http://127.0.0.1:8787/admin' });
  expect(environment.TENCENTCLOUD_RUNENV).toBe('SCF');
});

test('a script gets what a function gets, and its own token', () => {
  expect(sdkEnvironment({ url: 'http://127.0.0.1:1', envId: 'e', token: 'secret' })).toMatchObject({
    WX_API_TOKEN: 'secret',
    TCB_ENV: 'e',
  });
});
