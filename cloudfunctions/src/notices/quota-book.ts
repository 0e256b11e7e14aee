import type { TemplateSetting } from '#types/settings';
import type { Commands } from '../platform/cloud';
import type { Lane } from './lanes';
import { quotaKey, surelyEmpty, usedUp, type Quota } from './quota';

type Template = Pick<TemplateSetting, 'templateId' | 'kind'>;

/** What the people of some lanes have allowed, as one run goes on: read once, written with the letting go. */
export class QuotaBook {
  private readonly known = new Map<string, Lane>();
  private readonly used = new Map<string, Record<string, Quota>>();
  private readonly unbound = new Set<string>();

  constructor(lanes: readonly Lane[]) {
    for (const lane of lanes) this.known.set(lane._id, lane);
  }

  isEmpty(personKey: string, { templateId }: Template, now: number): boolean {
    const key = quotaKey(templateId);
    const quota = this.used.get(personKey)?.[key] ?? this.known.get(personKey)?.quotas?.[key];
    return surelyEmpty(quota, now);
  }

  isEmployee(personKey: string): boolean {
    return this.known.get(personKey)?.employee === true && !this.unbound.has(personKey);
  }

  sent(personKey: string, template: Template): void {
    const quota = this.quota(personKey, template);
    // Where we never heard of a "yes" there is nothing to take from.
    if (quota && quota.remaining > 0) quota.remaining -= usedUp(template);
  }

  empty(personKey: string, template: Template, at: number): void {
    this.write(personKey, template, { remaining: 0, emptyAt: at });
  }

  isNoEmployee(personKey: string): void {
    this.unbound.add(personKey);
  }

  /** Changes to be written, with the people each is for; forgotten here. Relative, since phones report meanwhile. */
  changes(personKeys: readonly string[], command: Commands): { change: object; personKeys: string[] }[] {
    const groups = new Map<string, { change: object; personKeys: string[] }>();
    for (const personKey of personKeys) {
      const { name, change } = this.changeOf(personKey, command);
      const group = groups.get(name) ?? { change, personKeys: [] };
      group.personKeys.push(personKey);
      groups.set(name, group);
      this.forget(personKey);
    }
    return [...groups.values()];
  }

  private changeOf(personKey: string, command: Commands): { name: string; change: object } {
    const before = this.known.get(personKey)?.quotas ?? {};
    const steps: string[] = [];
    const quotas: Record<string, object> = {};
    for (const [key, quota] of Object.entries(this.used.get(personKey) ?? {})) {
      const by = quota.remaining - (before[key]?.remaining ?? 0);
      if (quota.emptyAt === (before[key]?.emptyAt ?? null) && by === 0) continue;
      const isEmpty = quota.emptyAt !== null;
      quotas[key] = isEmpty ? quota : { remaining: command.inc(by) };
      steps.push(`${key}:${isEmpty ? `empty ${quota.emptyAt}` : by}`);
    }
    const left = this.unbound.has(personKey);
    const change = {
      ...(steps.length > 0 && { quotas }),
      ...(left && { employee: false }),
    };
    return { name: [...steps, String(left)].join(), change };
  }

  private forget(personKey: string): void {
    const lane = this.known.get(personKey);
    const used = this.used.get(personKey);
    if (lane && used) this.known.set(personKey, { ...lane, quotas: { ...lane.quotas, ...used } });
    this.used.delete(personKey);
  }

  private quota(personKey: string, { templateId }: Template): Quota | undefined {
    const key = quotaKey(templateId);
    const quota = this.used.get(personKey)?.[key] ?? this.known.get(personKey)?.quotas?.[key];
    if (!quota) return undefined;
    const copy = { ...quota };
    this.used.set(personKey, { ...this.used.get(personKey), [key]: copy });
    return copy;
  }

  private write(personKey: string, { templateId }: Template, quota: Quota): void {
    this.used.set(personKey, { ...this.used.get(personKey), [quotaKey(templateId)]: quota });
  }
}
