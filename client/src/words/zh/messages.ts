import type { TemplateName } from '#types/settings';

const names: Record<TemplateName, { title: string; words: string }> = {
  task: { title: '工单提醒', words: '新工单、退回、快到期、超时，立刻告诉您' },
  progress: { title: '进展通知', words: '您上报或跟进的问题有了结果时告诉您' },
  volunteer: { title: '志愿通知', words: '附近有新任务、轮到您、时长确认时告诉您' },
  petition: { title: '倡议进展', words: '您发起的倡议发布了、签名过线了、截止了，告诉您' },
  answer: { title: '倡议答复', words: '您发起或签名的倡议有了答复时告诉您' },
  duty: { title: '倡议答复提醒', words: '有倡议要您单位答复：新的、快到期的、超时的' },
};

/** Subpackage messages: not part of the dictionary of the main package. */
export const messages = {
  title: '微信通知',
  intro: '所有消息都在“消息”里。允许以后，重要的还会发到您的微信。',
  names,
  forGood: '已长期允许',
  left: (count: number) => `还能收 ${count} 条`,
  none: '还没有允许',
  allow: '允许',
  once: '再允许一条',
  accepted: '好的，下次会在微信里通知您。',
  refused: '没有允许。如果选过“总是拒绝”，请到微信设置里改。',
  failed: '没有打开，请再点一次。',
  off: '微信里关闭了本小程序的全部通知',
  offWords: '打开设置，点“订阅消息”，打开总开关，就能收到了。',
  settings: '打开微信设置',
  how: '微信规定：有的通知，每允许一次只能发一条。处理工单时点按钮，会顺便问您一次。',
  employee: '工作人员消息',
  employeeWords: '绑定用工关系后，工单消息不用每条允许',
  bound: '已绑定',
  bind: '绑定',
};
export type MessagesWords = typeof messages;
