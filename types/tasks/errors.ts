import type { ErrorEntry } from '../error-entry';

export const TASK_ERRORS = {
  'task.not-found': {
    fault: 'caller',
    zh: '没有找到这个任务，它可能已经取消。',
    en: 'This task was not found. It may have been called off.',
  },
  'task.over': {
    fault: 'caller',
    zh: '这个任务已经结束或取消，看看附近的其他任务吧。',
    en: 'This task is over or was called off. Have a look at others near you.',
  },
  'task.report-done': {
    fault: 'caller',
    zh: '这件上报已经办结，不需要人手了。',
    en: 'This report is done with; it needs no more hands.',
  },
  'task.full': {
    fault: 'race',
    zh: '名额和候补都满了，看看附近的其他任务吧。',
    en: 'All places and the reserve list are taken. Have a look at others near you.',
  },
  'task.too-few-slots': {
    fault: 'caller',
    zh: '已有 {seated} 人报上名，名额不能少于这个数。',
    en: '{seated} people already have a place; there cannot be fewer places.',
  },
  'claim.not-found': {
    fault: 'caller',
    zh: '没有找到这次报名。',
    en: 'This claim was not found.',
  },
  'claim.wrong-state': {
    fault: 'race',
    zh: '这次报名现在是“{state}”，不能做这一步。',
    en: 'This claim is now “{state}”; this step is not possible.',
  },
  'claim.no-slot': {
    fault: 'caller',
    zh: '您还在候补，轮到您时会通知您。',
    en: 'You are on the reserve list. We will tell you when a place is yours.',
  },
  'claim.release-late': {
    fault: 'caller',
    zh: '开始前 2 小时内不能再退出，请联系组织者。',
    en: 'Within two hours of the start a place cannot be given back. Please talk to the organiser.',
  },
  'claim.extended': {
    fault: 'caller',
    zh: '只能延长一次。',
    en: 'It can be extended once.',
  },
  'claim.too-far': {
    fault: 'caller',
    zh: '您离集合点约 {meters} 米，走到 {reach} 米以内再签到，或扫组织者的签到码。',
    en: 'You are about {meters} m away. Check in within {reach} m, or scan the organiser’s code.',
  },
  'claim.no-position': {
    fault: 'caller',
    zh: '没有拿到您的位置，请打开定位，或扫组织者的签到码。',
    en: 'Your position is not known. Switch positioning on, or scan the organiser’s code.',
  },
  'claim.too-early': {
    fault: 'caller',
    zh: '还没到签到时间，{from} 起可以签到。',
    en: 'It is too early to check in; it begins at {from}.',
  },
  'claim.too-late': {
    fault: 'caller',
    zh: '已过了可以提交的时间，请联系组织者。',
    en: 'It is too late to hand this in. Please talk to the organiser.',
  },
  'claim.wrong-code': {
    fault: 'caller',
    zh: '签到码不对或已过期，请让组织者打开最新的签到码。',
    en: 'This code is wrong or out of date. Ask the organiser to show the newest one.',
  },
  'claim.own': {
    fault: 'right',
    zh: '自己的服务要由别人来确认。',
    en: 'Somebody else has to verify your own work.',
  },
  'claim.again-used': {
    fault: 'caller',
    zh: '已经补交过一次，不能再交。',
    en: 'It was handed in again once already.',
  },
  'claim.more-than-counted': {
    fault: 'caller',
    zh: '不能多于系统记录的 {minutes} 分钟。',
    en: 'Not more than the {minutes} minutes that were counted.',
  },
  'hours.not-found': {
    fault: 'caller',
    zh: '没有找到这条时长记录。',
    en: 'This line of hours was not found.',
  },
  'hours.own': {
    fault: 'right',
    zh: '不能给自己登记或更正时长。',
    en: 'Nobody can enter or correct their own hours.',
  },
  'hours.too-much': {
    fault: 'caller',
    zh: '这条记录只剩 {minutes} 分钟可以更正。',
    en: 'Only {minutes} minutes of this line are left to take back.',
  },
  'certificate.not-found': {
    fault: 'caller',
    zh: '没有这个核验码，请核对后再试。',
    en: 'There is no certificate with this code. Please check it.',
  },
  'certificate.empty': {
    fault: 'caller',
    zh: '这段时间没有已确认的时长。',
    en: 'There are no verified hours in this period.',
  },
  'team.not-found': {
    fault: 'caller',
    zh: '没有找到这支队伍，请核对入队码。',
    en: 'This team was not found. Please check the code.',
  },
  'team.full': {
    fault: 'caller',
    zh: '这支队伍人满了。',
    en: 'This team is full.',
  },
  'team.not-leading': {
    fault: 'right',
    zh: '只有队长可以做这一步。',
    en: 'Only the team’s leader can do this.',
  },
  'team.leader-stays': {
    fault: 'caller',
    zh: '请先把队长交给别人再退出。',
    en: 'Hand the lead over before you leave.',
  },
  'team.too-many': {
    fault: 'caller',
    zh: '一个人最多参加 {teams} 支队伍。',
    en: 'One person can be in {teams} teams at most.',
  },
  'team.too-many-seats': {
    fault: 'caller',
    zh: '最多为本队 {people} 人报名。',
    en: 'At most {people} places for this team.',
  },
  'team.no-room': {
    fault: 'race',
    zh: '这个任务只剩 {free} 个名额。',
    en: 'Only {free} places of this task are free.',
  },
  'team.seat-taken': {
    fault: 'race',
    zh: '这个名额已经有人，或者已经签到，请先刷新。',
    en: 'This place has a name already, or was checked in. Please look again.',
  },
  'team.claimed-already': {
    fault: 'caller',
    zh: '这位队员已经报过这个任务。',
    en: 'This member has already claimed this task.',
  },
} as const satisfies Record<string, ErrorEntry>;
