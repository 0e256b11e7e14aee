import { townTime } from '../times';
import { times } from './times';

const HOUR_MINUTES = 60;
const DAY_MS = 24 * 3_600_000;

/** 45 分钟, 2 小时, 1.5 小时 */
const long = (minutes: number): string =>
  minutes % HOUR_MINUTES === 0 || (minutes > HOUR_MINUTES && minutes % (HOUR_MINUTES / 2) === 0)
    ? `${minutes / HOUR_MINUTES} 小时`
    : `${minutes} 分钟`;

/** Volunteer tasks where everybody sees them: the tab, home, cards. */
export const taskList = {
  long,
  /** 今天 14:00–16:00; of several days the end counts. */
  when(startsAt: number, endsAt: number, now: number): string {
    if (endsAt - startsAt > DAY_MS)
      return startsAt <= now
        ? `${times.by(endsAt, now)} 前都可以`
        : `${times.by(startsAt, now)} 至 ${times.by(endsAt, now)}`;
    const sameDay = townTime(startsAt).dayNumber === townTime(endsAt).dayNumber;
    const end = sameDay ? `–${townTime(endsAt).clock}` : ` 至 ${times.by(endsAt, now)}`;
    return `${times.by(startsAt, now)}${end}`;
  },
  room({ slots, seated, reserve }: { slots: number; seated: number; reserve: number }): string {
    if (seated < slots) return seated === 0 ? `需要 ${slots} 人` : `还差 ${slots - seated} 人`;
    return reserve > 0 ? `已报满，候补 ${reserve} 人` : '已报满，可候补';
  },
  credit: (minutes: number) => `记 ${long(minutes)}`,
  spots: (count: number) => `${count} 个点位`,
  lapsed: '没有交',
  reservePlace: (place: number) => `候补第 ${place} 位`,
  steps: { 'check-in': '去签到', patrol: '开始巡查', 'hand-in': '交任务' },
  next: '我的下一步',
  allMine: '我的任务',
  near: '附近的任务',
  soon: '最近的任务',
  allKinds: '全部',
  views: { list: '列表', map: '地图' },
  mapLabel: '附近任务的地图',
  seeNear: '看我附近的',
  empty: '这里还没有任务。看到不整洁的地方，先拍一张告诉我们。',
  emptyKind: '没有这种任务，看看其他类型吧。',
  enrolTitle: '一起让小区更干净',
  enrolWords: '加入志愿者，认领身边的小任务，时长自动记录。',
  enrol: '成为志愿者',
  links: { mine: '我的任务', organise: '组织', hours: '时长', teams: '队伍', board: '排行榜' },
  homeTitle: '附近的志愿任务',
  homeAll: '全部',
  organise: '志愿任务',
  organiseWords: '发布任务，签到码，确认服务',
  toVerify: (count: number) => `待确认 ${count}`,
  needsHands: '需要人手',
  needsHandsWords: '发布成志愿任务，附近的人来帮忙',
};
