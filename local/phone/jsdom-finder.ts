import type { Controls } from './host/main';

/** How long something may take to appear; looked for every few milliseconds, so a page that is quick is quick here. */
const PATIENCE_MS = 8000;
const LOOK_EVERY_MS = 10;

/** Eyes and fingers of a test in jsdom: what can be seen is found by its words. */
export function createFinder(window: Window & typeof globalThis, controls: Controls) {
  const { document } = window;
  const hidden = (element: Element | null): boolean =>
    element?.closest('.ph-hidden, [hidden], .ph-nav-none, style, script, .ph-status, .ph-capsule') !== null;
  const roots = () =>
    ['.ph-layer', '.ph-frame:not(.ph-hidden)', '.ph-tabs'].flatMap((selector) => [
      ...document.querySelectorAll<HTMLElement>(selector),
    ]);

  function words(node: Node): string {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (node.nodeType !== 1 || hidden(node as Element)) return '';
    const element = node as Element;
    if (/^(INPUT|TEXTAREA)$/.test(element.tagName)) {
      const field = element as HTMLInputElement;
      return ` ${field.value || field.placeholder} `;
    }
    const inside = [...element.childNodes].map(words).join('');
    return /^(WX-TEXT|B|I|SPAN)$/.test(element.tagName) ? inside : `${inside}\n`;
  }
  const tidy = (text: string) => text.replace(/[ \t]*\n\s*/g, '\n').trim();
  /** The navigation bar's title is no word of the page: see title(). */
  const text = () => {
    const bodies = roots().map((root) => root.querySelector('.ph-body') ?? root);
    return tidy(bodies.map(words).join('\n'));
  };

  const pageText = () => {
    const body = document.querySelector('.ph-frame:not(.ph-hidden) .ph-body');
    return body ? tidy(words(body)) : '';
  };

  /** The smallest element that says it: exactly, else with other words around. */
  function withWords(wanted: string): HTMLElement | undefined {
    const saying = roots()
      .flatMap((root) => [root, ...root.querySelectorAll<HTMLElement>('*')])
      .filter((element) => !hidden(element));
    const said = (element: HTMLElement) => tidy(words(element)).replace(/\n/g, '');
    const smallest = (found: HTMLElement[]) =>
      found.find((one) => !found.some((other) => other !== one && one.contains(other)));
    return (
      smallest(saying.filter((element) => said(element) === wanted)) ??
      smallest(saying.filter((element) => element.getAttribute('aria-label') === wanted)) ??
      smallest(saying.filter((element) => said(element).includes(wanted)))
    );
  }
  const query = (selector: string) =>
    roots()
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
      .filter((element) => !hidden(element));
  const find = (wanted: string) =>
    /^(\.|#|\[|wx-|button\b)/.test(wanted) ? query(wanted)[0] : withWords(wanted);

  async function until<T>(look: () => T | undefined, what: string): Promise<T> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > end) throw new Error(`${what} did not appear. ${report()}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
  const report = () =>
    `On ${controls.path ?? 'no page'} there is:\n${text()}\nErrors: ${JSON.stringify(controls.errors.map(({ where, message }) => `${where}: ${message}`))}`;

  return {
    text,
    pageText,
    query,
    async waitFor(wanted: string | RegExp) {
      const there = () => (typeof wanted === 'string' ? text().includes(wanted) : wanted.test(text()));
      await until(() => there() || undefined, `"${String(wanted)}"`);
    },
    async tap(wanted: string) {
      const element = await until(() => find(wanted), `something to tap, "${wanted}",`);
      if (element.closest('button')) return element.closest('button')!.click();
      for (const type of ['mousedown', 'mouseup']) {
        element.dispatchEvent(new window.MouseEvent(type, { bubbles: true, button: 0 }));
      }
    },
    async input(wanted: string, value: string) {
      const field = () =>
        roots()
          .flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('input, textarea')])
          .find((one) => one.placeholder === wanted || one.getAttribute('aria-label') === wanted) ??
        (/^[.#[w]/.test(wanted)
          ? query(wanted)[0]?.querySelector<HTMLInputElement>('input, textarea')
          : undefined) ??
        undefined;
      const found = await until(field, `a field "${wanted}"`);
      found.focus();
      found.value = value;
      found.dispatchEvent(new window.Event('input', { bubbles: true }));
      found.blur();
    },
  };
}
