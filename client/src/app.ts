import { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { startCloud } from '@/cloud/start';
import { sendWaiting, watchWaiting } from '@/features/filing/waiting-reports';
import { watchNetwork } from '@/device/network';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud();
    watchWaiting();
    watchNetwork();
  });
  useDidShow(() => void sendWaiting());
  return children;
}
