import * as glassEasel from 'glass-easel';
import type { Program } from '../program';
import { createAppEvents, createTapToken, SCENE_DISCOVER } from './app-events';
import { createDevice, type DeviceSettings } from './device';
import { createLoader } from './modules/loader';
import { createPageStack } from './pages/stack';
import { packageRoots, parseRoute } from './pages/routes';
import type { LaunchOptions, Phone } from './phone';
import type { Server } from './server';
import { createDialogs } from './shell/dialogs';
import { createScreen } from './shell/screen';
import { createSpace } from './view/space';
import { listenToFingers } from './view/touch';
import { createWx } from './wx/all';
import { appGlobals } from './app-globals';

export interface PhoneOptions {
  program: Program;
  server: Server;
  device: DeviceSettings;
  parent: HTMLElement;
  /** Where the mini-program opens, `pages/x/index?id=1`; its first page if not said. */
  page?: string;
  scene?: number;
}

/** Puts a mini-program on a phone and opens it. One per window: it owns the document. */
export function createPhone(options: PhoneOptions): Phone {
  const { program, server, parent } = options;
  const phone = { program, app: program.app, server } as Phone;
  phone.device = createDevice(options.device);
  phone.calls = [];
  phone.errors = [];
  phone.warnings = [];
  phone.stats = { calls: 0, bytes: 0, maxBytes: 0 };
  phone.tap = createTapToken();
  phone.appEvents = createAppEvents(launchOptions(options));
  phone.fail = (where, error) => {
    phone.errors.push({
      where,
      message: error instanceof Error ? error.message : String(error),
      stack: (error as Error)?.stack,
    });
    console.warn(`[${where}]`, error);
    phone.appEvents.emit('error', String((error as Error)?.stack ?? error));
  };
  phone.dialogs = createDialogs(() => phone.screen.layer);
  glassEasel.addGlobalErrorListener((error, method) => {
    phone.fail(method ?? 'glass-easel', error);
    return false;
  });
  glassEasel.addGlobalWarningListener((message) => {
    phone.warnings.push(message);
    return false;
  });
  phone.view = createSpace(phone);
  phone.pages = createPageStack(phone);
  phone.screen = createScreen(phone, parent);
  phone.wx = createWx(phone);
  phone.loader = createLoader({
    scripts: program.scripts,
    globals: appGlobals(phone),
    packageRoots: packageRoots(program.app),
  });
  listenToFingers(phone);
  listenToErrors(phone);
  addAppStyles(phone);
  return phone;
}

/** Runs app.js and opens the first page. */
export function launch(phone: Phone): void {
  const { loader, appEvents, app } = phone;
  loader.load('app');
  if (app.lazyCodeLoading !== 'requiredComponents') for (const page of app.pages) loader.load(page);
  appEvents.emit('launch', appEvents.launch);
  appEvents.emit('show', appEvents.launch);
  const query = Object.entries(appEvents.launch.query).map(([key, value]) => `${key}=${value}`);
  phone.pages.reLaunch(`/${appEvents.launch.path}${query.length ? `?${query.join('&')}` : ''}`);
}

function launchOptions({ program, page, scene = SCENE_DISCOVER }: PhoneOptions): LaunchOptions {
  const { path, query } = parseRoute(page || program.app.entryPagePath || program.app.pages[0]!);
  return { path, query, scene, referrerInfo: {} };
}

function listenToErrors(phone: Phone): void {
  window.addEventListener('error', (event) => {
    if (event.error) phone.fail('uncaught', event.error);
  });
  window.addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason;
    const text = (reason as { errMsg?: string })?.errMsg ?? reason;
    phone.fail('unhandled rejection', text);
    phone.appEvents.emit('unhandledRejection', { reason, promise: event.promise });
  });
}

function addAppStyles(phone: Phone): void {
  const sheet = document.createElement('style');
  sheet.textContent = phone.program.styles.app ?? '';
  document.head.append(sheet);
}
