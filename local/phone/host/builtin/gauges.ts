import type { Builtin, Instance } from './builtin';

export const PROGRESS: Builtin = {
  name: 'progress',
  props: {
    percent: 0,
    showInfo: false,
    borderRadius: 0,
    fontSize: 16,
    strokeWidth: 6,
    color: '#09BB07',
    activeColor: '#09BB07',
    backgroundColor: '#EBEBEB',
    active: false,
    activeMode: 'backwards',
    duration: 30,
  },
  create(it) {
    const bar = document.createElement('div');
    const fill = document.createElement('div');
    const info = document.createElement('div');
    bar.className = 'wx-progress-bar';
    fill.className = 'wx-progress-fill';
    info.className = 'wx-progress-info';
    bar.append(fill);
    it.el.append(bar, info);
    Object.assign(it.state, { bar, fill, info });
    it.el.setAttribute('role', 'progressbar');
  },
  render({ el, props, state }) {
    const percent = Math.min(100, Math.max(0, Number(props.percent) || 0));
    const bar = state.bar as HTMLElement;
    const fill = state.fill as HTMLElement;
    bar.style.height = lengthOf(props.strokeWidth);
    bar.style.background = String(props.backgroundColor);
    bar.style.borderRadius = fill.style.borderRadius = lengthOf(props.borderRadius);
    fill.style.width = `${percent}%`;
    fill.style.background = String(props.activeColor || props.color);
    (state.info as HTMLElement).textContent = props.showInfo ? `${percent}%` : '';
    el.setAttribute('aria-valuenow', String(percent));
  },
};

function lengthOf(value: unknown): string {
  return /^\d+(\.\d+)?$/.test(String(value)) ? `${String(value)}px` : String(value ?? 0);
}

/** Where on the track a finger is, as a value on the slider's steps. */
function valueAt(it: Instance, clientX: number): number {
  const box = (it.state.range as HTMLElement).getBoundingClientRect();
  const min = Number(it.props.min);
  const step = Number(it.props.step) || 1;
  const share = box.width ? Math.min(1, Math.max(0, (clientX - box.left) / box.width)) : 0;
  return min + Math.round((share * (Number(it.props.max) - min)) / step) * step;
}

function place(it: Instance, value: number): void {
  const { min, max } = it.props as { min: number; max: number };
  it.state.current = value;
  it.el.style.setProperty('--ph-at', `${((value - min) / (max - min || 1)) * 100}%`);
  (it.state.shown as HTMLElement).textContent = it.props.showValue ? String(value) : '';
}

export const SLIDER: Builtin = {
  name: 'slider',
  props: {
    min: 0,
    max: 100,
    step: 1,
    disabled: false,
    value: 0,
    color: '#e9e9e9',
    selectedColor: '#1aad19',
    activeColor: '#1aad19',
    backgroundColor: '#e9e9e9',
    blockSize: 28,
    blockColor: '#ffffff',
    showValue: false,
    name: '',
  },
  create(it) {
    const range = document.createElement('div');
    range.className = 'wx-slider-range';
    range.innerHTML = '<div class="wx-slider-track"></div><div class="wx-slider-block"></div>';
    const shown = document.createElement('div');
    shown.className = 'wx-slider-value';
    it.el.append(range, shown);
    Object.assign(it.state, { range, shown, value: () => it.state.current });
    const at = (event: unknown) => {
      const [finger] = (event as { changedTouches: { clientX: number }[] }).changedTouches;
      const page = it.phone.pages.top?.frame.scroller.getBoundingClientRect();
      return valueAt(it, (finger?.clientX ?? 0) + (page?.left ?? 0));
    };
    const move = (event: unknown) => {
      if (it.props.disabled) return;
      place(it, at(event));
      it.emit('changing', { value: it.state.current });
    };
    it.on('touchstart', move);
    it.on('touchmove', move);
    it.on('touchend', () => {
      if (!it.props.disabled) it.emit('change', { value: it.state.current });
    });
  },
  render(it, changed) {
    const { props, el } = it;
    el.style.setProperty('--ph-slider-active', String(props.activeColor || props.selectedColor));
    el.style.setProperty('--ph-slider-back', String(props.backgroundColor || props.color));
    el.style.setProperty('--ph-slider-block', String(props.blockColor));
    el.style.setProperty('--ph-slider-size', `${Number(props.blockSize) || 28}px`);
    if (changed('value') || changed('max') || changed('min')) place(it, Number(props.value) || 0);
  },
};
