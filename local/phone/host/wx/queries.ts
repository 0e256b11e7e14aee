import { convertSelector } from '../../compile/selectors';
import { instanceOf } from '../builtin/builtin';
import type { Phone } from '../phone';
import { elementOf } from '../view/events';
import type { Api } from './api';
import { createObserver } from './intersection';
import { mapContext } from './place/map-context';

/** Questions about what is on the page: boxes, scroll offsets, nodes. */
export function addQueries({ phone, sync }: Api): void {
  sync('createSelectorQuery', () => createQuery(phone));
  sync('createIntersectionObserver', (_component: unknown, options: never) => createObserver(phone, options));
  sync('createMapContext', (id: string) => mapContext(phone, id));
  sync('createAnimation', () => animation());
  sync('createCanvasContext', () => undefined);
}

interface Fields {
  id?: boolean;
  dataset?: boolean;
  rect?: boolean;
  size?: boolean;
  scrollOffset?: boolean;
  node?: boolean;
  properties?: string[];
  computedStyle?: string[];
}

type Answer = (found: unknown) => void;

export function pageOf(phone: Phone): HTMLElement | undefined {
  return phone.pages.top?.frame.scroller;
}

export function find(phone: Phone, selector: string): HTMLElement[] {
  const within = selector.replace(/>>>/g, ' ').split(',').map(convertSelector).join(',');
  return [...(pageOf(phone)?.querySelectorAll<HTMLElement>(within) ?? [])];
}

function createQuery(phone: Phone) {
  const asked: { ask(): unknown; answer?: Answer }[] = [];
  const nodes = (elements: () => HTMLElement[], one: boolean, viewport = false) => {
    const push = (fields: Fields, answer?: Answer) => {
      asked.push({
        ask() {
          const found = elements().map((element) => describe(phone, element, fields, viewport));
          return one ? (found[0] ?? null) : found;
        },
        answer,
      });
      return query;
    };
    return {
      fields: push,
      boundingClientRect: (answer?: Answer) =>
        push({ id: true, dataset: true, rect: true, size: true }, answer),
      scrollOffset: (answer?: Answer) => push({ id: true, dataset: true, scrollOffset: true }, answer),
      node: (answer?: Answer) => push({ node: true }, answer),
      context: (answer?: Answer) => push({ node: true }, answer),
    };
  };
  const query = {
    in: () => query,
    select: (selector: string) => nodes(() => find(phone, selector).slice(0, 1), true),
    selectAll: (selector: string) => nodes(() => find(phone, selector), false),
    selectViewport: () => nodes(() => [pageOf(phone)].filter((page) => page !== undefined), true, true),
    exec(answer?: (found: unknown[]) => void) {
      requestAnimationFrame(() => {
        const found = asked.map(({ ask, answer: each }) => {
          const one = ask();
          each?.(one);
          return one;
        });
        answer?.(found);
      });
      return query;
    },
  };
  return query;
}

function describe(
  phone: Phone,
  element: HTMLElement,
  fields: Fields,
  viewport: boolean,
): Record<string, unknown> {
  const origin = pageOf(phone)?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const box = element.getBoundingClientRect();
  const left = box.left - origin.left;
  const top = box.top - origin.top;
  const owner = viewport ? undefined : elementOf(element);
  return {
    ...(fields.id ? { id: owner?.id ?? '' } : {}),
    ...(fields.dataset ? { dataset: { ...owner?.dataset } } : {}),
    ...(fields.rect ? { left, top, right: left + box.width, bottom: top + box.height } : {}),
    ...(fields.size ? { width: box.width, height: box.height } : {}),
    ...(fields.scrollOffset
      ? {
          scrollLeft: element.scrollLeft,
          scrollTop: element.scrollTop,
          scrollWidth: element.scrollWidth,
          scrollHeight: element.scrollHeight,
        }
      : {}),
    ...(fields.node ? { node: instanceOf(element)?.state.node ?? null } : {}),
    ...Object.fromEntries((fields.properties ?? []).map((name) => [name, instanceOf(element)?.props[name]])),
    ...Object.fromEntries(
      (fields.computedStyle ?? []).map((name) => [
        name,
        getComputedStyle(element).getPropertyValue(kebab(name)),
      ]),
    ),
  };
}

/** `fontSize` is asked for as scripts write it. */
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Unlike WeChat, an animation that a page builds has no steps: pages here use CSS. */
function animation(): object {
  const chain: object = new Proxy(
    {},
    { get: (_target, name) => (name === 'export' ? () => ({ actions: [] }) : () => chain) },
  );
  return chain;
}
