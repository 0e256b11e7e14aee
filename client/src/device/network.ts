import Taro from '@tarojs/taro';
import { create } from 'zustand';

/** Whether the phone says it is connected. A call may fail all the same. */
export const useNetwork = create<{ online: boolean }>(() => ({ online: true }));

export function watchNetwork(): void {
  Taro.getNetworkType({
    success: ({ networkType }) => useNetwork.setState({ online: networkType !== 'none' }),
  });
  Taro.onNetworkStatusChange(({ isConnected }) => useNetwork.setState({ online: isConnected }));
}
