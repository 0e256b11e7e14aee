import type { WindowConfig } from '../../program';
import type { Phone } from '../phone';
import { element } from './element';

/** What surrounds one page: its navigation bar above, and the box it scrolls in. */
export interface Frame {
  element: HTMLElement;
  scroller: HTMLElement;
  setTitle(title: string): void;
  title(): string;
  setNavColors(front: string, back: string): void;
  setLoading(shown: boolean): void;
  /** Colours from app.json and theme.json, for the theme of now. */
  applyTheme(): void;
  show(): void;
  hide(): void;
  remove(): void;
}

export function createFrame(phone: Phone, config: WindowConfig, styles: string[], isFirst: boolean): Frame {
  const title = element('div', 'ph-nav-title', [config.navigationBarTitleText ?? '']);
  const back = element('button', isFirst ? 'ph-nav-back ph-nav-none' : 'ph-nav-back');
  back.setAttribute('aria-label', '返回');
  back.addEventListener('click', () => phone.pages.navigateBack());
  const spinner = element('div', 'ph-nav-loading ph-nav-none');
  const nav = element('header', 'ph-nav', [element('div', 'ph-nav-row', [back, spinner, title])]);
  const custom = config.navigationStyle === 'custom';
  if (custom) nav.classList.add('ph-nav-custom');
  const scroller = element('div', 'ph-scroll');
  if (config.disableScroll) scroller.classList.add('ph-scroll-off');
  const body = element('div', 'ph-body', [scroller]);
  const frame = element('section', custom ? 'ph-frame ph-frame-custom' : 'ph-frame', [nav, body]);
  const sheets = styles.map((css) => {
    const sheet = document.createElement('style');
    sheet.textContent = css;
    document.head.append(sheet);
    return sheet;
  });
  phone.screen.pages.append(frame);

  const applyTheme = () => {
    const color = (value: string | undefined, otherwise: string) => phone.screen.themed(value) ?? otherwise;
    nav.style.background = color(config.navigationBarBackgroundColor, '#000000');
    nav.dataset.text = color(config.navigationBarTextStyle, 'white');
    body.style.background = color(config.backgroundColor, '#ffffff');
  };
  applyTheme();

  return {
    element: frame,
    scroller,
    setTitle: (text) => void (title.textContent = text),
    title: () => title.textContent ?? '',
    setNavColors(front, background) {
      nav.dataset.text = front === '#ffffff' ? 'white' : 'black';
      nav.style.background = background;
    },
    setLoading: (shown) => void spinner.classList.toggle('ph-nav-none', !shown),
    applyTheme,
    show() {
      frame.classList.remove('ph-hidden');
      for (const sheet of sheets) sheet.media = 'all';
    },
    hide() {
      frame.classList.add('ph-hidden');
      // Another page's styles must not reach the page in front: on WeChat each has its own web view.
      for (const sheet of sheets) sheet.media = 'not all';
    },
    remove() {
      frame.remove();
      for (const sheet of sheets) sheet.remove();
    },
  };
}
