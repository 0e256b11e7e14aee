import Taro from '@tarojs/taro';
import { settings } from './settings';

export function startCloud(): void {
  Taro.cloud.init({ env: settings.env, traceUser: true });
}
