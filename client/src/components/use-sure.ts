import Taro from '@tarojs/taro';
import { useWords } from '@/words/language';

/** WeChat's own two buttons are Chinese whatever the reader's language. A word may take 4 Chinese or 8 Latin characters. */
export interface SureWords {
  yes?: string;
  no?: string;
}

/** Asks once more before what cannot be undone; true where the person goes on. */
export function useSure(): (title: string, content: string, words?: SureWords) => Promise<boolean> {
  const { common } = useWords();
  return async (title, content, { yes = common.yes, no = common.cancel } = {}) =>
    (await Taro.showModal({ title, content, confirmText: yes, cancelText: no })).confirm;
}
