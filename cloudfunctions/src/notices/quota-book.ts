import type { Language } from '#types/notices/push-contracts';
import type { TemplateSetting } from '#types/settings';
import type { Commands } from '../platform/cloud';
import { isBound, type Lane } from './lanes';
import { NO_QUOTA, quotaKey, surelyEmpty, usedUp, type Quota } from './quota';

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
    return surelyEmpty(this.find(personKey, quotaKey(templateId)), now);
  }

  isEmployee(personKey: string): boolean {
    const lane = this.known.get(personKey);
    return lane !== undefined && isBound(lane) && !this.unbound.has(personKey);
  }

  languageOf(personKey: string): Language {
    return this.known.get(personKey)?.language ?? 'zh';
  }

  sent(personKey: string, template: Template): void {
    const key = quotaKey(template.templateId);
    const quota = this.find(personKey, key);
    // Where we never heard of a "yes" there is nothing to take from.
    if (quota.remaining > 0)
      this.put(personKey, key, { ...quota, remaining: quota.remaining - usedUp(template) });
  }

  /** Of what we knew of nothing is left; a "yes" that we hear of meanwhile is not among it. */
  empty(personKey: string, template: Template, at: number): void {
    const key = quotaKey(template.templateId);
    const quota = this.find(personKey, key);
    const remaining = template.kind === 'one-time' ? 0 : quota.remaining;
    this.put(personKey, key, { ...quota, remaining, emptyAt: at, emptyYes: quota.yes });
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
    for (const [key, { remaining, emptyAt, emptyYes }] of Object.entries(this.used.get(personKey) ?? {})) {
      const was = { ...NO_QUOTA, ...before[key] };
      const by = remaining - was.remaining;
      const isNew = emptyAt !== was.emptyAt;
      if (!isNew && by === 0) continue;
      // `yes` is the phone's alone.
      quotas[key] = { remaining: command.inc(by), ...(isNew && { emptyAt, emptyYes }) };
      steps.push(`${key}:${by}${isNew ? ` empty ${emptyAt} ${emptyYes}` : ''}`);
    }
    // The phone's own word is not touched, only how much of it WeChat has answered.
    const employeeNo = this.unbound.has(personKey) ? (this.known.get(personKey)?.employeeYes ?? 0) : null;
    const change = {
      ...(steps.length > 0 && { quotas }),
      ...(employeeNo !== null && { employeeNo }),
    };
    return { name: [...steps, String(employeeNo)].join(), change };
  }

  /** What has been written is what is known from now on. */
  private forget(personKey: string): void {
    const lane = this.known.get(personKey);
    const used = this.used.get(personKey);
    if (lane && used) this.known.set(personKey, { ...lane, quotas: { ...lane.quotas, ...used } });
    this.used.delete(personKey);
  }

  private find(personKey: string, key: string): Quota {
    return this.used.get(personKey)?.[key] ?? { ...NO_QUOTA, ...this.known.get(personKey)?.quotas?.[key] };
  }

  private put(personKey: string, key: string, quota: Quota): void {
    this.used.set(personKey, { ...this.used.get(personKey), [key]: quota });
  }
}
