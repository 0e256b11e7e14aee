import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { startCloud } from '@/cloud/start';
import { watchNetwork } from '@/device/network';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud();
    watchNetwork();
  });
  return children;
}
