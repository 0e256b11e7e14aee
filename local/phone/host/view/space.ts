import * as glassEasel from 'glass-easel';
import { MiniProgramEnv, type CodeSpace } from 'glass-easel-miniprogram-adapter';
import type { ComponentConfig } from '../../program';
import type { Phone } from '../phone';
import { registerBuiltins } from '../builtin/register';
import { PhoneBackend } from './backend';
import { isGlassEvent, plainEvent } from './events';
import { throughJson } from './set-data';

type Definition = Record<string, unknown>;
type Groups = Record<string, (name: string) => never>;

export interface PageRoot {
  caller: Record<string, unknown>;
  attach(parent: HTMLElement): void;
  release(): void;
  element: glassEasel.GeneralComponent;
}

export interface CodeSpaceView {
  page(path: string, definition: Definition): void;
  component(path: string, definition: Definition): void;
  behavior(definition: Definition): unknown;
  /** Whether Page() or Component() ran for this path. */
  isRegistered(path: string): boolean;
  createPage(path: string): PageRoot;
}

/** Pages and components of the mini-program on glass-easel. */
export function createSpace(phone: Phone): CodeSpaceView {
  glassEasel.globalOptions.writeIdToDOM = true;
  const env = new MiniProgramEnv();
  const builtins = registerBuiltins(env.getGlobalCodeSpace().getComponentSpace(), phone);
  const space = env.createCodeSpace('', true);
  for (const [name, definition] of builtins)
    space.getComponentSpace().setGlobalUsingComponent(name, definition);
  const backend = env.associateBackend(new PhoneBackend() as unknown as glassEasel.GeneralBackendContext);
  keepIds(space);
  addFiles(space, phone);
  space.setOverallBehavior(countingBehavior(space, phone));
  const registered = new Set<string>();

  return {
    page(path, definition) {
      registered.add(path);
      space
        .component(path)
        .pageDefinition(withPlainEvents(definition) as never)
        .register();
    },
    component(path, definition) {
      registered.add(path);
      const methods = withPlainEvents((definition.methods ?? {}) as Definition);
      space
        .component(path)
        .definition({ ...definition, methods } as never)
        .register();
    },
    behavior: (definition) =>
      space
        .behavior()
        .definition(definition as never)
        .register(),
    isRegistered: (path) => registered.has(path),
    createPage(path) {
      const root = backend.createRoot('wx-page', space, path);
      const element = root.getComponent();
      return {
        element,
        caller: root.get() as unknown as Record<string, unknown>,
        attach(parent) {
          const holder = document.createElement('span');
          parent.appendChild(holder);
          root.attach(parent as never, holder as never);
          (element.getBackendElement() as unknown as HTMLElement).classList.add('wx-page');
        },
        release: () => root.release(),
      };
    },
  };
}

/** Page ids as written, so that `#name` in a style finds them; the adapter would put a random prefix in front. */
function keepIds(given: CodeSpace): void {
  const space = given as unknown as {
    prepareComponentOptions(path: string, options?: object): [object, string];
  };
  const prepare = space.prepareComponentOptions.bind(space);
  space.prepareComponentOptions = (path, options) => {
    const [prepared, isolation] = prepare(path, options);
    return [{ ...prepared, idPrefixGenerator: null, writeIdToDOM: true }, isolation];
  };
}

function addFiles(space: CodeSpace, { program }: Phone): void {
  const groups = new Function(`return ${program.templates}`)() as Groups;
  for (const [path, content] of Object.entries(groups)) {
    space.addCompiledTemplate(path, { groupList: groups, content } as never);
  }
  for (const [path, config] of Object.entries(program.configs)) {
    if (path !== 'app') space.addComponentStaticConfig(path, staticConfig(config, program.app) as never);
  }
}

function staticConfig(config: ComponentConfig, app: Phone['app']) {
  const usingComponents = { ...app.usingComponents, ...config.usingComponents };
  return {
    ...config,
    // Unlike WeChat, `component: true` on a page (Taro writes it for some) does not isolate its styles.
    styleIsolation: config.styleIsolation === 'isolated' ? 'isolated' : 'shared',
    usingComponents,
  };
}

/** setData of pages and components alike goes through JSON and is counted. */
function countingBehavior(space: CodeSpace, phone: Phone): glassEasel.GeneralBehavior {
  const closed = new WeakSet<object>();
  return space
    .getComponentSpace()
    .define()
    .lifetime('created', function (this: unknown) {
      const caller = this as object;
      throughJson(phone, caller as never, () => closed.has(caller));
    })
    .lifetime('attached', function (this: unknown) {
      closed.delete(this as object);
    })
    .lifetime('detached', function (this: unknown) {
      closed.add(this as object);
    })
    .registerBehavior() as unknown as glassEasel.GeneralBehavior;
}

/** Handlers get plain data, as they do on the other side of WeChat's threads. */
function withPlainEvents(definition: Definition): Definition {
  return Object.fromEntries(
    Object.entries(definition).map(([name, value]) => [
      name,
      typeof value === 'function' ? receivingPlain(value) : value,
    ]),
  );
}

function receivingPlain(handler: object): unknown {
  const call = handler as (...args: unknown[]) => unknown;
  return function (this: unknown, ...args: unknown[]) {
    return call.apply(this, isGlassEvent(args[0]) ? [plainEvent(args[0]), ...args.slice(1)] : args);
  };
}
