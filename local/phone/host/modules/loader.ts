import { ABSENT_GLOBALS, createFunctionGlobal } from './globals';

export interface LoaderOptions {
  scripts: Record<string, string>;
  /** The globals of a mini-program: wx, App, Page, Component, getApp … */
  globals: Record<string, unknown>;
  /** Folders of subpackages: what is in one sees itself and the main package, which sees none of them. */
  packageRoots?: readonly string[];
}

export interface Loader {
  /** Runs a file (`pages/home/index`) once; Page() and Component() inside register under its path. */
  load(path: string): unknown;
  /** The file whose top level is running, without `.js`. */
  readonly loading: string | undefined;
  has(path: string): boolean;
}

interface Module {
  exports: unknown;
}

/** CommonJS as the base library does it: a file sees its globals and `require`, and nothing of a browser. */
export function createLoader({ scripts, globals, packageRoots = [] }: LoaderOptions): Loader {
  const modules = new Map<string, Module>();
  const stack: string[] = [];
  const miniGlobal: Record<string, unknown> = { ...globals };
  const scope: Record<string, unknown> = {
    ...globals,
    global: miniGlobal,
    globalThis: miniGlobal,
    Function: createFunctionGlobal(miniGlobal),
    eval: undefined,
  };
  const names = [...Object.keys(scope).filter((name) => name !== 'eval')];
  const absent = ABSENT_GLOBALS.filter((name) => !(name in scope));

  const packageOf = (path: string) => packageRoots.find((root) => path.startsWith(`${root}/`));

  function requireFrom(from: string, name: string): unknown {
    const path = resolvePath(from, name, scripts);
    const target = packageOf(path);
    // Another subpackage may not have been fetched yet: WeChat never lets a plain require reach it.
    if (target !== undefined && target !== packageOf(from)) {
      throw new Error(`module '${path}.js' is not defined, require args is '${name}'`);
    }
    return run(path);
  }

  function run(path: string): unknown {
    const known = modules.get(path);
    if (known) return known.exports;
    const source = scripts[`${path}.js`];
    if (source === undefined) throw new Error(`module '${path}.js' is not defined`);
    const module: Module = { exports: {} };
    modules.set(path, module);
    const code = new Function(
      'require',
      'module',
      'exports',
      ...names,
      ...absent,
      `${source}\n//# sourceURL=mini-program/${path}.js`,
    );
    const require = (name: string) => requireFrom(path, name);
    code.call(undefined, require, module, module.exports, ...names.map((name) => scope[name]));
    return module.exports;
  }

  return {
    get loading() {
      return stack[stack.length - 1];
    },
    has: (path) => `${path}.js` in scripts,
    load(path) {
      stack.push(path);
      try {
        return run(path);
      } finally {
        stack.pop();
      }
    },
  };
}

/** Relative names as WeChat reads them: `./x`, `../x`, `/x` from the root, `x` from here; `.js` and `/index` may be left out. */
export function resolvePath(from: string, name: string, scripts: Record<string, string>): string {
  const base = name.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') base.pop();
    else if (part !== '.' && part !== '') base.push(part);
  }
  const path = base.join('/').replace(/\.js$/, '');
  return `${path}.js` in scripts || !(`${path}/index.js` in scripts) ? path : `${path}/index`;
}
