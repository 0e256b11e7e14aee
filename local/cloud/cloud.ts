import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createClock } from './clock';
import { openDatabase } from './database/database';
import { Faults } from './faults/faults';
import { Files } from './files/files';
import { CallLog } from './functions/calls';
import { listFunctions } from './functions/config';
import { FunctionHost } from './functions/host';
import type { Gateway } from './gateway/admin';
import { Callers } from './gateway/callers';
import { createServer, listen } from './http/server';
import { createIdentities } from './identities/people';
import { openLog } from './log';
import { Employees } from './openapi/employees';
import { Messages } from './openapi/messages';
import { Pushes } from './openapi/pushes';
import { Subscriptions } from './openapi/subscriptions';
import { Verdicts } from './openapi/verdicts';
import type { CloudParts } from './parts';
import type { Project } from './project';
import { allRoutes } from './routes/all';
import { openState } from './state/state';
import { Timers } from './timers/timers';

export interface CloudOptions {
  project: Project;
  dataDir: string;
  port: number;
  host?: string;
  /** function-child.js, as built. */
  childFile: string;
  /** A node_modules with wx-server-sdk, for functions whose project has not installed it. */
  fallbackModulesDir?: string;
  /** Gets what no route of this cloud answers, such as the phone's page; true when it answered. */
  otherwise?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

export interface Cloud {
  url: string;
  adminToken: string;
  parts: CloudParts;
  close(): Promise<void>;
}

/** Puts an environment together and lets it listen on this machine. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { project, dataDir } = options;
  mkdirSync(dataDir, { recursive: true });
  const log = openLog(dataDir);
  const state = openState(dataDir);
  const clock = createClock(state.readSetting('clockOffsetMs', 0));
  const address = { url: '' };
  const url = () => address.url;

  const adminToken = keptAdminToken(dataDir);
  const callers = new Callers(adminToken);
  const calls = new CallLog();
  const faults = new Faults();
  const identities = createIdentities(project.people, state, clock);
  const files = new Files({ dataDir, envId: project.envId, state, clock, url });
  const database = openDatabase({
    file: join(dataDir, 'database.sqlite'),
    log: (line) => log({ type: 'database', ...line }),
  });
  declareCollections(database, project.databaseFile);

  const { functionsDir, envId, appid, functionEnvironment } = project;
  const { childFile, fallbackModulesDir } = options;
  const host = new FunctionHost({
    ...{ functionsDir, childFile, fallbackModulesDir, envId, appid, functionEnvironment },
    ...{ clock, callers, calls, faults, url, log },
  });
  const subscriptions = new Subscriptions(state, project.templates, project.people);
  const employees = new Employees(state);
  const messages = new Messages(state, identities, project.templates, clock);
  const verdicts = new Verdicts(state, project.contentSafety);
  const pushes = new Pushes(state, clock, project.pushes, async (functionName, event) => {
    await host.invoke({ functionName, event, trigger: 'push', source: 'wx_unknown' });
  });
  const timers = new Timers(listFunctions(functionsDir), clock, async (functionName, event) => {
    const call = { functionName, event, trigger: 'timer', source: 'wx_trigger' } as const;
    return (await host.invoke(call)).result;
  });

  const openApi = {
    ...{ project, clock, state, identities, files },
    ...{ subscriptions, employees, messages, verdicts, pushes, url },
  };
  const parts: CloudParts = {
    ...openApi,
    database,
    host,
    calls,
    faults,
    timers,
    openStreams: new Set(),
  };
  const gateway: Gateway = { database, files, host, clock, callers, openApi, faults, log };

  const server = createServer({ routes: allRoutes(parts, gateway), otherwise: options.otherwise, log });
  address.url = await listen(server, options.port, options.host);
  timers.schedule();
  pushes.schedule();
  log({ type: 'started', url: address.url, envId });

  return {
    url: address.url,
    adminToken,
    parts,
    async close() {
      timers.close();
      pushes.close();
      for (const stream of parts.openStreams) stream.end();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      host.close();
      server.closeIdleConnections();
      // Whoever waits for a function that has just been ended gets its failure first.
      setTimeout(() => server.closeAllConnections(), 1000).unref();
      await closed;
      database.close();
      state.close();
    },
  };
}

/** Scripts such as the seed use it as WX_API_TOKEN; it lies where only who may read the data may read it. */
function keptAdminToken(dataDir: string): string {
  const file = join(dataDir, 'admin-token');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const token = randomBytes(24).toString('hex');
  writeFileSync(file, token, { mode: 0o600 });
  return token;
}

function declareCollections(database: CloudParts['database'], file: string | undefined): void {
  if (!file || !existsSync(file)) return;
  const { collections } = JSON.parse(readFileSync(file, 'utf8')) as {
    collections: Parameters<CloudParts['database']['declare']>[0];
  };
  database.declare(collections);
}
