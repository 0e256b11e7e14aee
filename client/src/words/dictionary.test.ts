import { readdirSync } from 'node:fs';
import { join } from 'node:path';

type Node = Record<string, unknown>;

/** Every file of a language, those of subpackages (which index.ts leaves out) as well. */
const read = (language: 'zh' | 'en'): Node =>
  Object.fromEntries(
    readdirSync(join(__dirname, language))
      .filter((file) => file !== 'index.ts')
      .flatMap((file) => Object.entries(require(join(__dirname, language, file)) as Node)),
  );
const [zh, en] = [read('zh'), read('en')];

function paths(node: Node, prefix = ''): string[] {
  return Object.entries(node).flatMap(([name, value]) => {
    const path = prefix + name;
    return value !== null && typeof value === 'object' ? paths(value as Node, `${path}.`) : [path];
  });
}

const at = (node: Node, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (inner as Node)[name], node);

/** These are the same on purpose: a language is named in itself. */
const IN_THEIR_OWN_LANGUAGE = ['me.language', 'me.languages.zh'];

describe('the dictionary', () => {
  it('says in English everything it says in Chinese, and nothing more', () => {
    expect(paths(en).sort()).toEqual(paths(zh).sort());
  });

  it('leaves no sentence empty', () => {
    for (const words of [zh, en])
      for (const path of paths(words)) expect([path, at(words, path)]).not.toEqual([path, '']);
  });

  it('has no Chinese left in the English', () => {
    const left = paths(en).filter((path) => {
      const value = at(en, path);
      return typeof value === 'string' && /[\u4e00-\u9fff]/.test(value);
    });
    expect(left.sort()).toEqual([...IN_THEIR_OWN_LANGUAGE].sort());
  });
});
