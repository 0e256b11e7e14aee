import path from 'node:path';
import { HashedSubCommon } from './hashed-sub-common';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';

/** Code outside client/src that also reaches the phone must be brought down to what the oldest supported phones read. */
const LOWERED = [
  path.resolve(__dirname, '../../types'),
  /node_modules[\\/](valibot|zustand|dayjs|qrcode-generator)[\\/]/,
  path.resolve(__dirname, '../src'),
];

export default defineConfig<'webpack5'>(async (): Promise<UserConfigExport<'webpack5'>> => ({
  projectName: 'chuangcheng',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: '../dist/client',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [
    '@tarojs/plugin-framework-react',
    '@tarojs/plugin-platform-weapp',
    path.resolve(__dirname, 'aria/plugin.js'),
  ],
  // A literal made by scripts/build-client.ts from the settings file.
  defineConstants: { SETTINGS: process.env['CHUANGCHENG_SETTINGS'] ?? '{}' },
  alias: { '@': path.resolve(__dirname, '../src') },
  jsMinimizer: 'terser',
  cssMinimizer: 'csso',
  // Deeper trees go on through `comp`: 22 kB less of templates.
  baseLevel: 8,
  mini: {
    // What only one subpackage uses is built into that subpackage.
    optimizeMainPackage: { enable: true },
    // No minifyXML: it takes `input` for HTML's and drops its end tag, which WeChat's own compiler refuses.
    compile: { include: LOWERED },
    // Pictures stay files (true stands for none inlined): a map's pin cannot be a data URI, and 20 pins would send it 20 times.
    imageUrlLoaderOption: { limit: true },
    postcss: {
      // Sizes are WeChat's own px: text and touch targets are as large on a wide phone as on a narrow one.
      pxtransform: { enable: false, config: {} },
      cssModules: {
        enable: true,
        config: { namingPattern: 'module', generateScopedName: '[local]-[hash:base64:5]' },
      },
    },
    webpackChain(chain) {
      // Taro's own switch never caches; this does, with the same bytes out.
      chain.cache({
        type: 'filesystem',
        cacheDirectory: path.resolve(__dirname, '../../node_modules/.cache/client'),
        buildDependencies: { config: [__filename] },
      });
      chain.plugin('hashed-sub-common').use(HashedSubCommon);
    },
  },
}));
