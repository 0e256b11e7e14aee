import { TEMPLATE_NAMES, type TemplateName, type Templates, type TemplateSetting } from '#types/settings';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/cloud';

/** Collection `templates`: what an administrator has set, over the deployment's settings. `_id` is our name for it. */
export interface TemplateDocument {
  _id: TemplateName;
  templateId: string;
  title: string;
  kind: TemplateSetting['kind'];
  fields: Record<string, string>;
  rev: number;
  lastKey: string;
}

/** How long a warm instance goes on without a look at the database. */
const MAX_AGE_MS = 30_000;

export type TemplateRow = TemplateSetting & { name: TemplateName; rev: number };

export class TemplateStore {
  private kept: { rows: readonly TemplateRow[]; readAt: number } | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Templates,
  ) {}

  async all(): Promise<readonly TemplateRow[]> {
    if (this.kept && this.clock.now() - this.kept.readAt < MAX_AGE_MS) return this.kept.rows;
    return this.fresh();
  }

  async named(name: TemplateName): Promise<TemplateRow> {
    const found = (await this.all()).find((row) => row.name === name);
    if (!found) throw new Error(`no template is called ${name}`);
    return found;
  }

  /** For administrators, who must see what they have just changed. */
  async fresh(): Promise<readonly TemplateRow[]> {
    const readAt = this.clock.now();
    const { data } = await this.database
      .collection<TemplateDocument>('templates')
      .where({ _id: this.database.command.in(TEMPLATE_NAMES) })
      .get();
    const rows = TEMPLATE_NAMES.map((name) => merged(name, this.settings[name], data));
    this.kept = { rows, readAt };
    return rows;
  }
}

/** A field that came with a later version keeps the settings' key until somebody sets it. */
function merged(
  name: TemplateName,
  setting: TemplateSetting,
  documents: readonly TemplateDocument[],
): TemplateRow {
  const own = documents.find(({ _id }) => _id === name);
  if (!own) return { name, ...setting, rev: 0 };
  const { templateId, title, kind, rev } = own;
  const fields = Object.fromEntries(
    Object.entries(setting.fields).map(([field, key]) => [field, own.fields[field] ?? key]),
  );
  return { name, templateId, title, kind, fields, rev };
}
