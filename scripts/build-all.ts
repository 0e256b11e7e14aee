import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildClient } from './build-client';
import { buildFunctions } from './build-functions';
import { buildLocal } from './build-local';
import { drawPictures } from './draw-pictures';
import { whenChanged } from './fingerprint';
import { loadSettings } from './settings';
import { writeProject } from './town/project';

const SETTINGS_FILES = ['.settings.json', '.settings.local.json', 'package-lock.json'];

async function step(title: string, run: () => Promise<boolean>): Promise<void> {
  const started = Date.now();
  const built = await run();
  console.log(
    `· ${title}: ${built ? `built in ${((Date.now() - started) / 1000).toFixed(1)} s` : 'up to date'}`,
  );
}

/** Everything under dist/, each part only where its sources changed. */
export async function buildAll(options: { force?: boolean } = {}): Promise<void> {
  if (options.force) rmSync('dist/meta', { recursive: true, force: true });
  const settings = loadSettings();
  await step('Cloud functions', () =>
    whenChanged(
      'functions',
      ['cloudfunctions', 'types', 'scripts/build-functions.ts', ...SETTINGS_FILES],
      'dist/cloudfunctions/api/index.js',
      async () => void (await buildFunctions(settings)),
    ),
  );
  await step('Mini-program (Taro, weapp)', () =>
    whenChanged(
      'client',
      ['client', 'types', 'scripts/build-client.ts', ...SETTINGS_FILES],
      'dist/client/app.json',
      async () => void (await buildClient(settings)),
    ),
  );
  await step('Local WeChat', () =>
    whenChanged(
      'local',
      ['local', 'scripts/build-local.ts', 'package-lock.json'],
      'dist/local/main.js',
      async () => {
        await buildLocal();
      },
    ),
  );
  await step('Demo town', () =>
    whenChanged(
      'town',
      ['scripts/town', 'scripts/draw-pictures.ts', ...SETTINGS_FILES],
      'dist/local/project.json',
      async () => {
        await drawPictures();
        await writeProject(settings);
      },
    ),
  );
  writeDevtoolsProject(settings.appid);
}

/** dist/ can be opened in WeChat DevTools as it is: the same project file, with the deployment's appid and paths from there. */
function writeDevtoolsProject(appid: string): void {
  const project = JSON.parse(readFileSync('project.config.json', 'utf8')) as Record<string, unknown>;
  writeFileSync(
    'dist/project.config.json',
    JSON.stringify(
      { ...project, appid, miniprogramRoot: 'client/', cloudfunctionRoot: 'cloudfunctions/' },
      null,
      2,
    ),
  );
  cpSync('cloudfunctions/database.json', 'dist/cloudfunctions/database.json');
}
