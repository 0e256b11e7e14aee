import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** What nobody imports, wherever they stand; each with the reason a newcomer needs. */
const restrict = (...patterns) => ['error', { patterns }];
const SDK_ONLY_IN_PLATFORM = {
  group: ['wx-server-sdk'],
  message:
    'Only cloudfunctions/src/platform/cloud.ts imports wx-server-sdk: the rest of the code stays free of WeChat and can be read and tested without it.',
};
const NO_LOCAL = {
  group: ['**/local/**', '**/local'],
  message:
    'The product knows nothing of local/: the bytes that go to WeChat are the bytes that run here, so there is nothing to switch on.',
};
const NO_CLOUDFUNCTIONS = {
  group: ['**/cloudfunctions/**'],
  message: 'Client and functions meet in types/ only; a shared rule belongs there.',
};
const NO_CLIENT = {
  group: ['**/client/**', '@tarojs/*', 'react', 'react-dom'],
  message: 'Nothing on the server side or in types/ knows of pages or React.',
};

/** Areas meet through events in the outbox and through screens/, never by importing each other. */
const areas = readdirSync('cloudfunctions/src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['platform', 'screens'].includes(entry.name))
  .map((entry) => entry.name);
const areaRules = areas.map((area) => ({
  files: [`cloudfunctions/src/${area}/**/*.ts`],
  rules: {
    'no-restricted-imports': restrict(
      SDK_ONLY_IN_PLATFORM,
      NO_LOCAL,
      NO_CLIENT,
      ...areas
        .filter((other) => other !== area)
        .map((other) => ({
          group: [`**/../${other}/**`, `**/src/${other}/**`],
          message: `Areas never import each other: ${area} and ${other} meet through outbox events, through services handed in by the entry, or through screens/.`,
        })),
    ),
  },
}));

const DEVICE_APIS =
  'cloud|chooseMedia|chooseImage|compressImage|getLocation|getFuzzyLocation|chooseLocation|openLocation|requestSubscribeMessage|getSetting|openSetting|setStorage|getStorage|setStorageSync|getStorageSync|removeStorage|removeStorageSync|getNetworkType|onNetworkStatusChange|uploadFile|downloadFile|request|getFileSystemManager|scanCode|vibrateShort|previewImage|getAppBaseInfo|getWindowInfo|getDeviceInfo|getSystemInfoSync';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.data/**', '**/fixtures/**/*.js'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        exports: 'writable',
        fetch: 'readonly',
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-require-imports': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['types/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!valibot$|\\.|#types/)',
              message:
                'types/ is pure and imports valibot and nothing else: it is loaded by phones and by functions.',
            },
            NO_LOCAL,
            NO_CLOUDFUNCTIONS,
            NO_CLIENT,
          ],
        },
      ],
    },
  },
  {
    files: ['cloudfunctions/**/*.ts'],
    rules: {
      'no-restricted-imports': restrict(SDK_ONLY_IN_PLATFORM, NO_LOCAL, NO_CLIENT),
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
          message:
            'Time comes in as an argument (services.clock): rules are pure, and tests can set the clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Randomness comes in as an argument (services.ids): rules are pure and tests repeatable.',
        },
      ],
    },
  },
  {
    files: ['cloudfunctions/src/platform/**/*.ts'],
    rules: {
      'no-restricted-imports': restrict(SDK_ONLY_IN_PLATFORM, NO_LOCAL, NO_CLIENT, {
        group: [...areas, 'screens'].map((area) => `../${area}/**`),
        message:
          'platform/ is the shell under every area; it knows none of them (types ← platform ← areas ← entries).',
      }),
    },
  },
  ...areaRules,
  {
    files: ['cloudfunctions/src/platform/cloud.ts'],
    rules: { 'no-restricted-imports': restrict(NO_LOCAL, NO_CLIENT) },
  },
  {
    files: [
      'cloudfunctions/src/platform/clock.ts',
      'cloudfunctions/src/platform/ids.ts',
      'cloudfunctions/src/platform/waiting.ts',
      'cloudfunctions/**/*.test.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    ignores: ['client/src/cloud/**', 'client/src/device/**'],
    rules: {
      'no-restricted-imports': restrict(NO_LOCAL, NO_CLOUDFUNCTIONS, SDK_ONLY_IN_PLATFORM),
      'no-restricted-globals': [
        'error',
        {
          name: 'wx',
          message: 'Only client/src/cloud and client/src/device touch WeChat’s APIs; pages call those.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `MemberExpression[object.name='Taro'][property.name=/^(${DEVICE_APIS})$/]`,
          message:
            'Only client/src/cloud and client/src/device touch device and cloud APIs: one place to handle refusal, absence and WeChat’s error shapes.',
        },
      ],
    },
  },
  {
    files: ['client/src/components/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': restrict(NO_LOCAL, NO_CLOUDFUNCTIONS, SDK_ONLY_IN_PLATFORM, {
        group: ['**/pages/**', '**/features/**', '@/pages/**', '@/features/**'],
        message: 'Components know no area: what knows reports belongs in features/ or in the page’s _parts/.',
      }),
    },
  },
  {
    files: ['local/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': restrict(NO_CLOUDFUNCTIONS, NO_CLIENT, {
        group: ['#types/*', '**/types/**', '../../scripts/**'],
        message: 'local/ plays WeChat and imports nothing of ours: it must run anybody’s mini-program.',
      }),
    },
  },
  prettier,
);
