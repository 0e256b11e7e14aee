import { resolve } from 'node:path';
import cloud from 'wx-server-sdk';
import { loadSettings } from './settings';
import { isSeeded, seedTown } from './town/seed-town';
import { writeReferenceData } from './town/write-reference';

/**
 * Fills the demo town of a running `npm start`. With --reference-only it writes bureaus, zones, categories and routes into the
 * WeChat environment of the settings instead; that needs TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY in the environment.
 */
if (process.argv.includes('--reference-only')) {
  const { env } = loadSettings();
  if (!process.env['TENCENTCLOUD_SECRETID'] || !process.env['TENCENTCLOUD_SECRETKEY'])
    throw new Error('set TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY to an API key of the account');
  cloud.init({ env });
  await writeReferenceData({ withPeople: false, now: Date.now() });
  console.log(`The town's bureaus, zones, categories and routes are in ${env}.`);
} else {
  const town = {
    url: `http://127.0.0.1:${process.env['PORT'] ?? '8787'}`,
    dataDir: resolve(process.env['DATA_DIR'] ?? '.data'),
  };
  if (await isSeeded(town)) console.log(`${town.dataDir} has its town already.`);
  else await seedTown(town);
}
