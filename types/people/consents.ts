/**
 * What a person is asked for separately, before it happens. The version goes up when the words change what is agreed to;
 * who agreed to an older one is asked again.
 */
export const CONSENTS = {
  /** Photos and place of a report can be seen by everybody. */
  public: { version: 1 },
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
