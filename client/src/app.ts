import { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { startCloud } from '@/cloud/start';
import { watchNetwork } from '@/device/network';
import { watchPrivacy } from '@/device/privacy';
import { sendWaiting, watchWaiting } from '@/features/outbox/outbox';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud();
    watchWaiting();
    watchNetwork();
    watchPrivacy();
  });
  useDidShow(() => void sendWaiting());
  return children;
}
