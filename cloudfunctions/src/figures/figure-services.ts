import type { CaseHistory } from '#types/figures/case-history';
import type { Definitions } from '#types/figures/definitions';
import type { ReportCard } from '#types/reports/report';
import type { Caller } from '../platform/action';
import type { Services } from '../platform/services';

/** Handed in by the entry: areas do not import each other. */
export interface FigureServices extends Services {
  townStore: {
    town(): Promise<{
      bureauName(bureauId: string | null): string | null;
      category(categoryId: string): { name: string } | undefined;
      /** What this city's figures mean. */
      readonly rules: { figures: Definitions };
    }>;
  };
  cases: {
    /** With a step since then, page by page, and how far the page reaches. */
    changedSince(at: number): AsyncGenerator<{ cases: CaseHistory[]; changedAt: number }>;
    byIds(reportIds: readonly string[]): Promise<CaseHistory[]>;
    /** All of them, by id, from behind this one on. */
    after(reportId: string, limit: number): Promise<CaseHistory[]>;
    /** As rows of a list, in the order of the ids; what the caller may not see is left out. */
    cards(caller: Caller, reportIds: readonly string[]): Promise<ReportCard[]>;
  };
}
