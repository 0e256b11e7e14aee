import {
  lateText,
  lateTextEn,
  messageData,
  takesEnglish,
  type FieldValue,
} from '#types/notices/message-fields';
import { MESSAGES } from '#types/notices/messages';
import type { Language } from '#types/notices/push-contracts';
import type { NoticeDocument, Push } from './notice';
import type { TemplateRow } from './template-store';

type When = Pick<NoticeDocument, 'createdAt' | 'queuedAt'>;

/** What one person's message says, in the template's own keys: in their language where its field takes it, and late where it is. */
export function messageFor(
  { createdAt, queuedAt = createdAt }: When,
  { template, values, en = {} }: Push,
  { fields }: Pick<TemplateRow, 'fields'>,
  language: Language,
): Record<string, { value: string }> {
  const isLate = queuedAt !== createdAt;
  const { lateIn } = MESSAGES[template];
  const valueOf = (field: string, key: string): FieldValue => {
    const isEnglish = language === 'en' && takesEnglish(key);
    const value = (isEnglish ? en[field] : undefined) ?? values[field] ?? '';
    if (!isLate || field !== lateIn) return value;
    return isEnglish ? lateTextEn(createdAt) : lateText(createdAt, typeof value === 'string' ? value : '');
  };
  const said = Object.entries(fields).map(([field, key]) => [field, valueOf(field, key)] as const);
  return messageData(fields, Object.fromEntries(said));
}
