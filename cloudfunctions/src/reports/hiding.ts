import type { ReportPart } from '#types/reports/moderation-contracts';
import type { CaseFacts, HiddenPart } from './case-facts';

type Hiding = Pick<CaseFacts, 'hidden'>;

export function isPartHidden({ hidden }: Hiding, part: ReportPart, partId: string | null): boolean {
  return hidden.some((one) => one.part === part && one.partId === partId);
}

/** All of it is out of sight. */
export function isHidden(report: Hiding): boolean {
  return isPartHidden(report, 'report', null);
}

/** The original is kept: only that it is hidden is written down. */
export function withHidden({ hidden }: Hiding, part: HiddenPart): HiddenPart[] {
  return [...hidden, part];
}

export function withoutHidden({ hidden }: Hiding, part: ReportPart, partId: string | null): HiddenPart[] {
  return hidden.filter((one) => !(one.part === part && one.partId === partId));
}
