import type { ErrorEntry } from '../error-entry';

export const REPORT_ERRORS = {
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
} as const satisfies Record<string, ErrorEntry>;
