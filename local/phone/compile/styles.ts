import { posix } from 'node:path';
import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import { convertSelector } from './selectors';
import { convertValue } from './values';

/** WXSS to CSS. `@import` is folded in; the dark media query follows the phone's theme, not the machine's. */
export function compileStyles(sources: ReadonlyMap<string, string>): Record<string, string> {
  const compiled: Record<string, string> = {};
  for (const path of sources.keys()) {
    compiled[path.replace(/\.wxss$/, '')] = compileStyle(path, sources);
  }
  return compiled;
}

function compileStyle(path: string, sources: ReadonlyMap<string, string>): string {
  const root = parseWithImports(path, sources, []);
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    rule.selectors = rule.selectors.map(convertSelector);
  });
  root.walkDecls((decl) => {
    decl.value = convertValue(decl.value);
  });
  root.walkAtRules('media', followTheme);
  return root.toString();
}

function parseWithImports(path: string, sources: ReadonlyMap<string, string>, above: string[]): Root {
  if (above.includes(path)) throw new Error(`${path} imports itself: ${[...above, path].join(' → ')}`);
  const root = postcss.parse(sources.get(path) ?? '', { from: path });
  root.walkAtRules('import', (rule) => {
    const target = /["']([^"']+)["']/.exec(rule.params)?.[1];
    if (!target) return;
    const file = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target);
    rule.replaceWith(parseWithImports(file, sources, [...above, path]).nodes);
  });
  return root;
}

function isKeyframe(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && /keyframes$/i.test((rule.parent as AtRule).name);
}

const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/;

function followTheme(media: AtRule): void {
  const theme = SCHEME.exec(media.params)?.[1];
  if (!theme) return;
  media.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    rule.selectors = rule.selectors.map((selector) => `:where([data-theme="${theme}"]) ${selector}`);
  });
  const rest = media.params.replace(SCHEME, '').replace(/^\s*and\s+|\s+and\s*$/g, '');
  if (rest.trim() === '') media.replaceWith(media.nodes ?? []);
  else media.params = rest.trim();
}
