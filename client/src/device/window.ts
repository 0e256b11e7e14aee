import Taro from '@tarojs/taro';

/** Physical pixels in one of a page's. */
export function pixelRatio(): number {
  try {
    return Taro.getWindowInfo().pixelRatio || 2;
  } catch {
    return 2;
  }
}
