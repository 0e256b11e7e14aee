import { ApiFailure, type Api } from '../api';
import type { Phone } from '../../phone';

export function addNetwork({ phone, async, event }: Api): void {
  async('getNetworkType', () => ({
    networkType: phone.device.online ? 'wifi' : 'none',
    signalStrength: 0,
    hasSystemProxy: false,
    weakNet: false,
  }));
  event('NetworkStatusChange', 'networkStatusChange');
  event('NetworkWeakChange', 'networkWeakChange');
  phone.device.onChange(({ online }) => {
    if (online !== undefined) {
      phone.appEvents.emit('networkStatusChange', {
        isConnected: online,
        networkType: online ? 'wifi' : 'none',
      });
    }
  });
}

/** WeChat's words for a request that finds no network. */
export const NO_NETWORK = 'request:fail net::ERR_INTERNET_DISCONNECTED';

/** Every way to the cloud goes through here: no network, no call; and a reply ends the time after a tap. */
export async function overNetwork<T>(
  phone: Phone,
  run: () => Promise<T>,
  code: Record<string, unknown> = {},
): Promise<T> {
  if (!phone.device.online) throw new ApiFailure(NO_NETWORK, code);
  try {
    return await run();
  } catch (error) {
    if (error instanceof ApiFailure) throw error;
    throw new ApiFailure(`request:fail ${(error as Error).message}`, code);
  } finally {
    phone.tap.revoke();
  }
}
