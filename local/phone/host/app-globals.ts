import type { Phone } from './phone';

type Definition = Record<string, unknown>;

/** The globals WeChat's base library gives to a mini-program's code. */
export function appGlobals(phone: Phone): Record<string, unknown> {
  let app: Definition | undefined;
  const running = () => {
    const { loading } = phone.loader;
    if (loading === undefined) throw new Error('Page() or Component() outside the loading of a file');
    return loading;
  };
  const call = (method: string, value?: unknown) => {
    const handler = app?.[method];
    if (typeof handler !== 'function') return;
    try {
      (handler as (given: unknown) => void).call(app, value);
    } catch (error) {
      phone.fail(`${method} of app`, error);
    }
  };
  return {
    wx: phone.wx,
    console: recordingConsole(phone),
    App(definition: Definition) {
      app = definition;
      const { appEvents } = phone;
      appEvents.on('launch', (options) => call('onLaunch', options));
      appEvents.on('show', (options) => call('onShow', options));
      appEvents.on('hide', () => call('onHide'));
      appEvents.on('error', (error) => call('onError', error));
      appEvents.on('unhandledRejection', (reason) => call('onUnhandledRejection', reason));
      appEvents.on('themeChange', (theme) => call('onThemeChange', theme));
      appEvents.on('pageNotFound', (page) => call('onPageNotFound', page));
    },
    getApp: () => app,
    getCurrentPages: () => phone.pages.pages.map(({ caller }) => caller),
    Page: (definition: Definition) => phone.view.page(running(), definition),
    Component: (definition: Definition) => phone.view.component(running(), definition),
    Behavior: (definition: Definition) => phone.view.behavior(definition),
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    setInterval: window.setInterval.bind(window),
    clearInterval: window.clearInterval.bind(window),
    __wxConfig: { envVersion: 'develop' },
  };
}

/** What the mini-program reports as an error counts as one; React reports so what it caught. */
function recordingConsole(phone: Phone): Console {
  return new Proxy(window.console, {
    get(target, name: keyof Console) {
      if (name !== 'error') return target[name];
      return (...args: unknown[]) => {
        const first = args.find((arg) => arg instanceof Error) ?? args.map(String).join(' ');
        phone.fail('console.error', first);
      };
    },
  });
}
