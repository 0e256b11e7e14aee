import type { Api } from './api';

/** How the mini-program was opened, what became of it, and its updates. */
export function addLifecycle({ phone, sync, async, event }: Api): void {
  sync('getLaunchOptionsSync', () => phone.appEvents.launch);
  sync('getEnterOptionsSync', () => phone.appEvents.enter);
  event('AppShow', 'show');
  event('AppHide', 'hide');
  event('Error', 'error');
  event('UnhandledRejection', 'unhandledRejection');
  event('PageNotFound', 'pageNotFound');
  event('MemoryWarning', 'memoryWarning');
  sync('getUpdateManager', () => ({
    onCheckForUpdate: (listener: (result: unknown) => void) => listener({ hasUpdate: false }),
    onUpdateReady: () => {},
    onUpdateFailed: () => {},
    applyUpdate: () => {},
  }));
  sync('getAccountInfoSync', () => ({
    miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
    plugin: {},
  }));
  sync('getLogManager', () => ({ debug() {}, info() {}, log() {}, warn() {} }));
  sync('getRealtimeLogManager', () => ({
    info() {},
    warn() {},
    error() {},
    setFilterMsg() {},
    addFilterMsg() {},
    tag: () => ({ info() {}, warn() {}, error() {} }),
  }));
  sync('reportEvent', () => undefined);
  sync('reportPerformance', () => undefined);
  sync('getPerformance', () => ({
    now: () => performance.now(),
    getEntries: () => [],
    mark() {},
    createObserver: () => ({ observe() {}, disconnect() {} }),
  }));
  sync('nextTick', (run: () => void) => void Promise.resolve().then(run));
  async('exitMiniProgram', () => phone.appEvents.emit('hide'));
  async('login', () => ({ code: 'local-code' }));
  async('checkSession', () => ({}));
  async('loadFontFace', () => ({ status: 'loaded' }));
}
