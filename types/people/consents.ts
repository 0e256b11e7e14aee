/**
 * What a person is asked for separately, before it happens. The version goes up when the words change what is agreed to;
 * who agreed to an older one is asked again.
 */
export const CONSENTS = {
  /** Photos, place and words of a report, and of what is added to it, can be seen by everybody. */
  public: { version: 2 },
  /** So can a petition, what is said with a signature, and the nickname beside them where it may be shown. */
  voice: { version: 1 },
  /** The rules for volunteers. */
  volunteer: { version: 1 },
} as const;
export type ConsentKind = keyof typeof CONSENTS;
export const CONSENT_KINDS = Object.keys(CONSENTS) as [ConsentKind, ...ConsentKind[]];

/** To something becoming public: can be taken back at any time. Whoever is no volunteer any more leaves instead. */
export const PUBLIC_CONSENTS = ['public', 'voice'] as const satisfies readonly ConsentKind[];
export type PublicConsent = (typeof PUBLIC_CONSENTS)[number];

/** Without its consent such a call is refused. Others ask where it matters: a petition when it is complete, a signature with words or a name. */
export const CONSENT_BEFORE: Readonly<Record<string, PublicConsent>> = {
  'report.file': 'public',
};

/** Refused without it to whoever adds photos or words to a case as a resident or volunteer; staff speak for their bureau. */
export const CONSENT_WITH: Readonly<Record<string, PublicConsent>> = {
  'report.relapse': 'public',
  'report.reopen': 'public',
  'report.rate': 'public',
  'recheck.record': 'public',
};

/** What a call may be refused for, and the phone asks then. */
export const consentOf = (action: string): PublicConsent | null =>
  CONSENT_BEFORE[action] ?? CONSENT_WITH[action] ?? null;

/** What holds of one kind: a version of 0 was taken back. */
export interface ConsentGiven {
  version: number;
  at: number;
}
export type ConsentsGiven = Partial<Record<ConsentKind, ConsentGiven>>;

/** Agreed to what holds now. */
export function hasConsented(
  kind: ConsentKind,
  given: Partial<Record<ConsentKind, { version: number }>>,
): boolean {
  return (given[kind]?.version ?? 0) >= CONSENTS[kind].version;
}

export const consentsHeld = (given: ConsentsGiven): ConsentKind[] =>
  CONSENT_KINDS.filter((kind) => hasConsented(kind, given));
