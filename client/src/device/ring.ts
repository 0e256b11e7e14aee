import Taro from '@tarojs/taro';

/** Opens the dialler with the number in it; the person decides. */
export function ring(phone: string): void {
  void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined);
}
