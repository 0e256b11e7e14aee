import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  FUNCTION_CONCURRENCY_DEFAULT,
  FUNCTION_ENVIRONMENT_MAX_BYTES,
  FUNCTION_MEMORY_DEFAULT_MIB,
  FUNCTION_MEMORY_MAX_MIB,
  FUNCTION_MEMORY_MIN_MIB,
  FUNCTION_TIMEOUT_DEFAULT_SECONDS,
  FUNCTION_TIMEOUT_MAX_SECONDS,
} from '../limits';

/** A function's config.json, with what its console page would add. */
export interface FunctionConfig {
  name: string;
  dir: string;
  timeoutSeconds: number;
  memoryMiB: number;
  concurrency: number;
  environment: Record<string, string>;
  openApis: readonly string[];
  triggers: readonly { name: string; type: string; config: string }[];
}

interface ConfigFile {
  timeout?: number;
  memorySize?: number;
  concurrency?: number;
  envVariables?: Record<string, string>;
  permissions?: { openapi?: string[] };
  triggers?: { name: string; type: string; config: string }[];
}

const FUNCTION_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/;

/** The function of that name, read afresh, or undefined when there is none. */
export function readFunction(functionsDir: string, name: string): FunctionConfig | undefined {
  if (!FUNCTION_NAME.test(name)) return undefined;
  const dir = join(functionsDir, name);
  if (!existsSync(join(dir, 'index.js'))) return undefined;
  const file = join(dir, 'config.json');
  const given = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ConfigFile) : {};
  return checked({
    name,
    dir,
    timeoutSeconds: given.timeout ?? FUNCTION_TIMEOUT_DEFAULT_SECONDS,
    memoryMiB: given.memorySize ?? FUNCTION_MEMORY_DEFAULT_MIB,
    concurrency: given.concurrency ?? FUNCTION_CONCURRENCY_DEFAULT,
    environment: given.envVariables ?? {},
    openApis: given.permissions?.openapi ?? [],
    triggers: given.triggers ?? [],
  });
}

function checked(config: FunctionConfig): FunctionConfig {
  const { name, timeoutSeconds, memoryMiB, environment, concurrency } = config;
  const refuse = (reason: string) => {
    throw new Error(`config.json of the function ${name}: ${reason}`);
  };
  if (!(timeoutSeconds >= 1 && timeoutSeconds <= FUNCTION_TIMEOUT_MAX_SECONDS)) {
    refuse(`timeout must be 1 to ${FUNCTION_TIMEOUT_MAX_SECONDS} s`);
  }
  if (!(memoryMiB >= FUNCTION_MEMORY_MIN_MIB && memoryMiB <= FUNCTION_MEMORY_MAX_MIB)) {
    refuse(`memorySize must be ${FUNCTION_MEMORY_MIN_MIB} to ${FUNCTION_MEMORY_MAX_MIB} MB`);
  }
  if (!(Number.isInteger(concurrency) && concurrency >= 1)) refuse('concurrency must be a whole number');
  if (Buffer.byteLength(JSON.stringify(environment)) > FUNCTION_ENVIRONMENT_MAX_BYTES) {
    refuse(`envVariables are larger than ${FUNCTION_ENVIRONMENT_MAX_BYTES} bytes`);
  }
  return config;
}

export function listFunctions(functionsDir: string): FunctionConfig[] {
  return readdirSync(functionsDir)
    .sort()
    .map((name) => readFunction(functionsDir, name))
    .filter((config) => config !== undefined);
}
