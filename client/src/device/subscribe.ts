import Taro from '@tarojs/taro';

export type PushAnswer = 'accepted' | 'refused' | 'switched-off' | 'failed';

/** WeChat's code for "all subscribe messages are off for this mini-program". */
const MAIN_SWITCH_OFF = 20004;

/**
 * WeChat's question whether we may send messages. Must be the FIRST thing in a tap's handler, before anything is
 * awaited: WeChat only shows it in answer to a tap.
 */
export async function askForPush(templateIds: string[]): Promise<PushAnswer> {
  try {
    const answer = (await Taro.requestSubscribeMessage({
      tmplIds: templateIds,
    } as unknown as Taro.requestSubscribeMessage.Option)) as unknown as Record<string, string | undefined>;
    // `acceptWithAudio` and `acceptWithAlert` are yes, too.
    return templateIds.some((id) => answer[id]?.startsWith('accept')) ? 'accepted' : 'refused';
  } catch (thrown) {
    return (thrown as { errCode?: number }).errCode === MAIN_SWITCH_OFF ? 'switched-off' : 'failed';
  }
}
