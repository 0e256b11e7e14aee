import type { ErrorEntry } from '../error-entry';

export const PLACE_ERRORS = {
  'bureau.unknown': {
    fault: 'caller',
    zh: '没有这个责任单位，请重新选择。',
    en: 'There is no such bureau. Please choose again.',
  },
  'bureau.in-use': {
    fault: 'caller',
    zh: '还有 {count} 个片区、类型或路由规则指向这个单位，请先改到别的单位。',
    en: '{count} zones, categories or routes still name this bureau. Please change them first.',
  },
  'category.unknown': {
    fault: 'caller',
    zh: '没有这个问题类型，请重新选择。',
    en: 'There is no such category. Please choose again.',
  },
  'zone.unknown': {
    fault: 'caller',
    zh: '没有找到这个片区，它可能已停用。',
    en: 'This zone was not found. It may have been taken out of use.',
  },
  'zone.not-fit': {
    fault: 'caller',
    zh: '片区有问题，什么都没有写入，请看标出的地方。',
    en: 'Something is wrong with the zones; nothing was written. Please check what is marked.',
  },
  'zone.file-missing': {
    fault: 'caller',
    zh: '没有收到文件，请重新选择。',
    en: 'The file did not arrive. Please choose it again.',
  },
  'route.unknown': {
    fault: 'caller',
    zh: '没有找到这条规则，它可能已被删除。',
    en: 'This rule was not found. It may have been removed.',
  },
  'town.changed-meanwhile': {
    fault: 'race',
    zh: '别的管理员刚刚改过这里，请看最新内容后再改。',
    en: 'Another administrator has just changed this. Please look at the latest before changing it.',
  },
} as const satisfies Record<string, ErrorEntry>;
