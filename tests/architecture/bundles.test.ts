import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageSizes } from '../../scripts/client-packages';
import budgets from './budgets.json';

/** The part of esbuild's metafile that is read here. */
interface Metafile {
  inputs: Record<string, { imports: { path: string; external?: boolean }[] }>;
}

const functions = readdirSync('cloudfunctions', { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && readdirSync(join('cloudfunctions', entry.name)).includes('config.json'),
  )
  .map((entry) => entry.name);

const metafile = (name: string) =>
  JSON.parse(readFileSync(`dist/meta/functions-${name}.json`, 'utf8')) as Metafile;

/** WeChat takes no package above 2 MB, and no mini-program above 20 MB in all. */
const PACKAGE_MAX_BYTES = 2 * 1024 * 1024;
const ALL_PACKAGES_MAX_BYTES = 20 * 1024 * 1024;

describe('function bundles', () => {
  it.each(functions)('%s holds only its own side of the project', (name) => {
    const inputs = Object.keys(metafile(name).inputs);
    // `<define:SETTINGS>` is the settings file, put in by the build.
    const foreign = inputs.filter(
      (input) => !/^((cloudfunctions|types|node_modules)\/|<define:)/.test(input),
    );
    expect(inputs.length).toBeGreaterThan(1);
    expect(foreign).toEqual([]);
  });

  it.each(functions)('%s reaches wx-server-sdk through platform/cloud.ts only', (name) => {
    const importers = Object.entries(metafile(name).inputs)
      .filter(([, { imports }]) => imports.some(({ path }) => path === 'wx-server-sdk'))
      .map(([file]) => file);
    expect(importers).toEqual(['cloudfunctions/src/platform/cloud.ts']);
  });

  it.each(functions)('%s keeps areas apart', (name) => {
    const area = (file: string) => /^cloudfunctions\/src\/([a-z-]+)\//.exec(file)?.[1];
    const crossings = Object.entries(metafile(name).inputs).flatMap(([file, { imports }]) => {
      const from = area(file);
      if (!from || from === 'screens') return [];
      return imports
        .map(({ path }) => area(path))
        .filter((to) => to !== undefined && to !== from && to !== 'platform')
        .map((to) => `${file} imports ${to}`);
    });
    expect(crossings).toEqual([]);
  });

  it.each(functions)('%s stays within its budget', (name) => {
    const budget = (budgets.functions as Record<string, number | undefined>)[name];
    expect(budget).toBeDefined();
    expect(statSync(`dist/cloudfunctions/${name}/index.js`).size).toBeLessThanOrEqual(budget ?? 0);
  });
});

describe('the mini-program', () => {
  const sizes = packageSizes('dist/client');
  const ceilings: Record<string, number | undefined> = {
    main: budgets.mainPackage,
    ...budgets.subPackages,
  };

  it.each([...sizes])('keeps its package %s within the budget', (name, bytes) => {
    expect(bytes).toBeGreaterThan(1000);
    expect(ceilings[name]).toBeDefined();
    expect(bytes).toBeLessThanOrEqual(ceilings[name] ?? 0);
    expect(bytes).toBeLessThan(PACKAGE_MAX_BYTES);
  });

  it('stays within what WeChat takes in all', () => {
    expect([...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(ALL_PACKAGES_MAX_BYTES);
  });
});
