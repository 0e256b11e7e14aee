import type * as glassEasel from 'glass-easel';
import type { Phone } from '../phone';

export type Props = Record<string, unknown>;

/** One built-in component on the page. */
export interface Instance<State = Record<string, unknown>> {
  phone: Phone;
  /** The element it stands in, `wx-…`; children of the page come into it, too. */
  el: HTMLElement;
  comp: glassEasel.GeneralComponent;
  props: Props;
  state: State;
  /** Events of built-ins do not bubble, but for those of fingers. */
  emit(name: string, detail: unknown, options?: { bubbles?: boolean }): void;
  on(name: string, listener: (event: glassEasel.ShadowedEvent<unknown>) => void): void;
}

export interface Builtin {
  name: string;
  /** Attributes in camelCase with what they are where the page does not say. */
  props: Props;
  create?(it: Instance): void;
  /** After creation and after every change; `changed` says whether a prop differs from the render before. */
  render?(it: Instance, changed: (prop: string) => boolean): void;
  remove?(it: Instance): void;
}

const instances = new WeakMap<Element, { it: Instance; builtin: Builtin }>();

export function remember(it: Instance, builtin: Builtin): void {
  instances.set(it.el, { it, builtin });
}

/** The built-in that an element of the page is. */
export function instanceOf(el: Element | null | undefined): Instance | undefined {
  return el ? instances.get(el)?.it : undefined;
}

/** Every built-in of these kinds inside an element, in the order of the page. */
export function instancesWithin(el: Element, names: readonly string[]): { name: string; it: Instance }[] {
  return [...el.querySelectorAll(names.map((name) => `wx-${name}`).join(','))].flatMap((found) => {
    const known = instances.get(found);
    return known ? [{ name: known.builtin.name, it: known.it }] : [];
  });
}
