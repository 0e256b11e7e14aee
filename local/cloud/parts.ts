import type { ServerResponse } from 'node:http';
import type { FunctionHost } from './functions/host';
import type { Faults } from './faults/faults';
import type { CallLog } from './functions/calls';
import type { CloudDatabase } from './database/database';
import type { OpenApiContext } from './openapi/open-apis';
import type { Timers } from './timers/timers';

/** Everything an environment is made of; cloud.ts puts it together, the routes take what they need. */
export interface CloudParts extends OpenApiContext {
  database: CloudDatabase;
  host: FunctionHost;
  calls: CallLog;
  faults: Faults;
  timers: Timers;
  openStreams: Set<ServerResponse>;
}
