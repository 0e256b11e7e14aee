import type { Language } from '#types/notices/push-contracts';
import type { TemplateName } from '#types/settings';
import type { TemplateRow } from './template-store';

/** What the template of the employee relation is made for; every other message goes to everybody the same way. */
export const EMPLOYEE_TEMPLATE: TemplateName = 'task';

/** What goes to one person's chat. */
export interface OutgoingMessage {
  openid: string;
  template: TemplateRow;
  /** The template's own keys, each with a value that fits. */
  data: Record<string, { value: string }>;
  page: string;
  language: Language;
}

/** A way to somebody's phone besides the inbox, which every notice is in before. */
export interface PersonChannel {
  readonly name: 'subscribe' | 'employee';
  /** Whether each message takes one of what the person allowed. */
  readonly usesQuota: boolean;
  /** The keys of its own template; null: those of the message's. */
  readonly ownKeys: Pick<TemplateRow, 'fields'> | null;
  /** Throws `{errCode}` as the platform says it; `push-outcome.ts` says what becomes of it. */
  send(message: OutgoingMessage): Promise<void>;
}

/** A way to a bureau as a whole. */
export interface BureauChannel {
  readonly name: 'webhook';
  /** As of some seconds ago. */
  has(bureauId: string): Promise<boolean>;
  /** Throws where it was not taken. Does nothing where the bureau has none any more. */
  post(bureauId: string, post: BureauPost): Promise<void>;
}

/** What a bureau's own chat group is told: nothing of any person, nothing anybody typed. */
export interface BureauPost {
  /** The same each time it is tried. */
  postId: string;
  kind: string;
  title: string;
  number: string;
  category: string;
  /** Milliseconds since the epoch, as `at`; null where nothing is due. */
  dueAt: number | null;
  at: number;
  page: string;
}

/** The platform's number, or null where it gave none (the network, a time-out). */
export function codeOf(error: unknown): number | null {
  const code = (error as { errCode?: unknown } | null)?.errCode;
  return typeof code === 'number' ? code : null;
}
