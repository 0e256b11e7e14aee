import type { NoticeKind } from '#types/notices/kinds';
import { timeText, timeTextEn } from '#types/notices/message-fields';
import type { Told } from '#types/notices/tell-order';
import type { PetitionEvent, PetitionEventName } from '#types/petitions/events';
import type { EventTelling } from './tell-event';

/** Whom an event of a petition concerns; `tell-petition.ts` finds the people. */
export type PetitionAudience = 'author' | 'desk' | 'leaders' | 'signers' | 'admins';

export type PetitionTelling = EventTelling<PetitionEvent, PetitionAudience>;

const zhName = ({ title }: PetitionEvent) => `《${title}》`;
const enName = ({ title }: PetitionEvent) => `“${title}”`;
const zhQuote = (note: string) => (note === '' ? '' : `：“${note}”`);
const enQuote = (note: string) => (note === '' ? '' : `: “${note}”`);

type Words = readonly [title: string, words: (event: PetitionEvent) => string];
type Message = (event: PetitionEvent) => Told['message'];

const telling = (
  kind: NoticeKind,
  to: PetitionAudience,
  zh: Words,
  en: Words,
  message?: Message,
): PetitionTelling => ({
  kind,
  to,
  zh: (event) => ({ title: zh[0], words: zhName(event) + zh[1](event) }),
  en: (event) => ({ title: en[0], words: enName(event) + en[1](event) }),
  ...(message && { message }),
});

/** To the chat of its author: the state in a word of at most five characters. */
const progress =
  (state: string, note: (event: PetitionEvent) => string): Message =>
  (event) => ({
    template: 'petition',
    values: { title: event.title, state, note: note(event), at: { at: event.at } },
  });
const owed =
  (state: string): Message =>
  ({ title, signatures, dueAt, at }) => ({
    template: 'duty',
    values: { title, signatures: String(signatures), due: { at: dueAt ?? at }, state },
  });
const answer: Message = ({ title, answeredBy, note, at }) => ({
  template: 'answer',
  values: { title, who: answeredBy ?? OFFICE, note, at: { at } },
});
const OFFICE = '市创城办';

const duty = (to: PetitionAudience) =>
  telling(
    'petition-duty',
    to,
    [
      '倡议达到答复线',
      (e) => `已有 ${e.signatures} 人签名${e.dueAt === null ? '' : `，请在 ${timeText(e.dueAt)} 前答复`}。`,
    ],
    [
      'A petition must be answered',
      (e) =>
        ` has ${e.signatures} signatures${e.dueAt === null ? '' : `; please answer by ${timeTextEn(e.dueAt)}`}.`,
    ],
    owed('待答复'),
  );
const near = (to: PetitionAudience) =>
  telling(
    'petition-duty',
    to,
    ['倡议答复快到期', (e) => `${e.dueAt === null ? '' : `，请在 ${timeText(e.dueAt)} 前答复`}。`],
    [
      'The answer to a petition is due soon',
      (e) => `${e.dueAt === null ? '' : `: please answer by ${timeTextEn(e.dueAt)}`}.`,
    ],
    owed('快到期'),
  );
const late = (to: PetitionAudience) =>
  telling(
    'petition-duty',
    to,
    ['倡议答复已超时', (e) => `${e.dueAt === null ? '' : `应在 ${timeText(e.dueAt)} 前答复`}，请尽快答复。`],
    [
      'The answer to a petition is late',
      (e) => `${e.dueAt === null ? '' : ` was due by ${timeTextEn(e.dueAt)}`}; please answer soon.`,
    ],
    owed('已超时'),
  );
const answered = (to: PetitionAudience, message?: Message) =>
  telling(
    'petition-answered',
    to,
    ['倡议有了答复', (e) => zhQuote(e.note)],
    ['A petition was answered', (e) => enQuote(e.note)],
    message,
  );
const toAuthor = (zh: Words, en: Words, message?: Message) =>
  telling('petition-progress', 'author', zh, en, message);
const promised = (who: string, whoEn: string) =>
  toAuthor(
    ['倡议达到答复线', () => `已达到答复线，${who}将答复。`],
    ['Your petition will be answered', () => ` has enough signatures: ${whoEn} must answer.`],
    progress('将有答复', ({ signatures }) => `已有 ${signatures} 人签名，${who}将答复。`),
  );
const ended = (to: PetitionAudience, message?: Message) =>
  telling(
    'petition-progress',
    to,
    ['倡议征集结束', (e) => `共有 ${e.signatures} 人签名。`],
    ['A petition has ended', (e) => ` gathered ${e.signatures} signatures.`],
    message,
  );

