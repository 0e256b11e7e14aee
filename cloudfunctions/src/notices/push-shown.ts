import { MESSAGES } from '#types/notices/messages';
import type { PushHint, PushKind } from '#types/notices/push-contracts';
import { STAFF_ROLES } from '#types/people/roles';
import { TEMPLATE_NAMES, type TemplateName } from '#types/settings';
import type { Caller } from '../platform/action';
import type { Database } from '../platform/cloud';
import { EMPLOYEE_TEMPLATE } from './channel';
import { isBound, type Lane } from './lanes';
import { quotaKey, shownQuota } from './quota';
import type { TemplateRow, TemplateStore } from './template-store';

export const isStaff = ({ grants }: Pick<Caller, 'grants'>) =>
  grants.some(({ role }) => (STAFF_ROLES as readonly string[]).includes(role));

export function laneOf(database: Database, personKey: string): Promise<Lane | null> {
  return database
    .collection<Lane>('lanes')
    .doc(personKey)
    .get()
    .then(({ data }) => data);
}

export function pushKinds(
  templates: readonly TemplateRow[],
  lane: Lane | null,
  { grants }: Pick<Caller, 'grants'>,
): PushKind[] {
  const concerns = ({ name }: TemplateRow) =>
    MESSAGES[name].roles?.some((wanted) => grants.some(({ role }) => role === wanted)) ?? true;
  return templates.filter(concerns).map((template) => ({
    name: template.name,
    templateId: template.templateId,
    title: template.title,
    ...shownQuota(lane?.quotas?.[quotaKey(template.templateId)], template),
    staff: MESSAGES[template.name].roles !== null,
  }));
}

/** What comes with the first page. A resident is asked where there is something to wait for, and not before. */
export async function pushHint(
  { database, templates }: { database: Database; templates: TemplateStore },
  caller: Pick<Caller, 'key' | 'grants'>,
): Promise<PushHint> {
  const onDuty = isStaff(caller);
  const [rows, lane] = await Promise.all([templates.all(), onDuty ? laneOf(database, caller.key) : null]);
  const idOf = (wanted: TemplateName) => rows.find(({ name }) => name === wanted)?.templateId ?? '';
  const ids = TEMPLATE_NAMES.map((name) => [name, idOf(name)] as const);
  const missing = onDuty
    ? pushKinds(rows, lane, caller)
        .filter(({ staff, remaining }) => staff && remaining === 0)
        .map(({ name }) => name)
        // To those who are bound as employees it comes without.
        .filter((name) => name !== EMPLOYEE_TEMPLATE || !lane || !isBound(lane))
    : [];
  return {
    templateIds: Object.fromEntries(ids) as PushHint['templateIds'],
    oneTime: rows.flatMap(({ name, kind }) => (kind === 'one-time' ? [name] : [])),
    missing,
    needsTap: missing.length > 0,
  };
}
