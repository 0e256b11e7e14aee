import type { Compiler } from 'webpack';

const NAME = 'HashedSubCommon';
/** What several subpackages share is put into each of them under this folder, one file per module. */
const SUB_COMMON = /\/sub-common\//;
/** Before the minifiers, which hear of assets that come late in the same way. */
const FIRST = -1;

/**
 * Gives what Taro puts into sub-common a hash of its content. Taro's own sources there answer the same hash whatever they say
 * (MiniSplitChunksPlugin, `updateHash: () => assetSource.updateHash`), so that the minifiers take the file of an earlier build
 * out of the cache for today's: changed code would not ship.
 */
export class HashedSubCommon {
  apply({ hooks, webpack }: Compiler): void {
    const { RawSource } = webpack.sources;
    hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAdditionalAssets.tap({ name: NAME, stage: FIRST }, (added) => {
        for (const [file, source] of Object.entries(added))
          if (SUB_COMMON.test(file)) compilation.updateAsset(file, new RawSource(source.source()));
      });
    });
  }
}
