/** Whose fault it is: `caller` can be put right by the person, `right` is a matter of rights, `ours` is our bug or outage. */
export type Fault = 'caller' | 'right' | 'race' | 'ours';

export interface ErrorEntry {
  fault: Fault;
  /** What the person reads; `{name}` is filled from the refusal's details. Says what to do next. */
  zh: string;
  en: string;
}

/**
 * The one catalogue of refusals. `<area>.<what-is-wrong>`.
 * `race` means somebody else was first; nothing was written and the page should be loaded again.
 */
export const ERRORS = {
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
  'report.not-found': {
    fault: 'caller',
    zh: '没有找到这条上报，它可能已被撤回。',
    en: 'This report was not found. It may have been withdrawn.',
  },
  'report.moved-on': {
    fault: 'race',
    zh: '{who}刚刚已经处理了这一步，请看最新进展。',
    en: '{who} has just taken this step. Please look at the latest state.',
  },
  'report.wrong-state': {
    fault: 'race',
    zh: '这条上报现在是“{state}”，不能做这一步。',
    en: 'This report is now “{state}”; this step is not possible.',
  },
  'report.category-unknown': {
    fault: 'caller',
    zh: '请选一个问题类型。',
    en: 'Please choose a category.',
  },
  'report.photo-required': {
    fault: 'caller',
    zh: '请至少拍一张照片。',
    en: 'Please take at least one photo.',
  },
  'report.photo-unknown': {
    fault: 'caller',
    zh: '有照片没有传上来，请重新拍一张。',
    en: 'A photo did not arrive. Please take it again.',
  },
  'report.not-yours': {
    fault: 'right',
    zh: '只有上报人可以做这一步。',
    en: 'Only the person who reported it can do this.',
  },
  'report.own': {
    fault: 'caller',
    zh: '这是您自己上报的，进展会通知您。',
    en: 'This is your own report; you will be told about its progress.',
  },
  'report.already-rated': {
    fault: 'caller',
    zh: '您已经评价过了，谢谢。',
    en: 'You have already rated this report. Thank you.',
  },
  'report.merge-target': {
    fault: 'caller',
    zh: '不能并入这一条，请选一条还在办理的上报。',
    en: 'It cannot be merged into that one. Please choose a report that is still open.',
  },
  'bureau.unknown': {
    fault: 'caller',
    zh: '没有这个责任单位，请重新选择。',
    en: 'There is no such bureau. Please choose again.',
  },
  'notice.not-found': {
    fault: 'caller',
    zh: '没有找到这条消息。',
    en: 'This message was not found.',
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERRORS;
