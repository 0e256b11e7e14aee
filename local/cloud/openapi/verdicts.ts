import type { ContentSafety } from '../project';
import type { State } from '../state/state';

/** WeChat's label for what is neither advertising, politics, … : https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_msgseccheck */
const LABEL_OTHER = 21000;
const LABEL_NORMAL = 100;

export interface Verdict {
  suggest: 'pass' | 'review' | 'risky';
  label: number;
  keyword?: string;
}

/**
 * Unlike WeChat, whose judgement cannot be reproduced, content passes unless it has a word or is a photo that
 * was configured to fail.
 */
export class Verdicts {
  private settings: ContentSafety;

  constructor(
    private readonly state: State,
    configured: ContentSafety,
  ) {
    this.settings = { ...configured, ...state.readSetting<Partial<ContentSafety>>('contentSafety', {}) };
  }

  get current(): ContentSafety {
    return this.settings;
  }

  change(part: Partial<ContentSafety>): void {
    this.settings = { ...this.settings, ...part };
    this.state.writeSetting('contentSafety', this.settings);
  }

  ofText(text: string): Verdict {
    const { riskyWords, reviewWords } = this.settings;
    const risky = riskyWords.find((word) => text.includes(word));
    if (risky !== undefined) return { suggest: 'risky', label: LABEL_OTHER, keyword: risky };
    const review = reviewWords.find((word) => text.includes(word));
    if (review !== undefined) return { suggest: 'review', label: LABEL_OTHER, keyword: review };
    return { suggest: 'pass', label: LABEL_NORMAL };
  }

  ofPhoto(sha256: string): Verdict {
    if (this.settings.riskyPhotoSha256.includes(sha256)) return { suggest: 'risky', label: LABEL_OTHER };
    if (this.settings.reviewPhotoSha256.includes(sha256)) return { suggest: 'review', label: LABEL_OTHER };
    return { suggest: 'pass', label: LABEL_NORMAL };
  }
}
