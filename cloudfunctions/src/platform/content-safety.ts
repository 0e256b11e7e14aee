import type { Cloud } from './cloud';
import type { Log } from './log';

/** `outage`: WeChat did not judge now, and may be asked again. `review`: a person must look. */
export type TextVerdict = 'pass' | 'review' | 'risky' | 'outage';

/** It judges only what somebody sends who was in the mini-program within two hours, and never will of others. */
const NOT_HERE_LATELY = 61010;

/** As much as it takes at a time. */
const CONTENT_MAX_CHARS = 2_500;
const OVERLAP_CHARS = 100;
/** The worst counts, of a text of several parts. */
const WORST_FIRST: readonly TextVerdict[] = ['risky', 'review', 'outage', 'pass'];

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
  async function judgePart(openid: string, content: string): Promise<TextVerdict> {
    try {
      const { result } = await security.msgSecCheck({ content, version: 2, scene: SCENE_FORUM, openid });
      const suggest = result?.suggest;
      return suggest === 'pass' || suggest === 'risky' || suggest === 'review' ? suggest : 'outage';
    } catch (error) {
      if (isTooLate(error)) return 'review';
      log.error('msgSecCheck', error);
      return 'outage';
    }
  }
  return {
    async judgeText(openid, text) {
      const parts = partsOf(text.trim());
      const verdicts = await Promise.all(parts.map((part) => judgePart(openid, part)));
      return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
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

/** Each with some of the one before: words that are cut in two are whole in one of them. */
function partsOf(text: string): string[] {
  if (text === '') return [];
  const characters = [...text];
  const step = CONTENT_MAX_CHARS - OVERLAP_CHARS;
  const count = Math.max(1, Math.ceil((characters.length - OVERLAP_CHARS) / step));
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * step, index * step + CONTENT_MAX_CHARS).join(''),
  );
}

const isTooLate = (error: unknown) => (error as { errCode?: unknown } | null)?.errCode === NOT_HERE_LATELY;
