import type { ErrorEntry } from '../error-entry';

export const PLACE_ERRORS = {
  'bureau.unknown': {
    fault: 'caller',
    zh: '没有这个责任单位，请重新选择。',
    en: 'There is no such bureau. Please choose again.',
  },
} as const satisfies Record<string, ErrorEntry>;
