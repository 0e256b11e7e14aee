import type { ErrorEntry } from '../error-entry';

export const CAMPAIGN_ERRORS = {
  'order.not-found': {
    fault: 'caller',
    zh: '没有找到这张督办单。',
    en: 'This supervision order was not found.',
  },
  'order.wrong-state': {
    fault: 'race',
    zh: '这张督办单现在是“{state}”，不能做这一步。',
    en: 'This supervision order is now “{state}”; this step is not possible.',
  },
} as const satisfies Record<string, ErrorEntry>;
