import { launchBrowser } from '../local/phone/chromium';
import { ensureBrowser } from './browser';
import { buildAll } from './build-all';
import { shootPages } from './screens/pages';
import { shootReadme } from './screens/readme';
import { openTown } from './screens/town';

/**
 * Pictures of the pages into dist/screens/pages, and the README's into docs/screens: `node scripts/run.mjs screens`.
 * `--readme` takes only those, `--only=home,me` only these pages; `--town=URL` uses a demo town that already runs.
 */
const only =
  process.argv
    .find((word) => word.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',') ?? null;
const running = process.argv.find((word) => word.startsWith('--town='))?.slice('--town='.length);
process.env['CHROMIUM'] ??= ensureBrowser();
if (!running) await buildAll();
const town = running ? { url: running, close: () => undefined } : await openTown();
const browser = await launchBrowser();
try {
  if (only === null) await shootReadme(town.url, browser, 'docs/screens');
  if (!process.argv.includes('--readme')) {
    const started = Date.now();
    const count = await shootPages(town.url, browser, 'dist/screens/pages', only);
    console.log(`  ${count} pictures in dist/screens/pages, ${Math.round((Date.now() - started) / 1000)} s`);
  }
} finally {
  await browser.close();
  town.close();
}
