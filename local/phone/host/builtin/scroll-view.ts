import type { Builtin, Instance } from './builtin';

export const SCROLL_VIEW: Builtin = {
  name: 'scroll-view',
  props: {
    scrollX: false,
    scrollY: false,
    upperThreshold: 50,
    lowerThreshold: 50,
    scrollTop: undefined,
    scrollLeft: undefined,
    scrollIntoView: '',
    scrollWithAnimation: false,
    enableBackToTop: false,
    enableFlex: false,
    scrollAnchoring: false,
    refresherEnabled: false,
    refresherThreshold: 45,
    refresherDefaultStyle: 'black',
    refresherBackground: '#FFF',
    refresherTriggered: false,
    enhanced: false,
    bounces: true,
    showScrollbar: true,
    pagingEnabled: false,
    fastDeceleration: false,
    usingSticky: false,
    enablePassive: false,
    type: 'list',
  },
  create(it) {
    const { el } = it;
    let last = { top: 0, left: 0, nearEnd: false, nearStart: true };
    el.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = el;
      it.emit('scroll', {
        scrollTop,
        scrollLeft,
        scrollHeight,
        scrollWidth,
        deltaX: last.left - scrollLeft,
        deltaY: last.top - scrollTop,
      });
      const position = it.props.scrollY ? scrollTop : scrollLeft;
      const left = it.props.scrollY
        ? scrollHeight - clientHeight - scrollTop
        : scrollWidth - clientWidth - scrollLeft;
      const nearEnd = left <= Number(it.props.lowerThreshold);
      const nearStart = position <= Number(it.props.upperThreshold);
      if (nearEnd && !last.nearEnd)
        it.emit('scrolltolower', { direction: it.props.scrollY ? 'bottom' : 'right' });
      if (nearStart && !last.nearStart)
        it.emit('scrolltoupper', { direction: it.props.scrollY ? 'top' : 'left' });
      last = { top: scrollTop, left: scrollLeft, nearEnd, nearStart };
    });
    pullToRefresh(it);
  },
  render(it, changed) {
    const { el, props } = it;
    el.toggleAttribute('scroll-x', Boolean(props.scrollX));
    el.toggleAttribute('scroll-y', Boolean(props.scrollY));
    el.toggleAttribute('flex', Boolean(props.enableFlex));
    if (changed('scrollTop') && props.scrollTop !== undefined) el.scrollTop = Number(props.scrollTop);
    if (changed('scrollLeft') && props.scrollLeft !== undefined) el.scrollLeft = Number(props.scrollLeft);
    if (changed('scrollIntoView') && props.scrollIntoView) {
      const id = CSS.escape(String(props.scrollIntoView));
      requestAnimationFrame(() =>
        el.querySelector(`#${id}`)?.scrollIntoView?.({ block: 'start', inline: 'start' }),
      );
    }
    if (changed('refresherTriggered')) el.toggleAttribute('refreshing', Boolean(props.refresherTriggered));
  },
};

function pullToRefresh(it: Instance): void {
  let from: number | undefined;
  const y = (event: unknown) =>
    (event as { changedTouches: { clientY: number }[] }).changedTouches[0]?.clientY ?? 0;
  it.on('touchstart', (event) => {
    from = it.props.refresherEnabled && it.el.scrollTop <= 0 ? y(event) : undefined;
  });
  it.on('touchend', (event) => {
    if (from !== undefined && y(event) - from > Number(it.props.refresherThreshold))
      it.emit('refresherrefresh', {});
    from = undefined;
  });
}
