import type { Role } from '#types/people/roles';

const does: Record<Role, string> = {
  resident: '上报身边的问题，看它怎么解决。',
  volunteer: '认领附近的任务，到现场签到，记录服务时长。',
  handler: '单位的工单会推送给您：到现场处理，拍照反馈。',
  leader: '看得到本单位的全部工单，处理超时和延期，安排值班。',
  dispatcher: '受理上报、分派到单位，审核照片和举报。',
  inspector: '核查处置结果，盯住超时和反复出现的问题。',
  admin: '管理单位、片区、人员和全部设置。',
};

/** Subpackage account: not part of the dictionary of the main package. */
export const account = {
  does,
  profile: {
    title: '个人资料',
    intro: '都可以不填。别人看到的只有昵称和头像；匿名上报时什么都看不到。',
    avatar: '换头像',
    nickname: '昵称',
    community: '我住的社区',
    noCommunity: '不选',
    save: '保存',
    saved: '已保存',
  },
  volunteer: {
    title: '志愿者',
    lead: '有空的时候，帮附近做一件小事。',
    rulesTitle: '志愿者须知',
    rules: [
      '任务自愿认领，来不了请提前退出，让给别人。',
      '到现场签到要用到位置，只在签到的那一刻读取。',
      '先顾安全：不上高处、不碰电线、不进危房，看到险情先打电话。',
      '拍照尽量不拍到别人的脸和门牌号。',
      '服务时长由调度员核对后记入，您可以随时查看。',
      '随时可以退出，已记的时长保留。',
    ],
    agree: '同意并报名',
    enrolled: '您是志愿者',
    enrolledHelp: '有新任务时，会在首页看到。',
    leave: '退出志愿者',
    leaveAsk: '退出后不能再认领任务，已记的时长保留。',
  },
  redeem: {
    title: '领取身份',
    code: '邀请码',
    codeHelp: '同事发给您的 10 位邀请码，大小写、有没有短横都可以。',
    look: '查看',
    become: (town: string) => `${town}邀请您成为`,
    where: '范围',
    cityWide: '全市',
    until: (day: string) => `请在 ${day} 前领取`,
    take: '确认领取',
    held: '您已经有这个身份了，不用再次领取。',
    another: '换一个邀请码',
    done: (role: string) => `您现在是${role}`,
    doneHelp: '可以开始工作了。以后在“我的”里随时查看或切换身份。',
    home: '去首页',
  },
};
