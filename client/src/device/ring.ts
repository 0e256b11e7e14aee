import Taro from '@tarojs/taro';

/** 政务服务便民热线: the government's, the same all over China. */
export const CITY_HOTLINE = '12345';

/** Opens the dialler with the number in it; the person decides. */
export function ring(phone: string): void {
  void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined);
}
