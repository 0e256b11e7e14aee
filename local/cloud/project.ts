import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What WeChat's consoles would know about an environment. Paths are relative to the project file. */
export interface ProjectFile {
  envId?: string;
  appid?: string;
  /** The mini-program's secret (AppSecret), made up. Without one no token is given. */
  secret?: string;
  /** Variables of every function, as their pages in the console set them. */
  functionEnvironment?: Record<string, string>;
  functionsDir: string;
  clientDir?: string;
  databaseFile?: string;
  mapFile?: string;
  people?: Person[];
  templates?: MessageTemplate[];
  pushes?: PushRoute[];
  contentSafety?: Partial<ContentSafety>;
}

export interface Person {
  id: string;
  name: string;
  openid: string;
  /** Nothing here reads them; they are shown to whoever picks a person to sign in as. */
  roles?: object[];
  subscriptions?: Record<string, 'always' | number>;
}

export interface MessageTemplate {
  templateId: string;
  title: string;
  /** `employee`: of the employee relation (用工关系), not for subscribing. */
  kind: 'long-term' | 'one-time' | 'employee';
  fields: { key: string; label: string }[];
}

export interface PushRoute {
  event: string;
  function: string;
}

export interface ContentSafety {
  riskyWords: string[];
  reviewWords: string[];
  riskyPhotoSha256: string[];
  reviewPhotoSha256: string[];
  verdictDelayMs: number;
  /** What getUserRiskRank answers, by openid: 0 to 4. */
  riskRanks: Record<string, number>;
}

export interface Project {
  envId: string;
  appid: string;
  secret?: string;
  functionEnvironment: Record<string, string>;
  functionsDir: string;
  clientDir?: string;
  databaseFile?: string;
  mapFile?: string;
  people: Person[];
  templates: MessageTemplate[];
  pushes: PushRoute[];
  contentSafety: ContentSafety;
}

const DEFAULT_PEOPLE: Person[] = [
  { id: 'alice', name: 'Alice', openid: 'oLocalAlice000000000000000001' },
  { id: 'bob', name: 'Bob', openid: 'oLocalBob00000000000000000002' },
];

export function readProject(file: string): Project {
  const text = readFileSync(file, 'utf8');
  return completeProject(JSON.parse(text) as ProjectFile, dirname(resolve(file)));
}

export function completeProject(given: ProjectFile, baseDir: string): Project {
  const at = (path: string | undefined) => (path === undefined ? undefined : resolve(baseDir, path));
  if (typeof given.functionsDir !== 'string') throw new Error('the project file must name functionsDir');
  const functionsDir = resolve(baseDir, given.functionsDir);
  if (!existsSync(functionsDir)) throw new Error(`functionsDir does not exist: ${functionsDir}`);
  const people = given.people ?? DEFAULT_PEOPLE;
  for (const person of people) {
    // The SDK turns an all-digit openid into a number that has lost its last digits.
    if (!/^[A-Za-z]/.test(person.openid)) throw new Error(`openid of ${person.id} must begin with a letter`);
  }
  return {
    envId: given.envId ?? 'local-env',
    appid: given.appid ?? 'wx0000000000000000',
    secret: given.secret,
    functionEnvironment: given.functionEnvironment ?? {},
    functionsDir,
    clientDir: at(given.clientDir),
    databaseFile: at(given.databaseFile),
    mapFile: at(given.mapFile),
    people,
    templates: given.templates ?? [],
    pushes: given.pushes ?? [],
    contentSafety: {
      riskyWords: [],
      reviewWords: [],
      riskyPhotoSha256: [],
      reviewPhotoSha256: [],
      verdictDelayMs: 200,
      riskRanks: {},
      ...given.contentSafety,
    },
  };
}
