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
  'report.progress-full': {
    fault: 'caller',
    zh: '处置中的照片够多了，请直接反馈处置结果。',
    en: 'There are enough photos of the work. Please report the result.',
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
  'report.binding': {
    fault: 'caller',
    zh: '责任单位由调度员裁定，不能再退回；有困难请申请延期或挂账。',
    en: 'The dispatch desk has decided that this is yours. Ask for more time or suspension instead.',
  },
  'report.proposal-unfit': {
    fault: 'caller',
    zh: '不能建议这个单位，请换一个，或者交给调度员决定。',
    en: 'This bureau cannot be proposed. Choose another one, or leave it to the dispatch desk.',
  },
  'report.plan-date': {
    fault: 'caller',
    zh: '计划日期要在今后一年以内，请重新选择。',
    en: 'The plan date must be within the coming year. Please choose again.',
  },
  'report.co-bureau-unfit': {
    fault: 'caller',
    zh: '会商单位里有不能选的，请去掉后再提交。',
    en: 'One of the bureaus cannot be chosen. Please remove it.',
  },
  'report.not-asked': {
    fault: 'right',
    zh: '这条挂账没有请您的单位会商。',
    en: 'Your bureau has not been asked about this suspended case.',
  },
  'report.not-agreed': {
    fault: 'caller',
    zh: '{bureaus}还没有同意，请先协商，或请调度员恢复处置。',
    en: '{bureaus} has not agreed yet. Settle it first, or ask the dispatch desk to resume.',
  },
  'extension.too-late': {
    fault: 'caller',
    zh: '已经超过时限，不能再申请延期；可以由负责人提出申诉。',
    en: 'The deadline has passed, so it cannot be extended. The leader may appeal.',
  },
  'extension.too-often': {
    fault: 'caller',
    zh: '延期最多申请两次，请尽快处置。',
    en: 'More time can be asked for twice only. Please handle it soon.',
  },
  'extension.waiting': {
    fault: 'caller',
    zh: '延期申请还在等调度员答复。',
    en: 'An extension is already waiting for the dispatch desk.',
  },
  'extension.none': {
    fault: 'race',
    zh: '没有等待答复的延期申请，请看最新进展。',
    en: 'No extension is waiting for an answer. Please look at the latest state.',
  },
  'appeal.nothing': {
    fault: 'caller',
    zh: '您的单位在这条上报上没有可以申诉的超时。',
    en: 'There is no missed deadline of your bureau here to appeal against.',
  },
  'appeal.none': {
    fault: 'race',
    zh: '没有等待答复的申诉，请看最新进展。',
    en: 'No appeal is waiting for an answer. Please look at the latest state.',
  },
  'report.reopen-late': {
    fault: 'caller',
    zh: '结案已超过 7 天，如果问题又出现，请用“又出现了”。',
    en: 'It was closed more than 7 days ago. If the problem came back, say “back again”.',
  },
  'report.reopen-often': {
    fault: 'caller',
    zh: '已经重新办理过两次，如果问题又出现，请用“又出现了”。',
    en: 'It has been opened again twice. If the problem came back, say “back again”.',
  },
  'report.relapse-late': {
    fault: 'caller',
    zh: '结案已超过 90 天，请作为新问题上报。',
    en: 'It was closed more than 90 days ago. Please report it as a new one.',
  },
  'recheck.not-found': {
    fault: 'caller',
    zh: '没有找到这次复查。',
    en: 'This re-check was not found.',
  },
  'recheck.done': {
    fault: 'race',
    zh: '这次复查已经做过，或者已经不需要了。',
    en: 'This re-check has been done, or is no longer needed.',
  },
  'recheck.too-early': {
    fault: 'caller',
    zh: '还没到复查的时间，请到期再来。',
    en: 'It is too early for this re-check. Please come back when it is due.',
  },
  'complaint.not-found': {
    fault: 'caller',
    zh: '没有找到这条举报。',
    en: 'This complaint was not found.',
  },
  'complaint.settled': {
    fault: 'race',
    zh: '这条举报已经处理过了。',
    en: 'This complaint has been settled already.',
  },
  'report.part-unknown': {
    fault: 'caller',
    zh: '没有找到要处理的内容，请刷新后再试。',
    en: 'That part was not found. Please reload and try again.',
  },
  'report.part-hidden': {
    fault: 'race',
    zh: '这部分内容已经隐藏了。',
    en: 'This part is hidden already.',
  },
  'report.part-shown': {
    fault: 'race',
    zh: '这部分内容没有被隐藏。',
    en: 'This part is not hidden.',
  },
  'photo.not-waiting': {
    fault: 'race',
    zh: '这张照片不在等待审核。',
    en: 'This photo is not waiting to be looked at.',
  },
  'words.not-waiting': {
    fault: 'race',
    zh: '这段文字不在等待审核。',
    en: 'These words are not waiting to be looked at.',
  },
} as const satisfies Record<string, ErrorEntry>;
