import Taro from '@tarojs/taro';

/** A full or broken storage must never stop a page: what cannot be kept is simply asked for again. */
export function readStored<Value>(key: string): Value | null {
  try {
    const value: unknown = Taro.getStorageSync(key);
    return value === '' || value === undefined ? null : (value as Value);
  } catch {
    return null;
  }
}

export function store(key: string, value: unknown): void {
  try {
    Taro.setStorageSync(key, value);
  } catch {
    // Full: 10 MB per mini-program. The page works without.
  }
}

export function forget(key: string): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // Nothing was there to forget.
  }
}

/** All of it: whoever uses this phone next finds nothing of the last person. */
export function forgetEverything(): void {
  try {
    Taro.clearStorageSync();
  } catch {
    // Nothing was there to forget.
  }
}
