import type { AppEvents, LaunchOptions, TapToken } from './phone';

/** `1001`: opened from WeChat's list of mini-programs. */
export const SCENE_DISCOVER = 1001;
/** `1107`: opened from a subscribe message. */
export const SCENE_SUBSCRIBE_MESSAGE = 1107;
/** `1007`: opened from a card in a chat with one person. */
export const SCENE_CHAT_CARD = 1007;
/** `1154`: one page alone, as 朋友圈 opens it; `1155`: the mini-program, opened from there. */
export const SCENE_SINGLE_PAGE = 1154;
export const SCENE_FROM_SINGLE_PAGE = 1155;

export function createAppEvents(launch: LaunchOptions): AppEvents {
  const listeners = new Map<string, Set<(value: never) => void>>();
  return {
    launch,
    enter: launch,
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
    },
    off(name, listener) {
      if (listener) listeners.get(name)?.delete(listener);
      else listeners.delete(name);
    },
    emit(name, value) {
      for (const listener of [...(listeners.get(name) ?? [])]) listener(value as never);
    },
  };
}

export function createTapToken(): TapToken {
  let granted = false;
  return {
    grant: () => void (granted = true),
    revoke: () => void (granted = false),
    get granted() {
      return granted;
    },
  };
}
