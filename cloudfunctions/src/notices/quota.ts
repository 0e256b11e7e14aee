import type { PushAnswer } from '#types/notices/push-contracts';
import type { TemplateSetting } from '#types/settings';
import { idFrom } from '../platform/ids';

/**
 * What a person has allowed of one template, as far as we have heard: phones report what was tapped, and each sending
 * uses one up. A hint only; what WeChat answers is the truth.
 */
export interface Quota {
  remaining: number;
  /** How often we have heard "yes". Only ever grows: it tells what came before a "none left" from what came after. */
  yes: number;
  /** When WeChat last said there is none left; null: never, or the person has answered for good since. */
  emptyAt: number | null;
  /** How many "yes" we had heard of by then. Any more, and there is something again. */
  emptyYes: number;
}
/** Nothing heard of yet. */
export const NO_QUOTA: Quota = { remaining: 0, yes: 0, emptyAt: null, emptyYes: 0 };
/** As it is kept: what was never said is not there. */
export type Quotas = Record<string, Partial<Quota>>;

/** In one document by template: the ids as WeChat makes them are not fit for a field's name. */
export const quotaKey = (templateId: string) => `t${idFrom('template', templateId)}`;

/** A "no" of WeChat's is asked about again after a day: the person may have allowed it in the settings, where we hear nothing. */
const EMPTY_GOOD_MS = 24 * 3_600_000;

/** WeChat has said so, and we have heard of no "yes" since. */
const saidEmpty = ({ yes, emptyAt, emptyYes }: Quota): boolean => emptyAt !== null && yes === emptyYes;

/** Sending would only be refused. Where nothing is known it is tried. */
export function surelyEmpty(kept: Partial<Quota> | undefined, now: number): boolean {
  const quota = { ...NO_QUOTA, ...kept };
  return saidEmpty(quota) && now - (quota.emptyAt ?? 0) < EMPTY_GOOD_MS;
}

/** What the person should be told stands ready: a number, or for good. */
export function shownQuota(
  kept: Partial<Quota> | undefined,
  { kind }: Pick<TemplateSetting, 'kind'>,
): { remaining: number; forGood: boolean } {
  const quota = { ...NO_QUOTA, ...kept };
  const remaining = saidEmpty(quota) ? 0 : Math.max(0, quota.remaining);
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