const withdrawn = (to: PetitionAudience) =>
  telling(
    'petition-progress',
    to,
    ['倡议被发起人撤回', () => '不再征集签名，也不再等待答复。'],
    [
      'A petition was withdrawn by its author',
      () => ' no longer gathers signatures, and no answer is owed any more.',
    ],
  );

/** Event → whom and what. Domain § 9. */
export const PETITION_TOLD: Record<PetitionEventName, readonly PetitionTelling[]> = {
  submitted: [
    telling(
      'petition-desk',
      'desk',
      ['有倡议等待审核', () => '，请审核是否发布。'],
      ['A petition waits to be looked at', () => ': please decide whether it is published.'],
    ),
  ],
  published: [
    toAuthor(
      ['您的倡议已发布', () => '，可以转发给邻居们了。'],
      ['Your petition is published', () => ': share it with your neighbours.'],
      progress('已发布', () => '可以转发给邻居们了。'),
    ),
    telling(
      'petition-progress',
      'leaders',
      ['有倡议点名贵单位', () => '，已开始征集签名。'],
      ['A petition names your bureau', () => ' now gathers signatures.'],
    ),
  ],
  rejected: [
    toAuthor(
      ['您的倡议未通过审核', (e) => `${zhQuote(e.note)}，改一改可以再提交。`],
      ['Your petition was not published', (e) => `${enQuote(e.note)}. You can change it and send it again.`],
      progress('未通过', ({ note }) => note || '改一改可以再提交。'),
    ),
  ],
  threshold: [
    toAuthor(
      ['签名达到新的一档', (e) => `已有 ${e.signatures} 人签名：${e.note}。`],
      ['A new number of signatures', (e) => ` has ${e.signatures} signatures: ${e.note}.`],
      progress('征集中', ({ signatures, note }) => `已有 ${signatures} 人签名：${note}`),
    ),
    telling(
      'petition-progress',
      'leaders',
      ['点名贵单位的倡议达到新的一档', (e) => `已有 ${e.signatures} 人签名：${e.note}。`],
      ['More signatures for a petition that names you', (e) => ` has ${e.signatures} signatures: ${e.note}.`],
    ),
  ],
  'duty-bureau': [duty('leaders'), promised('责任单位', 'the bureau')],
  'duty-office': [duty('desk'), promised(OFFICE, 'the campaign office')],
  'near-bureau': [near('leaders')],
  'near-office': [near('desk')],
  // The office hears of a bureau that is late, as its own matter.
  'late-bureau': [late('leaders'), late('desk')],
  'late-office': [late('desk')],
  answered: [answered('author', answer), answered('signers', answer), answered('leaders')],
  closed: [
    ended(
      'author',
      progress('已截止', ({ signatures }) => `共有 ${signatures} 人签名。`),
    ),
    ended('leaders'),
    // They asked to hear of an answer: here is why none comes any more, or that it is still owed.
    ended('signers'),
  ],
  withdrawn: [withdrawn('leaders'), withdrawn('signers')],
  hidden: [
    toAuthor(
      ['您的倡议已被隐藏', (e) => zhQuote(e.note)],
      ['Your petition was hidden', (e) => enQuote(e.note)],
    ),
  ],
  flagged: [
    telling(
      'petition-desk',
      'desk',
      ['有异常签名要看一看', () => '短时间内有很多签名来自同一来源，请核实是不是本人。'],
      [
        'Signatures to be looked at',
        () =>
          ' has many signatures from one source within a short time: please check whether they are people.',
      ],
    ),
  ],
  'count-repaired': [
    telling(
      'count-trouble',
      'admins',
      ['有倡议的签名数停过', () => '的签名数没有按时更新，已按签名重新数过。签名没有丢。'],
      [
        'A count had stood still',
        () => ' was not counted in time; it was counted anew. No signature is lost.',
      ],
    ),
  ],
  'count-stuck': [
    telling(
      'count-trouble',
      'admins',
      [
        '有倡议的签名数停住了',
        () => '的签名数没有按时更新，重新数也没有成功。签名没有丢，请技术人员查看日志。',
      ],
      [
        'A count stands still',
        () =>
          ' was not counted in time, and counting anew failed. No signature is lost; please look into the log.',
      ],
    ),
  ],
};

/** Where a notice of this event leads. */
export const pageOfEvent = ({ event, petitionId }: PetitionEvent): string =>
  event === 'flagged'
    ? 'petitions/pages/desk/index?part=flags'
    : `petitions/pages/petition/index?petitionId=${petitionId}`;
export const petitionSubject = (petitionId: string) => `petition:${petitionId}`;
