import type { Phone } from '../phone';
import { element } from './element';
import { createTabBar, type TabBar } from './tab-bar';
import { createCapsule } from './capsule';

export interface Screen {
  root: HTMLElement;
  pages: HTMLElement;
  layer: HTMLElement;
  tabBar: TabBar;
  /** `@name` of theme.json in the theme of now. */
  themed(value: string | undefined): string | undefined;
  /** After another page came to the front. */
  refresh(): void;
}

/** The phone's glass: status bar, pages, tab bar, and the layer that toasts and dialogs come up in. */
export function createScreen(phone: Phone, parent: HTMLElement): Screen {
  const pages = element('div', 'ph-pages');
  const layer = element('div', 'ph-layer');
  const clock = element('span', 'ph-clock');
  const signal = element('span', 'ph-signal', ['']);
  const status = element('div', 'ph-status', [clock, signal]);
  const themed: Screen['themed'] = (value) =>
    value?.startsWith('@') ? phone.program.themes?.[phone.device.theme]?.[value.slice(1)] : value;
  const tabBar = createTabBar(phone, themed);
  const capsule = createCapsule(phone);
  const root = element('div', 'ph-screen', [pages, tabBar.element, status, capsule, layer]);
  parent.append(root);

  const applyDevice = () => {
    const { device } = phone;
    const page = document.documentElement;
    page.dataset.theme = phone.app.darkmode ? device.theme : 'light';
    page.style.setProperty('--ph-rpx', `calc(${device.width}px / 750)`);
    page.style.setProperty('--ph-status-bar', `${device.statusBarHeight}px`);
    page.style.setProperty('--ph-safe-bottom', `${device.safeBottom}px`);
    page.style.setProperty('--ph-safe-top', `${device.statusBarHeight}px`);
    page.style.setProperty('--ph-safe-left', '0px');
    page.style.setProperty('--ph-safe-right', '0px');
    root.style.width = `${device.width}px`;
    root.style.height = `${device.height}px`;
    root.classList.toggle('ph-offline', !device.online);
  };
  const screen: Screen = {
    root,
    pages,
    layer,
    tabBar,
    themed,
    refresh() {
      const top = phone.pages.top;
      tabBar.refresh();
      root.classList.toggle('ph-with-tabs', tabBar.shown);
      const nav = top?.frame.element.querySelector<HTMLElement>('.ph-nav');
      root.dataset.text = nav?.dataset.text ?? 'black';
      setPageHeight(phone, root, top?.config.navigationStyle === 'custom', tabBar.shown);
    },
  };
  phone.device.onChange(() => {
    applyDevice();
    for (const page of phone.pages.pages) page.frame.applyTheme();
    screen.refresh();
  });
  applyDevice();
  clock.textContent = '9:41';
  return screen;
}

/** 100vh on WeChat is the height of a page, not of the glass. */
function setPageHeight(phone: Phone, root: HTMLElement, customNav: boolean, withTabs: boolean): void {
  root.style.setProperty('--ph-page-vh', `${pageHeight(phone, customNav, withTabs) / 100}px`);
}

const NAV_BAR_PX = 44;
const TAB_BAR_PX = 50;

export function pageHeight({ device }: Phone, customNav: boolean, withTabs: boolean): number {
  const nav = customNav ? 0 : device.statusBarHeight + NAV_BAR_PX;
  return device.height - nav - (withTabs ? TAB_BAR_PX + device.safeBottom : 0);
}
