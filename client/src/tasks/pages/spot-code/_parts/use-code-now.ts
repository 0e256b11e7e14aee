import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { serverNow } from '@/cloud/server-time';
import { codeNow, lastUntil, type SpotCodes } from './code-now';

const SECOND_MS = 1000;

/**
 * The code of now by the server's clock, changed on its minute while the page is seen. When those that were given come to
 * their end it asks for more.
 */
export function useCodeNow(given: SpotCodes | null, reload: () => Promise<void>) {
  const [now, setNow] = useState(serverNow);
  const [shown, setShown] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const code = given && codeNow(given, now);
  const changesAt = code && given ? code.at + given.periodSeconds * SECOND_MS : null;

  useDidShow(() => {
    setShown(true);
    setNow(serverNow());
  });
  useDidHide(() => setShown(false));
  // An answer says what time it is, too.
  useEffect(() => setNow(serverNow()), [given]);
  useEffect(() => {
    if (!shown || changesAt === null) return undefined;
    timer.current = setTimeout(() => setNow(serverNow()), Math.max(0, changesAt - serverNow()));
    return () => clearTimeout(timer.current);
  }, [shown, changesAt]);
  const isLast = given !== null && changesAt !== null && changesAt >= lastUntil(given);
  useEffect(() => {
    if (isLast) void reload();
    // Once, when the last one is reached.
  }, [isLast]);
  return { code, endsAt: given ? lastUntil(given) : 0 };
}
