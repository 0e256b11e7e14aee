import type { Phone } from '../phone';
import { find, pageOf } from './queries';

interface ObserverOptions {
  thresholds?: number[];
  initialRatio?: number;
  observeAll?: boolean;
}

interface Margins {
  top?: number;
  right?: number;
  bottom?: number;
  left?: number;
}

/** wx.createIntersectionObserver on the browser's own; without one (jsdom) it observes nothing. */
export function createObserver(phone: Phone, { thresholds = [0], observeAll = false }: ObserverOptions = {}) {
  let root: Element | undefined;
  let margin = '0px';
  let observer: IntersectionObserver | undefined;
  const within = (
    element: Element | undefined,
    { top = 0, right = 0, bottom = 0, left = 0 }: Margins = {},
  ) => {
    root = element;
    margin = `${top}px ${right}px ${bottom}px ${left}px`;
    return made;
  };
  const made = {
    relativeTo: (selector: string, margins?: Margins) => within(find(phone, selector)[0], margins),
    relativeToViewport: (margins?: Margins) => within(undefined, margins),
    observe(selector: string, listener: (result: unknown) => void) {
      if (typeof IntersectionObserver !== 'function') return;
      observer = new IntersectionObserver(
        (entries) => entries.forEach((entry) => listener(plainEntry(entry))),
        { root: root ?? pageOf(phone) ?? null, rootMargin: margin, threshold: thresholds },
      );
      for (const element of observeAll ? find(phone, selector) : find(phone, selector).slice(0, 1))
        observer.observe(element);
    },
    disconnect: () => observer?.disconnect(),
  };
  return made;
}

function plainEntry({
  intersectionRatio,
  intersectionRect,
  boundingClientRect,
  rootBounds,
  target,
  time,
}: IntersectionObserverEntry) {
  return {
    id: target.id,
    dataset: {},
    intersectionRatio,
    intersectionRect,
    boundingClientRect,
    relativeRect: rootBounds,
    time,
  };
}
