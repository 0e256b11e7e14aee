import type { Builtin, Instance } from './builtin';

export const MOVABLE_AREA: Builtin = { name: 'movable-area', props: { scaleArea: false } };

interface Finger {
  clientX: number;
  clientY: number;
}

function move(it: Instance, x: number, y: number, source: string): void {
  const area = it.el.closest('wx-movable-area');
  const free = Boolean(it.props.outOfBounds);
  const maxX = (area?.clientWidth ?? 0) - it.el.offsetWidth;
  const maxY = (area?.clientHeight ?? 0) - it.el.offsetHeight;
  const within = (value: number, max: number) =>
    free ? value : Math.min(Math.max(0, max), Math.max(Math.min(0, max), value));
  const to = { x: within(x, maxX), y: within(y, maxY) };
  const from = it.state.at as { x: number; y: number };
  if (to.x === from.x && to.y === from.y) return;
  it.state.at = to;
  it.el.style.transform = `translate(${to.x}px, ${to.y}px)`;
  it.emit('change', { ...to, source });
}

export const MOVABLE_VIEW: Builtin = {
  name: 'movable-view',
  props: {
    direction: 'none',
    inertia: false,
    outOfBounds: false,
    x: 0,
    y: 0,
    damping: 20,
    friction: 2,
    disabled: false,
    scale: false,
    scaleMin: 0.5,
    scaleMax: 10,
    scaleValue: 1,
    animation: true,
  },
  create(it) {
    it.state.at = { x: 0, y: 0 };
    let start: (Finger & { x: number; y: number }) | undefined;
    const finger = (event: unknown) => (event as { changedTouches: Finger[] }).changedTouches[0]!;
    it.on('touchstart', (event) => {
      start = { ...finger(event), ...(it.state.at as { x: number; y: number }) };
    });
    it.on('touchmove', (event) => {
      if (!start || it.props.disabled || it.props.direction === 'none') return;
      const { clientX, clientY } = finger(event);
      const across = it.props.direction !== 'vertical';
      const along = it.props.direction !== 'horizontal';
      move(
        it,
        start.x + (across ? clientX - start.clientX : 0),
        start.y + (along ? clientY - start.clientY : 0),
        'touch',
      );
    });
    it.on('touchend', () => void (start = undefined));
  },
  render(it, changed) {
    if (changed('x') || changed('y')) move(it, Number(it.props.x) || 0, Number(it.props.y) || 0, '');
  },
};
