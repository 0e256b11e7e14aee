import { parseStored } from '../values/ejson';
import type { Doc } from '../values/value';

/** A stored document; its text is parsed only when somebody looks inside. */
export class Candidate {
  private parsed: Doc | undefined;

  constructor(
    readonly rid: number,
    readonly text: string,
    parsed?: Doc,
  ) {
    this.parsed = parsed;
  }

  get doc(): Doc {
    return (this.parsed ??= parseStored(this.text));
  }
}

/** What a reader asks of a collection. */
export interface Reading {
  filter: Doc;
  sort: { path: string; direction: 1 | -1 }[];
  skip: number;
  limit: number;
}

/** Counted while an answer is made. */
export interface Effort {
  index: string | null;
  examined: number;
  returned: number;
  sort: 'none' | 'index' | 'memory';
  covered: boolean;
  /** A scan: up to which rid it went. */
  scanned?: { upTo: number };
  /** What was asked, for advice on an index. */
  reading?: Pick<Reading, 'filter' | 'sort'>;
  /** What a `$lookup` asked of another collection, once for each row; the latest stands for all. */
  lookups?: Map<string, Effort>;
  /** What all of them looked at and found. */
  joined?: { examined: number; returned: number };
}

export const newEffort = (): Effort => ({
  index: null,
  examined: 0,
  returned: 0,
  sort: 'none',
  covered: false,
});
