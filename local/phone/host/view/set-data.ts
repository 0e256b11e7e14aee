import type { Phone } from '../phone';

/** WeChat refuses more in one call. */
const SET_DATA_MAX_BYTES = 1024 * 1024;

interface Caller {
  setData(data: Record<string, unknown>, callback?: () => void): void;
}

/**
 * setData crosses from one thread to another on WeChat: what JSON cannot carry does not arrive, and nothing does where the
 * page has been closed.
 */
export function throughJson(
  phone: Pick<Phone, 'stats' | 'fail'>,
  caller: Caller,
  isClosed: () => boolean,
): void {
  const setData = caller.setData;
  Object.defineProperty(caller, 'setData', {
    configurable: true,
    writable: true,
    value(this: Caller, data: Record<string, unknown>, callback?: () => void) {
      if (isClosed()) return;
      const json = JSON.stringify(data) ?? '{}';
      const bytes = new TextEncoder().encode(json).length;
      phone.stats.calls += 1;
      phone.stats.bytes += bytes;
      phone.stats.maxBytes = Math.max(phone.stats.maxBytes, bytes);
      if (bytes > SET_DATA_MAX_BYTES) {
        phone.fail('setData', new Error(`setData: data is ${bytes} bytes, more than ${SET_DATA_MAX_BYTES}`));
        return;
      }
      setData.call(this, JSON.parse(json) as Record<string, unknown>, callback);
    },
  });
}
