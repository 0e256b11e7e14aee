/** Whose fault it is: `caller` can be put right by the person, `right` is a matter of rights, `ours` is our bug or outage. */
export type Fault = 'caller' | 'right' | 'race' | 'ours';

export interface ErrorEntry {
  fault: Fault;
  /** What the person reads; `{name}` is filled from the refusal's details. Says what to do next. */
  zh: string;
  en: string;
}
