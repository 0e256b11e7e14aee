/**
 * What a person is asked for separately, before it happens. The version goes up when the words change what is agreed to;
 * who agreed to an older one is asked again.
 */
export const CONSENTS = {
  /** Reports and photos can be seen by everybody. */
  public: { version: 1 },
  /** The rules for volunteers. */
  volunteer: { version: 1 },
} as const;
export type ConsentKind = keyof typeof CONSENTS;
export const CONSENT_KINDS = Object.keys(CONSENTS) as [ConsentKind, ...ConsentKind[]];

/** Agreed to what holds now. */
export function hasConsented(
  kind: ConsentKind,
  given: Partial<Record<ConsentKind, { version: number }>>,
): boolean {
  return (given[kind]?.version ?? 0) >= CONSENTS[kind].version;
}
