import type { ErrorEntry } from './error-entry';

export const CALL_ERRORS = {
  'call.unknown-action': {
    fault: 'caller',
    zh: '没有这个操作，请更新小程序后再试。',
    en: 'There is no such action. Please update the mini-program.',
  },
  'call.invalid': {
    fault: 'caller',
    zh: '有内容没有填对，请看标出的地方。',
    en: 'Something is not filled in correctly. Please check the marked fields.',
  },
  'call.key-required': {
    fault: 'caller',
    zh: '这次提交缺少编号，请更新小程序后再试。',
    en: 'This submission has no key. Please update the mini-program.',
  },
  'call.no-person': {
    fault: 'right',
    zh: '请在微信里打开小程序再操作。',
    en: 'Please open the mini-program inside WeChat.',
  },
  'call.not-allowed': {
    fault: 'right',
    zh: '您当前的身份不能做这一步。',
    en: 'Your role does not allow this step.',
  },
  'call.too-often': {
    fault: 'caller',
    zh: '您在短时间内提交得太多了，请过 {minutes} 分钟再试。您填的内容还在。',
    en: 'You have sent too much in a short time. Please try again in {minutes} minutes; what you entered is still here.',
  },
  'call.blocked': {
    fault: 'right',
    zh: '您的提交功能已暂停，{until}恢复；这期间仍可以查看。如有异议，请向本地创建办反映。',
    en: 'You cannot submit anything until {until}; you can still look. If you disagree, please turn to the office.',
  },
  'call.busy': {
    fault: 'race',
    zh: '这一刻办理的人太多，什么都没有改动，请再试一次。',
    en: 'Too many people at this at once. Nothing was changed; please try again.',
  },
  internal: {
    fault: 'ours',
    zh: '系统出了点问题，您填的内容还在，请稍后再试。',
    en: 'Something went wrong on our side. What you entered is still here; please try again.',
  },
  'content.risky': {
    fault: 'caller',
    zh: '文字里有不能发布的内容，请改一改再提交。',
    en: 'The text contains something that cannot be published. Please change it.',
  },
  'content.not-judged': {
    fault: 'ours',
    zh: '微信暂时查不了这个名字，请过一会儿再保存。您填的内容还在。',
    en: 'WeChat cannot check this name right now. Please save again in a while; what you entered is still here.',
  },
} as const satisfies Record<string, ErrorEntry>;
