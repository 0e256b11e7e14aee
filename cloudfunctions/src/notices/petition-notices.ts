import type { NoticeKind } from '#types/notices/kinds';
import type { PetitionEvent, PetitionEventName } from '#types/petitions/events';
import { timeText } from './message-fields';

/** Whom an event of a petition concerns; `tell-petition.ts` finds the people. */
export type PetitionAudience = 'author' | 'desk' | 'leaders' | 'signers';

export interface PetitionTelling {
  kind: NoticeKind;
  to: PetitionAudience;
  title: string;
  words(event: PetitionEvent): string;
}

const named = ({ title }: PetitionEvent) => `《${title}》`;
const quoted = (note: string) => (note === '' ? '' : `：“${note}”`);
const due = ({ dueAt }: PetitionEvent) => (dueAt === null ? '' : `，请在 ${timeText(dueAt)} 前答复`);
const duty = (to: PetitionAudience): PetitionTelling => ({
  kind: 'petition-duty',
  to,
  title: '倡议达到答复线',
  words: (e) => `${named(e)}已有 ${e.signatures} 人签名${due(e)}。`,
});
const late = (to: PetitionAudience): PetitionTelling => ({
  kind: 'petition-duty',
  to,
  title: '倡议答复已超时',
  words: (e) => `${named(e)}${e.dueAt === null ? '' : `应在 ${timeText(e.dueAt)} 前答复`}，请尽快答复。`,
});
const answered = (to: PetitionAudience): PetitionTelling => ({
  kind: 'petition-answered',
  to,
  title: '倡议有了答复',
  words: (e) => `${named(e)}${quoted(e.note)}`,
});

/** Event → whom and what. Domain § 9. */
export const PETITION_TOLD: Record<PetitionEventName, readonly PetitionTelling[]> = {
  submitted: [
    {
      kind: 'petition-desk',
      to: 'desk',
      title: '有倡议等待审核',
      words: (e) => `${named(e)}，请审核是否发布。`,
    },
  ],
  published: [
    {
      kind: 'petition-progress',
      to: 'author',
      title: '您的倡议已发布',
      words: (e) => `${named(e)}，可以转发给邻居们了。`,
    },
    {
      kind: 'petition-progress',
      to: 'leaders',
      title: '有倡议点名贵单位',
      words: (e) => `${named(e)}，已开始征集签名。`,
    },
  ],
  rejected: [
    {
      kind: 'petition-progress',
      to: 'author',
      title: '您的倡议未通过审核',
      words: (e) => `${named(e)}${quoted(e.note)}，改一改可以再提交。`,
    },
  ],
  threshold: [
    {
      kind: 'petition-progress',
      to: 'author',
      title: '签名达到新的一档',
      words: (e) => `${named(e)}已有 ${e.signatures} 人签名：${e.note}。`,
    },
  ],
  'duty-bureau': [duty('leaders'), duty('author')].map((telling) =>
    telling.to === 'author'
      ? { ...telling, kind: 'petition-progress', words: (e) => `${named(e)}已达到答复线，责任单位将答复。` }
      : telling,
  ),
  'duty-office': [duty('desk')],
  'duty-late': [late('leaders'), late('desk')],
  answered: [answered('author'), answered('signers')],
  closed: [
    {
      kind: 'petition-progress',
      to: 'author',
      title: '倡议征集结束',
      words: (e) => `${named(e)}共有 ${e.signatures} 人签名。`,
    },
  ],
  hidden: [
    {
      kind: 'petition-progress',
      to: 'author',
      title: '您的倡议已被隐藏',
      words: (e) => `${named(e)}${quoted(e.note)}`,
    },
  ],
};

export const petitionPage = (petitionId: string) => `petitions/pages/petition/index?petitionId=${petitionId}`;
export const petitionSubject = (petitionId: string) => `petition:${petitionId}`;
