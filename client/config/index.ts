import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';

/** Code outside client/src that also reaches the phone must be brought down to what the oldest supported phones read. */
const LOWERED = [
  path.resolve(__dirname, '../../types'),
  /node_modules[\\/](valibot|zustand|dayjs)[\\/]/,
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
  plugins: ['@tarojs/plugin-framework-react', '@tarojs/plugin-platform-weapp'],
  // A literal made by scripts/build-client.ts from the settings file.
  defineConstants: { SETTINGS: process.env['CHUANGCHENG_SETTINGS'] ?? '{}' },
  alias: { '@': path.resolve(__dirname, '../src') },
  jsMinimizer: 'terser',
  cssMinimizer: 'csso',
  mini: {
    baseLevel: 8,
    compile: { include: LOWERED },
    postcss: {
      pxtransform: { enable: true, config: {} },
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
    },
  },
}));
