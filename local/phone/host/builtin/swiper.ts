import { instanceOf, type Builtin, type Instance } from './builtin';

/** How far a finger goes before the next item comes. */
const SWIPE_PX = 40;

function items(it: Instance): HTMLElement[] {
  return [...it.el.querySelectorAll<HTMLElement>('wx-swiper-item')].filter(
    (item) => item.closest('wx-swiper') === it.el,
  );
}

function lay(it: Instance): void {
  const all = items(it);
  it.state.count = all.length;
  const current = it.state.current as number;
  const axis = it.props.vertical ? 'Y' : 'X';
  const shown = Math.max(1, Number(it.props.displayMultipleItems) || 1);
  all.forEach((item, index) => {
    item.style[it.props.vertical ? 'height' : 'width'] = `${100 / shown}%`;
    item.style.transform = `translate${axis}(${(index - current) * 100}%)`;
    item.style.transitionDuration = it.state.laid ? `${Number(it.props.duration) || 0}ms` : '0ms';
    item.toggleAttribute('current', index === current);
  });
  it.state.laid = true;
  const dots = it.state.dots as HTMLElement;
  dots.hidden = !it.props.indicatorDots;
  dots.replaceChildren(
    ...all.map((_, index) => {
      const dot = document.createElement('i');
      dot.style.background = String(
        index === current ? it.props.indicatorActiveColor : it.props.indicatorColor,
      );
      return dot;
    }),
  );
}

function go(it: Instance, to: number, source: string): void {
  const count = items(it).length;
  if (count === 0) return;
  const target = it.props.circular ? (to + count) % count : Math.min(count - 1, Math.max(0, to));
  if (target === it.state.current) return;
  it.state.current = target;
  lay(it);
  const itemId = String(instanceOf(items(it)[target])?.props.itemId ?? '');
  it.emit('change', { current: target, currentItemId: itemId, source });
  it.emit('animationfinish', { current: target, currentItemId: itemId, source });
}

export const SWIPER: Builtin = {
  name: 'swiper',
  props: {
    indicatorDots: false,
    indicatorColor: 'rgba(0, 0, 0, .3)',
    indicatorActiveColor: '#000000',
    autoplay: false,
    current: 0,
    currentItemId: '',
    interval: 5000,
    duration: 500,
    circular: false,
    vertical: false,
    previousMargin: '0px',
    nextMargin: '0px',
    snapToEdge: false,
    displayMultipleItems: 1,
    skipHiddenItemLayout: false,
    easingFunction: 'default',
  },
  create(it) {
    const dots = document.createElement('div');
    dots.className = 'wx-swiper-dots';
    it.el.append(dots);
    Object.assign(it.state, { dots, current: 0 });
    const point = (event: unknown) => {
      const [finger] = (event as { changedTouches: { clientX: number; clientY: number }[] }).changedTouches;
      return (it.props.vertical ? finger?.clientY : finger?.clientX) ?? 0;
    };
    let from = 0;
    it.on('touchstart', (event) => void (from = point(event)));
    it.on('touchend', (event) => {
      const by = point(event) - from;
      if (Math.abs(by) > SWIPE_PX) go(it, (it.state.current as number) + (by < 0 ? 1 : -1), 'touch');
    });
    if (typeof MutationObserver === 'function') {
      const observer = new MutationObserver(() => {
        // Laying out changes the dots, which would call this again.
        if (items(it).length !== it.state.count) lay(it);
      });
      observer.observe(it.el, { childList: true, subtree: true });
      it.state.observer = observer;
    }
  },
  render(it, changed) {
    if (changed('current')) it.state.current = Number(it.props.current) || 0;
    lay(it);
    clearInterval(it.state.timer as number);
    if (it.props.autoplay) {
      it.state.timer = setInterval(
        () => {
          const next = (it.state.current as number) + 1;
          go(it, next >= items(it).length ? 0 : next, 'autoplay');
        },
        Number(it.props.interval) || 5000,
      );
    }
  },
  remove(it) {
    clearInterval(it.state.timer as number);
    (it.state.observer as MutationObserver | undefined)?.disconnect();
  },
};

export const SWIPER_ITEM: Builtin = {
  name: 'swiper-item',
  props: { itemId: '', skipHiddenItemLayout: false },
};
