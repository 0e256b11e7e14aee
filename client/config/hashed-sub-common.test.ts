import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Compiler, type WebpackPluginInstance } from 'webpack';
import { HashedSubCommon } from './hashed-sub-common';

const SHARED = 'shop/sub-common/shared.js';

/** As Taro 4.2 puts what subpackages share into each: after webpack's own work, by a source that answers one hash for all. */
class LikeTaro implements WebpackPluginInstance {
  constructor(private readonly words: string) {}
  apply({ hooks, webpack: { Compilation, sources } }: Compiler): void {
    hooks.thisCompilation.tap('LikeTaro', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tap({ name: 'LikeTaro', stage }, (assets) => {
        const source = new sources.RawSource(`console.log(${JSON.stringify(this.words)}, 1 + 1);`);
        assets[SHARED] = {
          size: () => source.size(),
          source: () => source.source(),
          updateHash: () => source.updateHash,
          buffer: () => source.buffer(),
          map: () => source.map(),
          sourceAndMap: () => source.sourceAndMap(),
        } as unknown as typeof source;
      });
    });
  }
}

/** What ships after a first build and one more, from the cache, with other words in what is shared. */
async function shippedAfterAChange(plugins: WebpackPluginInstance[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sub-common-'));
  try {
    writeFileSync(join(folder, 'app.js'), 'console.log("app");');
    for (const words of ['before', 'after']) {
      const compiler = webpack({
        mode: 'production',
        context: folder,
        entry: './app.js',
        output: { path: join(folder, 'dist') },
        cache: { type: 'filesystem', cacheDirectory: join(folder, 'cache') },
        plugins: [new LikeTaro(words), ...plugins],
      });
      await new Promise<void>((done, fail) => compiler.run((error) => (error ? fail(error) : done())));
      await new Promise<void>((done, fail) => compiler.close((error) => (error ? fail(error) : done())));
    }
    return readFileSync(join(folder, 'dist', SHARED), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('what subpackages share, built a second time from the cache', () => {
  it('ships as its sources say now', async () => {
    expect(await shippedAfterAChange([new HashedSubCommon()])).toBe('console.log("after",2);');
  });

  it('would ship as it was without our plugin: it can go when this fails', async () => {
    expect(await shippedAfterAChange([])).toBe('console.log("before",2);');
  });
});
