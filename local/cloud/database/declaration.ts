/** What a `databaseFile` says about one collection; also what WeChat's console would be told by hand. */
export interface CollectionDeclaration {
  name: string;
  indexes?: IndexDeclaration[];
}

export interface IndexDeclaration {
  name: string;
  keys: { field: string; direction: '1' | '-1' | '2dsphere' }[];
  unique?: boolean;
  /** For people: which question this index answers. */
  serves?: string;
}

export interface Explain {
  collection: string;
  /** `_id`, the index's name, or null when every document had to be looked at. */
  index: string | null;
  /** Documents that were fetched and looked at. */
  examined: number;
  returned: number;
  sort: 'none' | 'index' | 'memory';
  /** Whether the index alone answered the filter. */
  covered: boolean;
}

export interface SlowQuery {
  at: number;
  milliseconds: number;
  action: string;
  explain: Explain;
  filter: string;
}
