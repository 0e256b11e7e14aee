import { isTabPage } from '../../pages/routes';
import { ApiFailure, type Api } from '../api';

/** Navigation bar, tab bar, pull-down and scrolling of the page in front. */
export function addBars({ phone, async }: Api): void {
  const frame = () => phone.pages.top?.frame;
  async('setNavigationBarTitle', ({ title }) => frame()?.setTitle(String(title)));
  async('setNavigationBarColor', ({ frontColor, backgroundColor }) => {
    frame()?.setNavColors(String(frontColor), String(backgroundColor));
    phone.screen.refresh();
  });
  async('showNavigationBarLoading', () => frame()?.setLoading(true));
  async('hideNavigationBarLoading', () => frame()?.setLoading(false));
  async('hideHomeButton', () => ({}));
  async('setBackgroundColor', () => ({}));
  async('setBackgroundTextStyle', () => ({}));
  addTabBar({ phone, async });
  async('startPullDownRefresh', () => {
    frame()?.element.classList.add('ph-pulled');
    phone.pages.top?.call('onPullDownRefresh');
  });
  async('stopPullDownRefresh', () => frame()?.element.classList.remove('ph-pulled'));
  async('pageScrollTo', ({ scrollTop, selector, offsetTop }) => {
    const scroller = frame()?.scroller;
    if (!scroller) return;
    const target = selector
      ? scroller.querySelector<HTMLElement>(toDomSelector(String(selector)))
      : undefined;
    const top = target
      ? scroller.scrollTop + target.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      : Number(scrollTop ?? 0);
    scroller.scrollTop = top + Number(offsetTop ?? 0);
  });
}

function addTabBar({ phone, async }: Pick<Api, 'phone' | 'async'>): void {
  const { tabBar } = phone.screen;
  const onTab = (run: (index: number, text: string) => void) => (options: Record<string, unknown>) => {
    if (!phone.pages.top || !isTabPage(phone.app, phone.pages.top.path))
      throw new ApiFailure('not TabBar page');
    run(Number(options.index), String(options.text ?? ''));
  };
  async(
    'setTabBarBadge',
    onTab((index, text) => tabBar.setBadge(index, text)),
  );
  async(
    'removeTabBarBadge',
    onTab((index) => tabBar.setBadge(index, '')),
  );
  async(
    'showTabBarRedDot',
    onTab((index) => tabBar.setDot(index, true)),
  );
  async(
    'hideTabBarRedDot',
    onTab((index) => tabBar.setDot(index, false)),
  );
  async(
    'setTabBarItem',
    onTab((index, text) => tabBar.setItem(index, text)),
  );
  async(
    'setTabBarStyle',
    onTab(() => {}),
  );
  const show = (hidden: boolean) =>
    onTab(() => {
      tabBar.hidden = hidden;
      phone.screen.refresh();
    });
  async('hideTabBar', show(true));
  async('showTabBar', show(false));
}

function toDomSelector(selector: string): string {
  return selector.replace(/>>>/g, ' ');
}
