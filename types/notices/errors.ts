import type { ErrorEntry } from '../error-entry';

export const NOTICE_ERRORS = {
  'notice.not-found': {
    fault: 'caller',
    zh: '没有找到这条消息。',
    en: 'This message was not found.',
  },
} as const satisfies Record<string, ErrorEntry>;
