import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPosition } from './ground';
import { PEOPLE } from './people';
import { pictureName, SAMPLES_DIR } from './pictures/samples';
import { signAs } from './signers';
import type { TownApi } from './town-api';
import { ZONES } from './zones';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const OFFICE = 'he-jing';

/** Something that happens with petitions at a moment of the town's past. */
export interface PetitionMoment {
  daysAgo: number;
  run(api: TownApi, at: number): Promise<void>;
}

interface Wish {
  author: string;
  title: string;
  ask: string;
  reasons: string;
  bureauId: string | null;
  collectingDays?: number;
  /** A category of which there are sample photos, and a zone. */
  photo?: string;
  zone?: number;
}

const LAMPS: Wish = {
  author: 'wang-guilan',
  title: '给文昌街道三个老旧小区的楼道装上声控灯',
  ask: '请市住建局物业管理服务中心牵头，今年内给三个老旧小区的楼道装上声控灯，并修好松动的扶手。',
  reasons:
    '楼道夜里没有灯，去年冬天就有三位老人上下楼摔伤。\n居民愿意一起出灯泡的钱，但是线路要请专业的人来走。',
  bureauId: 'housing',
  photo: 'damage',
  zone: 0,
};
const SIGN: Wish = {
  author: 'li-xiaoyu',
  title: '在气象路公交站装一块雷雨大风提示屏',
  ask: '请市气象局在气象路公交站装一块提示屏，雷雨大风来之前提醒候车的人。',
  reasons: '夏天雷雨来得急，候车亭没有遮挡，老人孩子常被淋在半路。',
  bureauId: 'weather',
  zone: 1,
};
const BENCHES: Wish = {
  author: 'chen-hao',
  title: '在河边步道旁装一排休息长椅',
  ask: '请市城管局在河边步道每隔两百米装一处长椅。',
  reasons: '散步的老人和带孩子的家长走到一半没有地方坐。',
  bureauId: 'urban-management',
  zone: 2,
};
const BOOKS: Wish = {
  author: 'chen-hao',
  title: '把社区图书角搬到一楼大厅',
  ask: '请文昌街道办把三楼的图书角搬到一楼大厅，周末也开放。',
  reasons: '三楼没有电梯，老人上不去，周末又锁门。',
  bureauId: 'street-office',
  collectingDays: 14,
};
const CLOTHES: Wish = {
  author: 'li-xiaoyu',
  title: '把小区门口的旧衣回收箱每周清一次',
  ask: '请市创城办协调，旧衣回收箱每周至少清一次。',
  reasons: '箱子满了以后旧衣服就堆在地上，下雨天更脏。',
  bureauId: null,
};
const WORDS = [
  '我母亲去年就在二楼摔过，真的需要灯。',
  '支持，愿意出一份灯泡钱。',
  '扶手也松了，一起修吧。',
  '晚上下班回来全靠手机照亮。',
  '孩子放学怕黑，希望早点装上。',
];

/** What waits for the moderators is submitted, everything else published. */
async function raise(api: TownApi, wish: Wish, publish = true): Promise<string> {
  const { author, photo, zone, collectingDays = 60, ...text } = wish;
  const photos = photo
    ? [
        await api.upload(
          author,
          `petitions/town/${photo}.jpg`,
          readFileSync(join(SAMPLES_DIR, pictureName(photo, 0, 'before'))),
        ),
      ]
    : [];
  const around = zone === undefined ? undefined : ZONES[zone];
  const place = around ? { ...toPosition(around.inside), address: around.name } : null;
  const { petitionId } = await api.done<{ petitionId: string }>(
    author,
    'petition.draft',
    { ...text, place, photos, collectingDays, showName: true },
    `town-petition-${text.title}`,
  );
  await api.done(author, 'petition.submit', { petitionId });
  if (publish) await api.done(OFFICE, 'petition.moderate', { petitionId, publish: true, words: '' });
  return petitionId;
}

/** As long as bursts are looked for; the clock ticks by itself then. */
const settle = (api: TownApi, at: number) => api.setClock(new Date(at + 10 * MINUTE_MS));

/**
 * What people of the demo town ask for, from six weeks ago until now; the ids are known to later moments. Signatures are given
 * ahead of the clock, never behind it: what lies a minute back has been counted for good.
 */
export function petitionMoments(): PetitionMoment[] {
  const ids = { lamps: '', sign: '', benches: '' };
  return [
    {
      daysAgo: 40,
      async run(api, at) {
        ids.sign = await raise(api, SIGN);
        const books = await raise(api, BOOKS);
        const days = { from: at + MINUTE_MS, until: at + 9 * DAY_MS };
        await signAs({ petitionId: ids.sign, count: 112, firstSigner: 0, ...days });
        await signAs({ petitionId: books, count: 24, firstSigner: 200, ...days });
        await settle(api, at);
      },
    },
    {
      daysAgo: 30,
      async run(api) {
        const text =
          '您好，已与公交公司商定：\n一、十月中旬在气象路站装一块提示屏，接入我局预警。\n二、先在站牌贴二维码，可订阅短信预警。\n三、其余站点看使用情况，明年列入预算。\n联系人：服务科，工作日 8:30—17:30。';
        await api.done('liu-wenhua', 'petition.answer', { petitionId: ids.sign, text });
      },
    },
    {
      daysAgo: 9,
      async run(api, at) {
        ids.lamps = await raise(api, LAMPS);
        const days = { from: at + MINUTE_MS, until: at + 8 * DAY_MS };
        await signAs({ petitionId: ids.lamps, count: 128, firstSigner: 400, words: WORDS, ...days });
        await settle(api, at);
      },
    },
    {
      daysAgo: 3,
      async run(api, at) {
        await passRound(ids.lamps, 32, 700, at);
        await settle(api, at);
        // The office looks when the flag is there, not before.
        await api.post('/timers/timers/run', {});
        const { flags } = await api.done<{ flags: Flagged[] }>(OFFICE, 'signature.flags', {});
        const flag = flags.find(({ petitionId }) => petitionId === ids.lamps);
        if (!flag) return;
        const { flagId, petitionId, source, from, until } = flag;
        const reason = '同一来源八分钟内 32 个签名，经电话抽查不是本人。';
        await api.done(OFFICE, 'signature.invalidate', { petitionId, source, from, until, flagId, reason });
      },
    },
    {
      daysAgo: 2,
      async run(api, at) {
        ids.benches = await raise(api, BENCHES);
        await settle(api, at);
      },
    },
    {
      daysAgo: 0.1,
      async run(api, at) {
        await passRound(ids.benches, 31, 800, at);
        await settle(api, at);
        await raise(api, CLOTHES, false);
        for (const { id } of PEOPLE.slice(2, 9))
          for (const petitionId of [ids.lamps, ids.benches])
            await api.done(id, 'petition.sign', { petitionId, textVersion: 1 });
      },
    },
  ];
}

/** A sheet passed round in one hall. */
const passRound = (petitionId: string, count: number, firstSigner: number, at: number) =>
  signAs({
    petitionId,
    count,
    firstSigner,
    oneSource: true,
    from: at + MINUTE_MS,
    until: at + 8 * MINUTE_MS,
  });

interface Flagged {
  flagId: string;
  petitionId: string;
  source: string;
  from: number;
  until: number;
}
