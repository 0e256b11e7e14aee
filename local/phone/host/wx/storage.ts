import { ApiFailure, type Api } from './api';
import { isSinglePage } from './single-page';

/** WeChat: 1 MB for one key, 10 MB in all, per person and mini-program. */
const ENTRY_MAX_BYTES = 1024 * 1024;
const TOTAL_MAX_BYTES = 10 * 1024 * 1024;

/** Where the browser keeps it; each person has a place of their own, as each has a phone of their own; and so has a page alone. */
export function addStorage({ phone, async, sync }: Api): void {
  const prefix = () => `${isSinglePage(phone) ? 'single' : 'phone'}/${phone.server.person?.id ?? ''}/`;
  const store = window.localStorage;
  const keys = () =>
    Array.from({ length: store.length }, (_, index) => store.key(index)!)
      .filter((key) => key.startsWith(prefix()))
      .map((key) => key.slice(prefix().length));
  const size = () => keys().reduce((sum, key) => sum + (store.getItem(prefix() + key)?.length ?? 0), 0);

  const read = (key: string) => {
    const text = store.getItem(prefix() + key);
    return text === null ? undefined : (JSON.parse(text) as { data: unknown });
  };
  const write = (key: string, data: unknown) => {
    const text = JSON.stringify({ data });
    if (text.length > ENTRY_MAX_BYTES) throw new ApiFailure('entry size limit reached');
    if (size() + text.length > TOTAL_MAX_BYTES) throw new ApiFailure('exceed storage max size 10Mb');
    store.setItem(prefix() + key, text);
  };
  const remove = (key: string) => store.removeItem(prefix() + key);
  const clear = () => keys().forEach(remove);
  const info = () => ({
    keys: keys(),
    currentSize: Math.ceil(size() / 1024),
    limitSize: TOTAL_MAX_BYTES / 1024,
  });

  async('getStorage', ({ key }) => {
    const found = read(key as string);
    if (!found) throw new ApiFailure('data not found');
    return { data: found.data };
  });
  async('setStorage', ({ key, data }) => write(key as string, data));
  async('removeStorage', ({ key }) => remove(key as string));
  async('clearStorage', clear);
  async('getStorageInfo', info);
  sync('getStorageSync', (key: string) => read(key)?.data ?? '');
  sync('setStorageSync', (key: string, data: unknown) => write(key, data));
  sync('removeStorageSync', remove);
  sync('clearStorageSync', clear);
  sync('getStorageInfoSync', info);
}
