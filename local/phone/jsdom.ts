import { JSDOM, VirtualConsole } from 'jsdom';
import { compileProgram } from './compile/compile';
import type { DeviceSettings } from './host/device';
import type { Measured } from './host/measure';
import type { CallRecord, PhoneError } from './host/phone';
import type { Controls, StartOptions } from './host/main';
import { hostSource } from './host-source';
import { answerFrom, type Call } from './jsdom-server';
import { createFinder } from './jsdom-finder';

export interface OpenPhoneOptions {
  clientDir: string;
  /** A running local/cloud … */
  cloudUrl?: string;
  /** … or what cloud functions answer; a call it does not know must throw. */
  call?: Call;
  person?: string;
  page?: string;
  device?: Partial<DeviceSettings>;
  /** Changes the built files before they run: for tests that a broken build is noticed. */
  mutate?: (program: StartOptions['program']) => void;
}

/** A phone without a browser: the same host in jsdom, with the hands and eyes of a test. */
export interface TestPhone {
  /** What the page in front and the dialogs over it say. */
  text(): string;
  /** The page in front only: no tab bar, no dialogs. */
  pageText(): string;
  /** The page in front, `pages/home/index`. */
  path(): string;
  title(): string;
  /** Resolves when the text is there; fails after a while with what is there instead. */
  waitFor(text: string | RegExp): Promise<void>;
  /** Taps what shows this text, or what a selector finds. */
  tap(textOrSelector: string): Promise<void>;
  /** Types into the field with this placeholder, or that a selector finds. */
  input(placeholderOrSelector: string, value: string): Promise<void>;
  open(page: string): Promise<void>;
  back(): void;
  handInPictures(pictures: { bytes: Uint8Array; type: string }[]): void;
  query(selector: string): HTMLElement[];
  calls(name?: string): CallRecord[];
  errors(): PhoneError[];
  measure(): Measured;
  controls: Controls;
  close(): void;
}

const DEVICE: DeviceSettings = {
  width: 375,
  height: 667,
  theme: 'light',
  font: 'normal',
  online: true,
  place: { longitude: 114.3055, latitude: 30.5928 },
};

type PhoneWindow = JSDOM['window'] & {
  startPhone(options: StartOptions): Promise<Controls>;
  Uint8Array: Uint8ArrayConstructor;
};

export async function openPhone(options: OpenPhoneOptions): Promise<TestPhone> {
  const program = options.mutate
    ? (JSON.parse(JSON.stringify(compileProgram(options.clientDir))) as StartOptions['program'])
    : compileProgram(options.clientDir);
  options.mutate?.(program);
  const dom = new JSDOM('<!doctype html><html><body><div id="phone"></div></body></html>', {
    url: 'http://127.0.0.1/',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const window = dom.window as unknown as PhoneWindow;
  Object.assign(window, {
    TextEncoder,
    TextDecoder,
    CSS: { escape: (name: string) => name.replace(/[^\w-]/g, '\\$&') },
  });
  window.eval(await hostSource());
  const controls = await window.startPhone({
    program,
    serverUrl: options.cloudUrl ?? 'http://no-cloud.invalid',
    fetch: answerFrom(options),
    wish: { person: options.person, page: options.page, device: { ...DEVICE, ...options.device } },
  });
  const rejected = (reason: unknown) =>
    controls.fail('unhandled rejection', (reason as { errMsg?: string })?.errMsg ?? reason);
  process.on('unhandledRejection', rejected);
  const finder = createFinder(window as unknown as Window & typeof globalThis, controls);

  return {
    ...finder,
    controls,
    path: () => controls.path ?? '',
    title: () => controls.top?.frame.title() ?? '',
    open: async (page) => void controls.pages.reLaunch(`/${page.replace(/^\//, '')}`),
    back: () => controls.pages.navigateBack(),
    handInPictures: (pictures) =>
      controls.handInPictures(
        pictures.map(({ bytes, type }) => ({ bytes: new window.Uint8Array(bytes), type })),
      ),
    calls: (name) => controls.calls.filter((call) => name === undefined || call.name === name),
    errors: () => controls.errors,
    measure: () => controls.measure(),
    close() {
      process.off('unhandledRejection', rejected);
      window.close();
    },
  };
}
