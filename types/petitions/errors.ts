import type { ErrorEntry } from '../error-entry';

export const PETITION_ERRORS = {
  'petition.not-found': {
    fault: 'caller',
    zh: '没有找到这条倡议，它可能已被撤回。',
    en: 'This petition was not found. It may have been withdrawn.',
  },
  'petition.wrong-state': {
    fault: 'race',
    zh: '这条倡议现在是“{state}”，不能做这一步。',
    en: 'This petition is now “{state}”; this step is not possible.',
  },
  'petition.not-yours': {
    fault: 'right',
    zh: '只有发起人可以做这一步。',
    en: 'Only the person who started it can do this.',
  },
  'petition.frozen': {
    fault: 'caller',
    zh: '已经有人签名，文字不能再改；可以撤回后另发一条。',
    en: 'Somebody has signed, so the text is fixed. You may withdraw it and start another one.',
  },
  'petition.changed': {
    fault: 'race',
    zh: '发起人刚刚改了文字，请重新读一遍再签名。',
    en: 'Its author has just changed the text. Please read it again before signing.',
  },
  'petition.author-withdrew': {
    fault: 'caller',
    zh: '发起人撤回了公开的同意，不能发布。请选“不通过”，发起人同意后可以再提交。',
    en: 'Its author no longer agrees to it becoming public, so it cannot be published. Please reject it; once they agree they can send it again.',
  },
  'petition.closed': {
    fault: 'caller',
    zh: '这条倡议已不再征集签名，您可以看看结果和答复。',
    en: 'This petition no longer collects signatures. You can read the result and the answer.',
  },
  'petition.no-duty': {
    fault: 'caller',
    zh: '签名还没有达到需要您单位答复的数目。',
    en: 'It has not reached the number of signatures at which you have to answer.',
  },
  'threshold.changed-meanwhile': {
    fault: 'race',
    zh: '别的管理员刚刚改过答复线，请看最新内容后再改。',
    en: 'Another administrator has just changed the thresholds. Please look at the latest before changing them.',
  },
  'petition.unfinished': {
    fault: 'caller',
    zh: '还有几项没有写好，请看标出的地方。',
    en: 'Some parts are still missing. Please check the marked fields.',
  },
  'invalidation.not-found': {
    fault: 'caller',
    zh: '没有找到这次作废记录。',
    en: 'This invalidation was not found.',
  },
  'invalidation.empty': {
    fault: 'caller',
    zh: '没有符合这些条件的签名，什么都没有改动。',
    en: 'No signature fits these conditions. Nothing was changed.',
  },
  'pledge.not-found': {
    fault: 'caller',
    zh: '没有找到这份倡议书。',
    en: 'This pledge was not found.',
  },
  'pledge.new-version': {
    fault: 'race',
    zh: '倡议书刚刚更新了文字，请重新读一遍再承诺。',
    en: 'The text of the pledge has just changed. Please read it again.',
  },
  'building.not-found': {
    fault: 'caller',
    zh: '没有找到这栋楼，请重新选择。',
    en: 'This building was not found. Please choose again.',
  },
  'survey.not-found': {
    fault: 'caller',
    zh: '没有找到这份问卷，它可能已经结束。',
    en: 'This survey was not found. It may have ended.',
  },
  'survey.answered': {
    fault: 'caller',
    zh: '您已经答过这份问卷了，谢谢。',
    en: 'You have already answered this survey. Thank you.',
  },
} as const satisfies Record<string, ErrorEntry>;
