import { instancesWithin, type Builtin } from './builtin';

/** Unlike WeChat, a column does not snap to a row: the row nearest to the middle counts. */
const ROW_PX = 34;

export const PICKER_VIEW: Builtin = {
  name: 'picker-view',
  props: {
    value: [],
    indicatorStyle: '',
    indicatorClass: '',
    maskStyle: '',
    maskClass: '',
    immediateChange: false,
  },
  create(it) {
    it.el.addEventListener(
      'scroll',
      () => {
        const value = instancesWithin(it.el, ['picker-view-column']).map(({ it: column }) =>
          Math.round(column.el.scrollTop / ROW_PX),
        );
        if (JSON.stringify(value) === JSON.stringify(it.state.current)) return;
        it.state.current = value;
        it.emit('change', { value });
      },
      { capture: true },
    );
  },
  render(it, changed) {
    if (!changed('value')) return;
    it.state.current = it.props.value;
    requestAnimationFrame(() => {
      instancesWithin(it.el, ['picker-view-column']).forEach(({ it: column }, index) => {
        column.el.scrollTop = Number((it.props.value as number[])[index] ?? 0) * ROW_PX;
      });
    });
  },
};

export const PICKER_VIEW_COLUMN: Builtin = { name: 'picker-view-column', props: {} };
