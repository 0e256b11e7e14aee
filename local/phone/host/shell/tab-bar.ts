import type { Phone } from '../phone';
import { isTabPage } from '../pages/routes';
import { element } from './element';

export interface TabBar {
  element: HTMLElement;
  readonly shown: boolean;
  hidden: boolean;
  setBadge(index: number, text: string): void;
  setDot(index: number, shown: boolean): void;
  setItem(index: number, text: string): void;
  refresh(): void;
}

/** WeChat cuts a badge that is longer. */
const BADGE_MAX_CHARS = 4;

export function createTabBar(phone: Phone, themed: (value?: string) => string | undefined): TabBar {
  const bar = element('nav', 'ph-tabs');
  const config = phone.app.tabBar;
  const items = (config?.list ?? []).map((item, index) => {
    const icon = element('img', 'ph-tab-icon') as HTMLImageElement;
    icon.alt = '';
    const label = element('span', 'ph-tab-label', [item.text]);
    const badge = element('span', 'ph-tab-badge ph-nav-none');
    const holder = element('button', 'ph-tab', [
      element('span', 'ph-tab-box', item.iconPath ? [icon, badge] : [badge]),
      label,
    ]);
    holder.addEventListener('click', () => {
      const page = phone.pages.top;
      page?.call('onTabItemTap', { index, pagePath: item.pagePath, text: item.text });
      try {
        phone.pages.switchTab(`/${item.pagePath}`);
      } catch (error) {
        phone.fail('tab bar', error);
      }
    });
    bar.append(holder);
    return { item, icon, label, badge, holder };
  });

  const tabBar: TabBar = {
    element: bar,
    hidden: false,
    get shown() {
      const top = phone.pages.top;
      return Boolean(top && !tabBar.hidden && !config?.custom && isTabPage(phone.app, top.path));
    },
    setBadge(index, text) {
      const badge = items[index]?.badge;
      if (!badge) return;
      badge.classList.toggle('ph-nav-none', text === '');
      badge.classList.remove('ph-tab-dot');
      badge.textContent = text.length > BADGE_MAX_CHARS ? '···' : text;
    },
    setDot(index, shown) {
      const badge = items[index]?.badge;
      if (!badge) return;
      badge.textContent = '';
      badge.classList.toggle('ph-nav-none', !shown);
      badge.classList.toggle('ph-tab-dot', shown);
    },
    setItem(index, text) {
      const label = items[index]?.label;
      if (label) label.textContent = text;
    },
    refresh() {
      bar.classList.toggle('ph-nav-none', !tabBar.shown);
      bar.style.background = themed(config?.backgroundColor) ?? '#ffffff';
      bar.dataset.border = themed(config?.borderStyle) ?? 'black';
      for (const { item, icon, holder } of items) {
        const selected = phone.pages.top?.path === item.pagePath;
        holder.classList.toggle('ph-tab-selected', selected);
        holder.style.color =
          themed(selected ? config?.selectedColor : config?.color) ?? (selected ? '#1aad19' : '#8a8a8a');
        const path = themed(selected ? item.selectedIconPath : item.iconPath) ?? themed(item.iconPath);
        if (path) icon.src = `/package/${path.replace(/^\//, '')}`;
      }
    },
  };
  return tabBar;
}
