import type { ErrorEntry } from '../error-entry';

export const PEOPLE_ERRORS = {
  'person.not-found': {
    fault: 'caller',
    zh: '没有找到这个人，可能已经注销。',
    en: 'There is no such person; they may have left.',
  },
} as const satisfies Record<string, ErrorEntry>;
