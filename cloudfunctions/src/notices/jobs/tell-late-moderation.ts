import type { NoticeKind } from '#types/notices/kinds';
import type { Said, Told } from '#types/notices/tell-order';
import type { Job } from '../../platform/jobs';
import type { ModerationQueue, NoticeServices } from '../notice-services';
import { tellWhatCame } from '../tell-in-turn';

const HOUR_MS = 3_600_000;

interface QueueTold {
  kind: NoticeKind;
  page: string;
  zh(late: number): Said;
  en(late: number): Said;
}

/** What people wait for the desk to look at → what the desk is told when the time for it is over. */
export const QUEUES: Record<ModerationQueue, QueueTold> = {
  petitions: {
    kind: 'petition-desk',
    page: 'petitions/pages/desk/index',
    zh: (late) => ({ title: '倡议审核已超时', words: `又有 ${late} 件倡议过了审核时限，请尽快审核。` }),
    en: (late) => ({
      title: 'Petitions wait too long',
      words: `${late} more should have been looked at by now. Please decide whether they are published.`,
    }),
  },
  complaints: {
    kind: 'report-asked',
    page: 'desk/pages/queue/index',
    zh: (late) => ({ title: '举报处理已超时', words: `又有 ${late} 条举报过了处理时限，请尽快处理。` }),
    en: (late) => ({
      title: 'Complaints wait too long',
      words: `${late} more should have been settled by now. Please look into them.`,
    }),
  },
  reviews: {
    kind: 'report-moderated',
    page: 'desk/pages/queue/index',
    zh: (late) => ({
      title: '有照片或文字等着人工审核',
      words: `又有 ${late} 条上报的照片或文字等了一天，审核后公众才能看到。`,
    }),
    en: (late) => ({
      title: 'Photos or words wait for you',
      words: `${late} more cases have waited a day; the public sees them once somebody has looked.`,
    }),
  },
  'signer-words': {
    kind: 'petition-desk',
    page: 'petitions/pages/desk/index',
    zh: (late) => ({
      title: '有签名附言等着人工审核',
      words: `又有 ${late} 段附言等了一天，审核后才会显示。`,
    }),
    en: (late) => ({
      title: 'Words of signers wait for you',
      words: `${late} more have waited a day; they show once somebody has read them.`,
    }),
  },
};

/** The desk learns what has waited too long since it was last told, each queue at most once an hour. */
export const tellLateModeration: Job<NoticeServices> = {
  name: 'notices.tell-late-moderation',
  async run(services) {
    let told = 0;
    for (const [queue, row] of Object.entries(QUEUES) as [ModerationQueue, QueueTold][]) {
      told += await tellWhatCame(services, `${tellLateModeration.name}.${queue}`, {
        find: async (after, now) => {
          // Within the hour nothing is looked for; what becomes late meanwhile is found afterwards.
          if (now - after < HOUR_MS) return null;
          return (await services.lateModeration[queue](after, now)) || null;
        },
        told: (late, now) => toldOf(queue, row, late, now),
        people: () => services.people.holders(['dispatcher'], [null]),
      });
    }
    return told;
  },
};

function toldOf(queue: ModerationQueue, { kind, page, zh, en }: QueueTold, late: number, now: number): Told {
  const cause = `late-${queue}:${Math.floor(now / HOUR_MS)}`;
  const about = { cause, kind, page, subject: `late-${queue}`, at: now, message: null };
  return { ...about, ...zh(late), en: en(late) };
}
