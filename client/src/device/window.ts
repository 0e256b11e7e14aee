import Taro from '@tarojs/taro';

/** Physical pixels in one of a page's. */
export function pixelRatio(): number {
  try {
    return Taro.getWindowInfo().pixelRatio || 2;
  } catch {
    return 2;
  }
}

/** Of the page, without title bar and tabs. */
export function pageHeightPx(): number {
  try {
    return Taro.getWindowInfo().windowHeight || 603;
  } catch {
    return 603;
  }
}
