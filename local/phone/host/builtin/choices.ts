import { instanceOf, instancesWithin, type Builtin, type Instance } from './builtin';

/** Checkboxes, radios, switches: what is tapped changes itself, then tells its group. */

function flip(it: Instance, checked: boolean): void {
  it.state.checked = checked;
  it.el.toggleAttribute('checked', checked);
  it.el.setAttribute('aria-checked', String(checked));
}

function follow(it: Instance, changed: (prop: string) => boolean): void {
  if (changed('checked')) flip(it, Boolean(it.props.checked));
  it.el.toggleAttribute('disabled', Boolean(it.props.disabled));
  it.el.style.setProperty('--ph-choice', String(it.props.color || '#09bb07'));
}

function mark(it: Instance): void {
  const dot = document.createElement('span');
  dot.className = 'wx-choice-mark';
  it.el.prepend(dot);
}

export const CHECKBOX: Builtin = {
  name: 'checkbox',
  props: { value: '', disabled: false, checked: false, color: '#09BB07', name: '' },
  create(it) {
    mark(it);
    it.el.setAttribute('role', 'checkbox');
    it.state.tapped = () => {
      if (it.props.disabled) return;
      flip(it, !it.state.checked);
      const group = instanceOf(it.el.closest('wx-checkbox-group'));
      group?.emit('change', { value: checkedValues(group) });
    };
    it.on('tap', it.state.tapped as () => void);
  },
  render: follow,
};

export const CHECKBOX_GROUP: Builtin = {
  name: 'checkbox-group',
  props: { name: '' },
  create(it) {
    it.state.value = () => checkedValues(it);
  },
};

function checkedValues(group: Instance): unknown[] {
  return instancesWithin(group.el, ['checkbox'])
    .filter(({ it }) => it.state.checked)
    .map(({ it }) => it.props.value);
}

export const RADIO: Builtin = {
  name: 'radio',
  props: { value: '', disabled: false, checked: false, color: '#09BB07', name: '' },
  create(it) {
    mark(it);
    it.el.setAttribute('role', 'radio');
    it.state.tapped = () => {
      if (it.props.disabled || it.state.checked) return;
      const group = instanceOf(it.el.closest('wx-radio-group'));
      for (const other of group ? instancesWithin(group.el, ['radio']) : []) flip(other.it, false);
      flip(it, true);
      group?.emit('change', { value: it.props.value });
    };
    it.on('tap', it.state.tapped as () => void);
  },
  render: follow,
};

export const RADIO_GROUP: Builtin = {
  name: 'radio-group',
  props: { name: '' },
  create(it) {
    it.state.value = () =>
      instancesWithin(it.el, ['radio']).find((radio) => radio.it.state.checked)?.it.props.value ?? '';
  },
};

export const SWITCH: Builtin = {
  name: 'switch',
  props: { checked: false, disabled: false, type: 'switch', color: '#04BE02', name: '' },
  create(it) {
    mark(it);
    it.el.setAttribute('role', 'switch');
    it.state.value = () => Boolean(it.state.checked);
    it.state.tapped = () => {
      if (it.props.disabled) return;
      flip(it, !it.state.checked);
      it.emit('change', { value: it.state.checked });
    };
    it.on('tap', it.state.tapped as () => void);
  },
  render(it, changed) {
    follow(it, changed);
    it.el.setAttribute('kind', String(it.props.type || 'switch'));
  },
};

/** A tap anywhere on a label is one on its control: the one named by `for`, else the first inside. */
export const LABEL: Builtin = {
  name: 'label',
  props: { for: '' },
  create(it) {
    it.on('tap', (event) => {
      const target = (event.target as unknown as { getBackendElement?(): Element }).getBackendElement?.();
      const named = it.props.for
        ? it.el.closest('wx-page')?.querySelector(`#${CSS.escape(String(it.props.for))}`)
        : it.el.querySelector('wx-checkbox,wx-radio,wx-switch,wx-input,wx-textarea');
      if (!named || (target && named.contains(target))) return;
      const control = instanceOf(named);
      (control?.state.tapped as (() => void) | undefined)?.();
      (control?.state.input as HTMLElement | undefined)?.focus();
    });
  },
};
