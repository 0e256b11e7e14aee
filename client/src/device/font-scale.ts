import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { readStored, store } from './storage';
import { sizeOfFactor, type TextSize, type TextSizeChoice } from './text-size';

const KEY = 'text-size';
/** WeChat's standard size in px (elderly guide: 17 on iOS, 16 on Android); `fontSizeScaleFactor` where it is given. */
const STANDARD_PX = 17;

function wechatSize(): TextSize {
  try {
    const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number; fontSizeSetting?: number };
    return sizeOfFactor(info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? STANDARD_PX) / STANDARD_PX);
  } catch {
    return 'normal';
  }
}

const resolve = (choice: TextSizeChoice): TextSize => (choice === 'follow' ? wechatSize() : choice);

interface TextSizeState {
  choice: TextSizeChoice;
  size: TextSize;
  choose(choice: TextSizeChoice): void;
}

export const useTextSize = create<TextSizeState>((set) => {
  const choice = readStored<TextSizeChoice>(KEY) ?? 'follow';
  return {
    choice,
    size: resolve(choice),
    choose: (next) => {
      store(KEY, next);
      set({ choice: next, size: resolve(next) });
    },
  };
});
