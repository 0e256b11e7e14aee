import type * as glassEasel from 'glass-easel';
import type { Phone } from '../phone';
import { dispatch } from '../view/events';
import { remember, type Builtin, type Instance } from './builtin';
import { BUILTINS } from './all';

/** What every component takes; `aria-*` goes to the element, so that a test can find it by role and name. */
const COMMON = {
  hidden: false,
  animation: undefined,
  ariaLabel: undefined,
  ariaRole: undefined,
  ariaHidden: undefined,
  ariaChecked: undefined,
  ariaDisabled: undefined,
  ariaLive: undefined,
  ariaModal: undefined,
  ariaSelected: undefined,
  ariaExpanded: undefined,
  hoverClass: 'none',
  hoverStopPropagation: false,
  hoverStartTime: 50,
  hoverStayTime: 400,
};

type Space = glassEasel.ComponentSpace;

export function registerBuiltins(
  space: Space,
  phone: Phone,
): Map<string, glassEasel.GeneralComponentDefinition> {
  return new Map(BUILTINS.map((builtin) => [builtin.name, register(space, phone, builtin)]));
}

function register(space: Space, phone: Phone, builtin: Builtin): glassEasel.GeneralComponentDefinition {
  const props = { ...COMMON, ...builtin.props };
  const instances = new WeakMap<object, { it: Instance; last: Record<string, unknown> }>();
  const render = (comp: glassEasel.GeneralComponent) => {
    const known = instances.get(comp);
    if (!known) return;
    const { it, last } = known;
    const now = comp.data as Record<string, unknown>;
    it.props = now;
    const changed = (prop: string) => !(prop in last) || last[prop] !== now[prop];
    applyCommon(it);
    builtin.render?.(it, changed);
    Object.assign(last, now);
  };
  const definition = space.define(builtin.name);
  for (const [name, value] of Object.entries(props)) {
    definition.property(name, { type: null as never, value: value as never });
  }
  definition
    .lifetime('created', function () {
      const comp = this as unknown as glassEasel.GeneralComponent;
      const it: Instance = {
        phone,
        comp,
        el: comp.getBackendElement() as unknown as HTMLElement,
        props: comp.data as Record<string, unknown>,
        state: {},
        emit: (name, detail, options) => void dispatch(comp, name, detail, options),
        on: (name, listener) => void comp.addListener(name, listener as never),
      };
      instances.set(comp, { it, last: {} });
      remember(it, builtin);
      builtin.create?.(it);
      render(comp);
    })
    .lifetime('detached', function () {
      const known = instances.get(this as unknown as object);
      if (known) builtin.remove?.(known.it);
    })
    .observer('**' as never, function (this: unknown) {
      render(this as glassEasel.GeneralComponent);
    });
  return definition.registerComponent() as unknown as glassEasel.GeneralComponentDefinition;
}

function applyCommon({ el, props }: Instance): void {
  el.toggleAttribute('hidden', Boolean(props.hidden));
  if (props.hoverClass && props.hoverClass !== 'none') el.dataset.hover = String(props.hoverClass);
  else delete el.dataset.hover;
  for (const [prop, attribute] of ARIA) {
    const value = props[prop];
    if (value === undefined || value === null || value === '') el.removeAttribute(attribute);
    else el.setAttribute(attribute, String(value));
  }
}

const ARIA = Object.keys(COMMON)
  .filter((name) => name.startsWith('aria'))
  .map((name): [string, string] => [
    name,
    name === 'ariaRole' ? 'role' : `aria-${name.slice(4).toLowerCase()}`,
  ]);
