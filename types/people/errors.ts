import type { ErrorEntry } from '../error-entry';

export const PEOPLE_ERRORS = {
  'person.not-found': {
    fault: 'caller',
    zh: '没有找到这个人，可能已经注销。',
    en: 'There is no such person; they may have left.',
  },
  'profile.avatar-unknown': {
    fault: 'caller',
    zh: '头像没有传上来，请重新选择。',
    en: 'The picture has not arrived. Please choose it again.',
  },
  'profile.community-unknown': {
    fault: 'caller',
    zh: '没有这个社区，请重新选择。',
    en: 'There is no such community. Please choose again.',
  },
  'profile.zone-unknown': {
    fault: 'caller',
    zh: '有片区已经不在了，请重新选择。',
    en: 'One of these zones is not there any more. Please choose again.',
  },
  'consent.outdated': {
    fault: 'caller',
    zh: '说明有更新，请重新打开这一页再看一遍。',
    en: 'The terms have changed. Please open this page again and read them.',
  },
  'consent.needed': {
    fault: 'caller',
    zh: '请先阅读并同意志愿者须知。',
    en: 'Please read and agree to the rules for volunteers first.',
  },
  'consent.public-needed': {
    fault: 'caller',
    zh: '上报的照片和地点会公开，请先点同意再发送。',
    en: 'Photos and place of a report become public. Please agree first.',
  },
  'consent.voice-needed': {
    fault: 'caller',
    zh: '倡议、签名时说的话和昵称会公开，请先点同意再提交。您填的内容还在。',
    en: 'Petitions, words and nicknames become public. Please agree first; what you entered is still here.',
  },
  'grant.scope-wrong': {
    fault: 'caller',
    zh: '这个身份不能用在这个范围，请重新选择。',
    en: 'This role cannot hold there. Please choose again.',
  },
  'grant.until-past': {
    fault: 'caller',
    zh: '到期时间要在今天以后，请重新选择。',
    en: 'The end must lie ahead. Please choose again.',
  },
  'grant.held': {
    fault: 'caller',
    zh: '您已经有这个身份了，不用再次领取。',
    en: 'You hold this role already.',
  },
  'grant.not-held': {
    fault: 'race',
    zh: '这个身份已经收回了，请刷新后再看。',
    en: 'This role has been withdrawn already. Please load again.',
  },
  'grant.last-admin': {
    fault: 'caller',
    zh: '您是最后一位管理员，请先邀请另一位管理员。',
    en: 'You are the last administrator. Please invite another one first.',
  },
  'grant.from-settings': {
    fault: 'caller',
    zh: '这位管理员由部署设置指定，请在部署设置里更换。',
    en: 'This administrator comes from the deployment’s settings. Please change them there.',
  },
  'invitation.unknown': {
    fault: 'caller',
    zh: '没有这个邀请码，请核对后再输入。',
    en: 'There is no such invitation code. Please check it.',
  },
  'invitation.used': {
    fault: 'race',
    zh: '这个邀请码已经有人用过了，请向发邀请的人再要一个。',
    en: 'This code has been used already. Please ask for another one.',
  },
  'invitation.expired': {
    fault: 'caller',
    zh: '这个邀请码过期了，请向发邀请的人再要一个。',
    en: 'This code has expired. Please ask for another one.',
  },
  'invitation.cancelled': {
    fault: 'caller',
    zh: '这个邀请码已作废，请向发邀请的人再要一个。',
    en: 'This code has been cancelled. Please ask for another one.',
  },
  'duty.not-staff': {
    fault: 'race',
    zh: '有人已经不在这个单位了，请刷新后重新安排。',
    en: 'Somebody does not work there any more. Please load again and plan anew.',
  },
  'duty.changed-meanwhile': {
    fault: 'race',
    zh: '值班表刚刚被别人改过，请刷新后再改。',
    en: 'Somebody else has just changed the roster. Please load again.',
  },
  'me.still-staff': {
    fault: 'caller',
    zh: '您还有工作身份，请先请管理员收回，再注销。',
    en: 'You still hold a role. Please ask an administrator to withdraw it first.',
  },
  'person.block-self': {
    fault: 'caller',
    zh: '不能限制自己或管理员，请先收回对方的管理员身份。',
    en: 'You cannot block yourself or an administrator. Please withdraw that role first.',
  },
} as const satisfies Record<string, ErrorEntry>;
