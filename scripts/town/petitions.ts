import { PEOPLE } from './people';
import type { TownApi } from './town-api';

interface Wish {
  author: string;
  title: string;
  ask: string;
  reasons: string;
  bureauId: string | null;
  /** How many of the town's people have signed; null: it waits for the moderators. */
  signers: number | null;
}

/** What people of the demo town ask for. */
const WISHES: readonly Wish[] = [
  {
    author: 'wang-guilan',
    title: '给文昌街道三个老旧小区的楼道装上声控灯',
    ask: '请市住建局物业管理服务中心牵头，今年内给三个老旧小区的楼道装上声控灯，并修好松动的扶手。',
    reasons:
      '楼道夜里没有灯，去年冬天就有三位老人上下楼摔伤。\n居民愿意一起出灯泡的钱，但是线路要请专业的人来走。',
    bureauId: 'housing',
    signers: 9,
  },
  {
    author: 'chen-hao',
    title: '在河边步道旁装一排休息长椅',
    ask: '请市城管局在河边步道每隔两百米装一处长椅。',
    reasons: '散步的老人和带孩子的家长走到一半没有地方坐。',
    bureauId: 'urban-management',
    signers: 4,
  },
  {
    author: 'li-xiaoyu',
    title: '把小区门口的旧衣回收箱每周清一次',
    ask: '请市创城办协调，旧衣回收箱每周至少清一次。',
    reasons: '箱子满了以后旧衣服就堆在地上，下雨天更脏。',
    bureauId: null,
    signers: null,
  },
];

/** By the calls people's phones make. */
export async function raisePetitions(api: TownApi): Promise<void> {
  for (const { author, signers, ...text } of WISHES) {
    const { petitionId } = await api.done<{ petitionId: string }>(author, 'petition.draft', {
      ...text,
      photos: [],
      collectingDays: 60,
      showName: true,
    });
    await api.done(author, 'petition.submit', { petitionId });
    if (signers === null) continue;
    await api.done('he-jing', 'petition.moderate', { petitionId, publish: true, words: '' });
    for (const { id } of PEOPLE.slice(0, signers)) {
      await api.done(id, 'petition.sign', { petitionId, textVersion: 1, community: '文昌社区' });
    }
  }
}
