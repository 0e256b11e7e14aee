import type { ErrorEntry } from '../error-entry';

export const NOTICE_ERRORS = {
  'notice.not-found': {
    fault: 'caller',
    zh: '没有找到这条消息。',
    en: 'This message was not found.',
  },
  'notice.changed-meanwhile': {
    fault: 'race',
    zh: '别的管理员刚刚改过这里，请看最新内容后再改。',
    en: 'Another administrator has just changed this. Please look at the latest before changing it.',
  },
  'template.not-fit': {
    fault: 'caller',
    zh: '模板放不下要说的内容，请看标出的地方。',
    en: 'The template cannot carry what has to be said. Please check what is marked.',
  },
  'webhook.not-allowed': {
    fault: 'caller',
    zh: '这个地址不能用，请看标出的地方。',
    en: 'This address cannot be used. Please check what is marked.',
  },
  'webhook.unknown': {
    fault: 'caller',
    zh: '这个单位还没有设置群通知，请先保存地址。',
    en: 'This bureau has no webhook yet. Please save its address first.',
  },
} as const satisfies Record<string, ErrorEntry>;
