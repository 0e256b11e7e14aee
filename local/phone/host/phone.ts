import type { AppConfig, Program } from '../program';
import type { Device } from './device';
import type { Dialogs } from './shell/dialogs';
import type { PageStack } from './pages/stack';
import type { Screen } from './shell/screen';
import type { Server } from './server';
import type { Loader } from './modules/loader';
import type { CodeSpaceView } from './view/space';

export interface CallRecord {
  name: string;
  args: unknown;
  /** `ok`, or WeChat's errMsg; undefined while it is under way. */
  outcome?: string;
}

export interface PhoneError {
  /** Where it was caught: `listener eh`, `onLoad pages/…`, `unhandled rejection`, `console.error` … */
  where: string;
  message: string;
  stack?: string;
}

export interface SetDataStats {
  calls: number;
  bytes: number;
  maxBytes: number;
}

/** A mini-program on a phone: what its parts know of each other. One per browser window. */
export interface Phone {
  program: Program;
  app: AppConfig;
  server: Server;
  device: Device;
  screen: Screen;
  dialogs: Dialogs;
  view: CodeSpaceView;
  loader: Loader;
  pages: PageStack;
  wx: Record<string, unknown>;
  calls: CallRecord[];
  errors: PhoneError[];
  warnings: string[];
  stats: SetDataStats;
  /** The tap that is being answered, if any: some APIs may only be called from one. */
  tap: TapToken;
  appEvents: AppEvents;
  fail(where: string, error: unknown): void;
}

export interface TapToken {
  grant(): void;
  /** A reply from the network came in between: WeChat then takes the call for one without a tap. */
  revoke(): void;
  readonly granted: boolean;
}

export interface LaunchOptions {
  path: string;
  query: Record<string, string>;
  scene: number;
  referrerInfo: Record<string, unknown>;
}

export interface AppEvents {
  launch: LaunchOptions;
  enter: LaunchOptions;
  on(name: string, listener: (value: never) => void): void;
  off(name: string, listener?: (value: never) => void): void;
  emit(name: string, value?: unknown): void;
}
