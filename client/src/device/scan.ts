import Taro from '@tarojs/taro';

/** What a code says that the camera is held at; null when the person went back. */
export async function scanCode(): Promise<string | null> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] });
    return result;
  } catch {
    return null;
  }
}
