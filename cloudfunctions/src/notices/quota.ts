import type { PushAnswer } from '#types/notices/push-contracts';
import type { TemplateSetting } from '#types/settings';
import { idFrom } from '../platform/ids';

/**
 * What a person has allowed of one template, as far as we have heard: phones report what was tapped, and each sending
 * uses one up. A hint only; what WeChat answers is the truth.
 */
export interface Quota {
  remaining: number;
  /** Since when WeChat says there is none left; null: it has not said so since the last "yes". */
  emptyAt: number | null;
}
export type Quotas = Record<string, Quota>;

/** In one document by template: the ids as WeChat makes them are not fit for a field's name. */
export const quotaKey = (templateId: string) => `t${idFrom('template', templateId)}`;

/** A "no" of WeChat's is asked about again after a day: the person may have allowed it in the settings, where we hear nothing. */
const EMPTY_GOOD_MS = 24 * 3_600_000;

/** Sending would only be refused. Where nothing is known it is tried. */
export function surelyEmpty(quota: Quota | undefined, now: number): boolean {
  return quota !== undefined && quota.emptyAt !== null && now - quota.emptyAt < EMPTY_GOOD_MS;
}

/** What the person should be told stands ready: a number, or for good. */
export function shownQuota(
  quota: Quota | undefined,
  { kind }: Pick<TemplateSetting, 'kind'>,
): { remaining: number; forGood: boolean } {
  const remaining = quota && quota.emptyAt === null ? Math.max(0, quota.remaining) : 0;
  return { remaining, forGood: kind === 'long-term' && remaining > 0 };
}

/** By how much one answer changes what remains; null: nothing is known anew. */
export function gained(
  answer: PushAnswer,
  { kind }: Pick<TemplateSetting, 'kind'>,
): 'one' | 'all' | 'none' | null {
  if (answer === 'accept') return kind === 'long-term' ? 'all' : 'one';
  // A "no" to one question leaves earlier acceptances of one-time messages good.
  if (answer === 'reject') return kind === 'long-term' ? 'none' : null;
  return answer === 'ban' ? 'none' : null;
}

/** How much one sending uses up. */
export const usedUp = ({ kind }: Pick<TemplateSetting, 'kind'>): 0 | 1 => (kind === 'one-time' ? 1 : 0);
