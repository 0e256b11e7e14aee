import Taro from '@tarojs/taro';
import { ASKED_AT_ONCE_MAX } from '#types/notices/push-contracts';

export type PushAnswer = 'accepted' | 'refused' | 'switched-off' | 'failed';

/** WeChat's code for "all subscribe messages are off for this mini-program". */
const MAIN_SWITCH_OFF = 20004;

export interface PushAsked {
  answer: PushAnswer;
  /** By template id, as WeChat says it: `accept`, `reject`, `ban`, `filter` …; empty where nothing was asked. */
  byId: Record<string, string>;
}

/**
 * WeChat's question whether we may send messages. Must be the FIRST thing in a tap's handler, before anything is
 * awaited: WeChat only shows it in answer to a tap. After "always" it shows nothing and answers as before.
 */
export async function askForPush(templateIds: readonly string[]): Promise<PushAsked> {
  try {
    const asked = templateIds.slice(0, ASKED_AT_ONCE_MAX);
    const byId = (await Taro.requestSubscribeMessage({
      tmplIds: asked,
    } as unknown as Taro.requestSubscribeMessage.Option)) as unknown as Record<string, string>;
    // `acceptWithAudio` and `acceptWithAlert` are yes, too.
    const accepted = asked.some((id) => byId[id]?.startsWith('accept'));
    return { answer: accepted ? 'accepted' : 'refused', byId };
  } catch (thrown) {
    const isOff = (thrown as { errCode?: number }).errCode === MAIN_SWITCH_OFF;
    return { answer: isOff ? 'switched-off' : 'failed', byId: {} };
  }
}

export interface PushSettings {
  mainSwitch: boolean;
  /** Templates for which "always" was ticked, with what was answered then. */
  always: Record<string, string>;
}

/** As WeChat's settings say; null where it does not tell. WeChat watches how often this is asked: not when pages open. */
export async function readPushSettings(): Promise<PushSettings | null> {
  try {
    const { subscriptionsSetting } = (await Taro.getSetting({ withSubscriptions: true })) as {
      subscriptionsSetting?: { mainSwitch: boolean; itemSettings?: Record<string, string> };
    };
    if (!subscriptionsSetting) return null;
    const { mainSwitch, itemSettings = {} } = subscriptionsSetting;
    return { mainSwitch, always: itemSettings };
  } catch {
    return null;
  }
}
