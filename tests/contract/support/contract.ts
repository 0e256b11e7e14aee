import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ProjectFile } from '../../../local/cloud/project';
import { startLocalCloud, type LocalCloud } from './local-cloud';
import { realEnvironment } from './real-environment';

/** Both generations of the SDK must hold to the same contract. */
export const SDKS = [
  { version: '4.0.2', probe: 'probe-4' },
  { version: '3.0.4', probe: 'probe-3' },
] as const;

/** Where the expected behaviour is known from. */
export type Basis = 'seen on the wire' | 'documented' | 'reported' | 'our choice';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the SDK's own types reject much of what it takes
type Any = any;
export interface Probe {
  cloud: Any;
  db: Any;
  _: Any;
  $: Any;
  args: Any;
  event: Any;
  context: Any;
  caught(promise: Promise<unknown>): Promise<Any>;
}

/** Thrown by a guarantee that looks inside the cloud on this machine, where a real one is tested. */
class OnlyHere extends Error {}

export interface Contract {
  sdk: (typeof SDKS)[number];
  /** Runs the body inside a cloud function, with the real SDK. It must not refer to anything outside itself. */
  run(body: (probe: Probe) => unknown, args?: unknown): Promise<Any>;
  /** The cloud on this machine; throws where a real environment is tested. */
  local(): LocalCloud;
  /** Ends that cloud and starts it again on the same data. */
  restart(): Promise<void>;
  /** A collection name of this suite's own. */
  collection(name: string): string;
  guarantee(title: string, basis: Basis, test: () => Promise<void>): void;
}

/** One suite for one capability, held against both SDKs, on this machine or (by environment variables) on WeChat's. */
export function contract(
  capability: string,
  project: Partial<ProjectFile>,
  define: (contract: Contract) => void,
) {
  const results: { feature: string; basis: Basis; sdk: string; passed: boolean }[] = [];
  const remote = realEnvironment();

  describe.each(SDKS)(`${capability}, wx-server-sdk $version`, (sdk) => {
    let local: LocalCloud | undefined;
    beforeAll(async () => {
      if (!remote) local = await startLocalCloud({ functionsDir: 'functions', ...project });
    });
    afterAll(async () => {
      await local?.end();
      writeResults(capability, results);
    });

    const call = async (event: Any) => {
      if (remote) return remote(sdk.probe, event);
      const answer = await local!.call(sdk.probe, event);
      if (answer.status !== 200) throw new Error(answer.body.errMsg);
      return answer.body.result;
    };
    define({
      sdk,
      run: (body, args) => call({ source: body.toString(), args }),
      local() {
        if (!local) throw new OnlyHere();
        return local;
      },
      async restart() {
        local = await local!.restart();
      },
      collection: (name) => `contract_${sdk.probe.replace('-', '_')}_${name}`,
      guarantee(title, basis, body) {
        test(title, async () => {
          const result = { feature: title, basis, sdk: sdk.version, passed: false };
          results.push(result);
          try {
            await body();
          } catch (error) {
            // Against a real environment such a guarantee is neither kept nor broken.
            if (!(error instanceof OnlyHere)) throw error;
          }
          result.passed = true;
        });
      },
    });
  });
}

/** scripts/contract.ts makes local/cloud/SUPPORT.md of these. */
function writeResults(capability: string, results: unknown): void {
  const dir = resolve('dist/contract/results');
  mkdirSync(dir, { recursive: true });
  const file = `${capability.replace(/\W+/g, '-').toLowerCase()}.json`;
  writeFileSync(resolve(dir, file), JSON.stringify({ capability, results }, null, 2));
}
