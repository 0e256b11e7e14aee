import type { Phone } from '../phone';

/** Loads a page's components, then the page; answers the CSS it needs. */
export function loadPage(phone: Phone, path: string): string[] {
  const styles: string[] = [];
  const seen = new Set<string>();
  const visit = (at: string) => {
    if (seen.has(at)) return;
    seen.add(at);
    const { usingComponents = {} } = phone.program.configs[at] ?? {};
    const shared = at === path ? (phone.app.usingComponents ?? {}) : {};
    for (const target of Object.values({ ...shared, ...usingComponents }))
      visit(resolveComponent(at, target));
    if (phone.view.isRegistered(at)) return;
    phone.loader.load(at);
    if (!phone.view.isRegistered(at)) {
      throw new Error(`${at} has not been registered: its file calls neither Page() nor Component()`);
    }
  };
  visit(path);
  for (const at of seen) {
    const css = phone.program.styles[at];
    if (css) styles.push(css);
  }
  return styles;
}

function resolveComponent(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') base.pop();
    else if (part !== '.' && part !== '') base.push(part);
  }
  return base.join('/');
}
