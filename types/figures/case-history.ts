/** What the evaluation counts from: a case's timeline and the few facts beside it. Handed in by the reports. */
export interface CaseHistory {
  reportId: string;
  /** Whose it is now; null: the dispatch desk's. All its figures are this bureau's. */
  bureauId: string | null;
  zoneId: string | null;
  zoneName: string | null;
  categoryId: string;
  /** It is still open: somebody has to do something. */
  open: boolean;
  /** A bureau has it and its deadline runs. */
  running: boolean;
  /** Oldest first. `state` is the one it led to. Times are milliseconds since the epoch. */
  entries: readonly { step: string; state: string; at: number }[];
  /** The deadline that runs or ran last, extensions included. */
  dueAt: number | null;
  /** Deadlines that were missed; `excused` ones by a granted appeal. */
  lateness: readonly { excused: boolean }[];
  stars: { count: number; at: number } | null;
  stubbornAt: number | null;
  suspendedMs: number;
  returns: number;
}
