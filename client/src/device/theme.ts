import Taro from '@tarojs/taro';
import { useEffect } from 'react';

/** When the phone goes from light to dark or back; styles follow by themselves, what is drawn does not. */
export function useThemeChange(redraw: () => void): void {
  useEffect(() => {
    // By then the page has its new colours.
    const later = () => Taro.nextTick(redraw);
    Taro.onThemeChange?.(later);
    return () => Taro.offThemeChange?.(later);
  }, [redraw]);
}
