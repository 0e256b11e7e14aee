import type { Cloud } from './cloud';
import type { Log } from './log';

/** `outage`: WeChat did not judge now, and may be asked again. `review`: a person must look. */
export type TextVerdict = 'pass' | 'review' | 'risky' | 'outage';

/** It judges only what somebody sends who was in the mini-program within two hours, and never will of others. */
const NOT_HERE_LATELY = 61010;

/** The scene WeChat judges by: 3 is a forum, the nearest to words everybody may read. */
const SCENE_FORUM = 3;
const MEDIA_IMAGE = 2;

export interface ContentSafety {
  judgeText(openid: string, text: string): Promise<TextVerdict>;
  /**
   * Asks for a verdict on a picture, which comes later as the pushed event `wxa_media_check` with this id. Null: WeChat will never
   * judge it, a person must look. Throws where it may be asked again.
   */
  askAboutPhoto(openid: string, url: string): Promise<{ traceId: string } | null>;
}

export function wechatContentSafety(cloud: Cloud, log: Log): ContentSafety {
  const { security } = cloud.openapi;
  return {
    async judgeText(openid, text) {
      const content = text.trim();
      if (content === '') return 'pass';
      try {
        const { result } = await security.msgSecCheck({ content, version: 2, scene: SCENE_FORUM, openid });
        const suggest = result?.suggest;
        return suggest === 'pass' || suggest === 'risky' || suggest === 'review' ? suggest : 'outage';
      } catch (error) {
        if (isTooLate(error)) return 'review';
        log.error('msgSecCheck', error);
        return 'outage';
      }
    },
    async askAboutPhoto(openid, url) {
      const check = {
        mediaUrl: url,
        mediaType: MEDIA_IMAGE,
        version: 2,
        scene: SCENE_FORUM,
        openid,
      } as const;
      try {
        const { traceId } = await security.mediaCheckAsync(check);
        return { traceId };
      } catch (error) {
        if (isTooLate(error)) return null;
        throw error;
      }
    },
  };
}

const isTooLate = (error: unknown) => (error as { errCode?: unknown } | null)?.errCode === NOT_HERE_LATELY;
