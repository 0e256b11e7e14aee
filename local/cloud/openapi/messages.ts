import type { Clock } from '../clock';
import type { Identities } from '../identities/people';
import type { MessageTemplate } from '../project';
import type { State } from '../state/state';

export interface SentMessage {
  id: number;
  /** The person's id in the project file. */
  person: string;
  templateId: string;
  title: string;
  page: string;
  data: Record<string, { value: string }>;
  sentAt: number;
}

/** What was "sent": kept for good, and told at once to whoever listens on GET /events. */
export class Messages {
  private readonly listeners = new Set<(message: SentMessage) => void>();

  constructor(
    private readonly state: State,
    private readonly identities: Identities,
    private readonly templates: readonly MessageTemplate[],
    private readonly clock: Clock,
  ) {}

  send(openid: string, templateId: string, page: string, data: SentMessage['data']): SentMessage {
    const sentAt = this.clock.now();
    const { rowid } = this.state.sql.run(
      'INSERT INTO messages (openid, templateId, page, data, sentAt) VALUES (?, ?, ?, ?, ?)',
      openid,
      templateId,
      page,
      JSON.stringify(data),
      sentAt,
    );
    const message = this.shaped({
      id: rowid,
      openid,
      templateId,
      page,
      data: JSON.stringify(data),
      sentAt,
    });
    for (const listener of this.listeners) listener(message);
    return message;
  }

  /** Oldest first. */
  list(openid?: string): SentMessage[] {
    const { sql } = this.state;
    const rows =
      openid === undefined
        ? sql.rows('SELECT * FROM messages ORDER BY id')
        : sql.rows('SELECT * FROM messages WHERE openid = ? ORDER BY id', [openid]);
    return Array.from(rows, (row) => this.shaped(row));
  }

  listen(listener: (message: SentMessage) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private shaped(row: Record<string, unknown>): SentMessage {
    const templateId = String(row.templateId);
    return {
      id: Number(row.id),
      person: this.identities.byOpenid(String(row.openid))?.id ?? '',
      templateId,
      title: this.templates.find((template) => template.templateId === templateId)?.title ?? templateId,
      page: String(row.page),
      data: JSON.parse(String(row.data)) as SentMessage['data'],
      sentAt: Number(row.sentAt),
    };
  }
}
