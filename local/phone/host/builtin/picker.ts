import { button, element } from '../shell/element';
import { columnsOf, valueOf, type Column } from './picker-columns';
import type { Builtin, Instance } from './builtin';

/** WeChat's panel from the bottom; a column is a list one taps. */
function open(it: Instance): void {
  if (it.props.disabled) return;
  const chosen = columnsOf(it.props).map(({ index }) => index);
  const body = element('div', 'ph-picker-columns');
  const draw = () => {
    const columns = columnsOf(it.props, chosen);
    body.replaceChildren(
      ...columns.map((column, at) => drawColumn(column, chosen[at] ?? 0, (index) => pick(at, index))),
    );
    for (const row of body.querySelectorAll('.ph-picker-chosen')) row.scrollIntoView?.({ block: 'center' });
  };
  const pick = (at: number, index: number) => {
    chosen[at] = index;
    if (it.props.mode === 'multiSelector') it.emit('columnchange', { column: at, value: index });
    draw();
  };
  const cancel = button('ph-picker-cancel', '取消', () => {
    close();
    it.emit('cancel', {});
  });
  const confirm = button('ph-picker-confirm', '确定', () => {
    close();
    it.state.picked = valueOf(it.props, chosen);
    it.emit(
      'change',
      it.props.mode === 'region' ? { value: it.state.picked, code: [] } : { value: it.state.picked },
    );
  });
  const title = element('div', 'ph-picker-title', [String(it.props.headerText ?? '')]);
  const head = element('div', 'ph-picker-head', [cancel, title, confirm]);
  const close = it.phone.dialogs.sheet(element('div', 'ph-sheet-panel ph-picker', [head, body]));
  draw();
}

function drawColumn(column: Column, chosen: number, onPick: (index: number) => void): HTMLElement {
  const rows = column.rows.map((row, index) =>
    button(index === chosen ? 'ph-picker-row ph-picker-chosen' : 'ph-picker-row', row, () => onPick(index)),
  );
  return element('div', 'ph-picker-column', rows);
}

export const PICKER: Builtin = {
  name: 'picker',
  props: {
    mode: 'selector',
    disabled: false,
    range: [],
    rangeKey: '',
    value: undefined,
    start: '',
    end: '',
    fields: 'day',
    customItem: '',
    headerText: '',
    level: 'region',
    name: '',
  },
  create(it) {
    it.on('tap', () => open(it));
    it.state.value = () => it.state.picked ?? it.props.value;
  },
  render(it, changed) {
    if (changed('value')) it.state.picked = undefined;
  },
};
