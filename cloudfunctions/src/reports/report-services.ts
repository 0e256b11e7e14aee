import type { Position } from '#types/places/position';
import type { TownRules } from '#types/places/rule-contracts';
import type { WorkingCalendar } from '#types/places/working-calendar';
import type { PhotoVerdict } from '../platform/photo-key';
import type { Services } from '../platform/services';

/** What reports ask of the town; `places/town.ts` answers. */
export interface TownView {
  readonly categories: readonly CategoryView[];
  /** What working hours are counted by. */
  readonly calendar: WorkingCalendar;
  readonly rules: Omit<TownRules, 'figures'>;
  readonly bureaus: readonly { _id: string; name: string }[];
  category(categoryId: string): CategoryView | undefined;
  knowsBureau(bureauId: string): boolean;
  bureauName(bureauId: string | null): string | null;
  /** Person keys of those who answer for a zone by name. */
  answerableKeys(zoneId: string): readonly string[];
  patchAt(position: Position): {
    zoneId: string | null;
    zoneName: string | null;
    communityName?: string | null;
  };
  /** Null is the dispatch desk. */
  bureauFor(position: Position, categoryId: string): string | null;
}

/** What the clocks of a case run by. */
export type TownTime = Pick<TownView, 'calendar' | 'rules'>;

export interface CategoryView {
  _id: string;
  name: string;
  handlingHours: number;
  urgent: boolean;
  /** After-photos a feedback needs; one where left out. */
  photosNeeded?: number;
}

/** Handed in by the entry: areas do not import each other. */
export interface ReportServices extends Services {
  townStore: { town(): Promise<TownView> };
  /** WeChat has judged a picture of a task's brief, or of an answer to a petition. */
  photoJudged: Record<
    'task' | 'petition',
    (id: string, fileID: string, verdict: PhotoVerdict) => Promise<void>
  >;
}
