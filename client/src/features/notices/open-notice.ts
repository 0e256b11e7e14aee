import Taro from '@tarojs/taro';

const TAB_PAGES = ['pages/home/index', 'pages/tasks/index', 'pages/petitions/index', 'pages/me/index'];

/** Opens the page a message is about; `page` comes without a leading slash, as WeChat's templates want it. */
export function openNoticePage(page: string): void {
  const [path = ''] = page.split('?');
  const url = `/${page.replace(/^\//, '')}`;
  if (TAB_PAGES.includes(path)) void Taro.switchTab({ url: `/${path}` });
  else void Taro.navigateTo({ url });
}
