import type { AuditTopic } from '#types/people/audit';
import type { Role } from '#types/people/roles';
import type { InvitationState } from '#types/people/staff-contracts';

const states: Record<InvitationState, string> = {
  open: '等待领取',
  used: '已领取',
  expired: '已过期',
  cancelled: '已作废',
};

const topics: Record<AuditTopic, string> = {
  roles: '身份',
  invitations: '邀请',
  blocks: '限制',
  duty: '值班',
  town: '城市设置',
  messages: '消息',
  petitions: '倡议',
  hours: '志愿时长',
};

/** What a role is for, in one sentence. */
const roleHelp: Record<Role, string> = {
  resident: '上报、跟进、联署。',
  volunteer: '到清理过的地方再看一眼。',
  handler: '收到本单位的工单，去现场处理，拍照反馈。',
  leader: '看本单位的全部工单，处理超时和延期，安排值班。',
  dispatcher: '受理上报，分派到单位，审核照片和举报。',
  inspector: '核查处置结果，盯住超时和反复。',
  admin: '管理单位、片区、人员和全部设置。',
};

export const adminPeople = {
  cityWide: '全市',
  role: '身份',
  scope: '在哪里',
  why: '原因（会写入操作记录）',
  whyHints: {
    give: '例如：新调来的同事',
    withdraw: '例如：已调到别的单位',
    block: '例如：反复提交虚假上报',
    unblock: '例如：已经谈过，保证不再这样',
  },
  until: '到什么时候',
  forGood: '一直有效',
  quick: { 1: '1 天', 7: '7 天', 30: '30 天' } as Record<number, string>,
  otherDay: '另选一天',
  untilSaid: (day: string) => `到 ${day}`,
  roleHelp,
  find: {
    hint: '昵称的开头，或人员编号',
    staff: '工作人员',
    blocked: '已限制',
    none: '没有找到。昵称要从第一个字开始输入。',
    noneBlocked: '没有被限制的人。',
    more: '还有更多，请多输入几个字。',
    isBlocked: '已限制',
  },
  person: {
    number: '人员编号',
    since: '第一次打开',
    community: '社区',
    noCommunity: '没有选社区',
    roles: '身份',
    noRoles: '目前只是居民。',
    give: '给予身份',
    withdraw: '收回',
    withdrawTitle: (role: string) => `收回“${role}”`,
    withdrawHelp: '收回后马上不能再办理这个身份的事，已办的保留。',
    block: '限制使用',
    blockHelp: '限制期间只能看，不能上报、签名、评论。',
    blockedUntil: (day: string) => `限制到 ${day}`,
    unblock: '解除限制',
    unblockHelp: '解除后马上可以正常使用。',
    log: '与此人有关的操作记录',
  },
  invitation: {
    states,
    invite: '发出邀请',
    note: '给谁（只有管理员看得到）',
    days: '几天内领取',
    send: '生成邀请码',
    ready: '邀请码',
    once: '只显示这一次，也只能由一个人领取。请现在就发给对方，或让对方扫码。',
    valid: (day: string) => `${day} 之前有效`,
    copy: '复制邀请码',
    noPicture: '微信暂时没有生成小程序码，请把邀请码发给对方，在“我的 → 我有邀请码”里输入。',
    scan: '用微信扫一扫领取',
    done: '发好了',
    from: (name: string) => `${name} 发出`,
    usedBy: (name: string) => `${name} 领取`,
    none: '还没有发出过邀请。',
    cancel: '作废这个邀请码',
    cancelHelp: '作废后不能再领取；已经领取的不受影响。',
    gone: '已离开的人',
  },
  audit: {
    all: '全部',
    topics,
    none: '这里还没有记录。',
    intro: '只增不改：谁在什么时候做了什么、为什么。',
    system: '系统',
    gone: '已注销的人',
    about: (who: string) => `对象：${who}`,
    why: (why: string) => `原因：${why}`,
  },
};
