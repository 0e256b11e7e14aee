import { resolve } from 'node:path';
import { startCloud } from '../../../local/cloud/cloud';
import { readProject } from '../../../local/cloud/project';

/** A cloud in a process of its own, for tests that kill it: server.ts <project file> <data folder> <child file>. */
const [projectFile, dataDir, childFile] = process.argv.slice(2) as [string, string, string];

void startCloud({
  project: readProject(projectFile),
  dataDir,
  port: 0,
  childFile,
  fallbackModulesDir: resolve('node_modules'),
}).then(({ url }) => console.log(`ready at ${url}`));
