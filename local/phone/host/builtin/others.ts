import type { Builtin } from './builtin';
import { setRichText } from './rich-text';

export const RICH_TEXT: Builtin = {
  name: 'rich-text',
  props: { nodes: [], space: '', userSelect: false, mode: 'default' },
  render(it, changed) {
    if (changed('nodes')) setRichText(it.el, it.props.nodes);
  },
};

export const NAVIGATOR: Builtin = {
  name: 'navigator',
  props: {
    target: 'self',
    url: '',
    openType: 'navigate',
    delta: 1,
    appId: '',
    path: '',
    extraData: {},
    version: 'release',
    shortLink: '',
    hoverClass: 'navigator-hover',
  },
  create(it) {
    it.on('tap', () => {
      const { pages } = it.phone;
      const url = String(it.props.url);
      const go: Record<string, () => void> = {
        navigate: () => void pages.navigateTo(url),
        redirect: () => pages.redirectTo(url),
        switchTab: () => pages.switchTab(url),
        reLaunch: () => pages.reLaunch(url),
        navigateBack: () => pages.navigateBack(Number(it.props.delta) || 1),
      };
      try {
        go[String(it.props.openType || 'navigate')]?.();
        it.emit('success', { errMsg: 'navigate:ok' });
      } catch (error) {
        it.emit('fail', { errMsg: (error as Error).message });
      }
    });
  },
};

/** Sets what app.json sets, from inside a page. */
export const PAGE_META: Builtin = {
  name: 'page-meta',
  props: {
    backgroundTextStyle: '',
    backgroundColor: '',
    backgroundColorTop: '',
    backgroundColorBottom: '',
    scrollTop: '',
    scrollDuration: 300,
    pageStyle: '',
    pageFontSize: '',
    rootFontSize: '',
    rootBackgroundColor: '',
    pageOrientation: '',
  },
  render(it, changed) {
    const page = it.el.closest<HTMLElement>('wx-page');
    const scroller = it.el.closest<HTMLElement>('.ph-scroll');
    if (changed('pageStyle') && it.props.pageStyle) page?.setAttribute('style', String(it.props.pageStyle));
    if (changed('backgroundColor') && it.props.backgroundColor && scroller?.parentElement) {
      scroller.parentElement.style.background = String(it.props.backgroundColor);
    }
    if (it.props.pageFontSize && page) page.style.fontSize = String(it.props.pageFontSize);
  },
};

export const NAVIGATION_BAR: Builtin = {
  name: 'navigation-bar',
  props: {
    title: '',
    loading: false,
    frontColor: '',
    backgroundColor: '',
    colorAnimationDuration: 0,
    colorAnimationTimingFunc: 'linear',
  },
  render(it, changed) {
    const frame = it.phone.pages.top?.frame;
    if (changed('title') && it.props.title) frame?.setTitle(String(it.props.title));
    if (it.props.frontColor || it.props.backgroundColor) {
      frame?.setNavColors(
        String(it.props.frontColor || '#000000'),
        String(it.props.backgroundColor || '#ffffff'),
      );
    }
  },
};

const ICONS: Record<string, string> = {
  success: '✓',
  success_no_circle: '✓',
  info: 'i',
  warn: '!',
  waiting: '…',
  cancel: '×',
  download: '↓',
  search: '⌕',
  clear: '×',
  circle: '○',
};

export const ICON: Builtin = {
  name: 'icon',
  props: { type: '', size: 23, color: '' },
  render({ el, props }) {
    el.textContent = ICONS[String(props.type)] ?? '';
    el.style.fontSize = `${Number(props.size) || 23}px`;
    el.style.color = String(props.color || '#09bb07');
  },
};

/** Unlike WeChat, nothing is drawn or played in these: they keep their place and say what they are. */
const placeholder = (name: string, text: string, props: Record<string, unknown>): Builtin => ({
  name,
  props,
  create({ el }) {
    el.dataset.placeholder = text;
  },
});

export const VIDEO = placeholder('video', '视频', {
  src: '',
  controls: true,
  poster: '',
  autoplay: false,
  loop: false,
  muted: false,
  objectFit: 'contain',
});
export const CAMERA = placeholder('camera', '相机', {
  mode: 'normal',
  devicePosition: 'back',
  flash: 'auto',
});
export const WEB_VIEW = placeholder('web-view', '网页', { src: '' });
export const OFFICIAL_ACCOUNT = placeholder('official-account', '公众号', {});
