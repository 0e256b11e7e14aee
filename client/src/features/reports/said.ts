import type { Report, TimelineEntry } from '#types/reports/report';
import { REPORT_STATE_LABELS } from '#types/reports/states';
import { ROLE_LABELS } from '#types/people/roles';
import type { Language } from '@/words/language';
import type { Words } from '@/words/zh';

/** How it stands, as a sentence to whoever opens the report. */
export function sayStanding(
  { state, bureauName, mine }: Pick<Report, 'state' | 'bureauName' | 'mine'>,
  words: Words,
): string {
  const { says } = words.reportPage;
  const bureau = bureauName ?? says.nobody;
  switch (state) {
    case 'dispatched':
    case 'handling':
    case 'handled':
      return says[state](bureau);
    case 'submitted':
      return mine ? says.submitted : says.submittedStaff;
    default:
      return says[state];
  }
}

const isKnown = (step: string, steps: Words['reportPage']['steps']): step is keyof typeof steps =>
  typeof steps[step as keyof typeof steps] === 'string';

/** What happened, in a few words; a step this version does not know is told by the state it led to. */
export function sayStep(
  { step, state, toBureauName }: TimelineEntry,
  words: Words,
  language: Language,
): string {
  const { steps } = words.reportPage;
  if (step === 'dispatch' && toBureauName !== null) return steps.dispatchTo(toBureauName);
  if (isKnown(step, steps)) return steps[step] as string;
  return steps.changed(REPORT_STATE_LABELS[state][language]);
}

/** Who did it: role and bureau, never a person. */
export function sayWho(
  { role, bureauName }: Pick<TimelineEntry, 'role' | 'bureauName'>,
  words: Words,
  language: Language,
): string {
  const known = words.reportPage.role;
  const name = role === 'reporter' || role === 'system' ? known[role] : ROLE_LABELS[role][language];
  return bureauName ? `${bureauName} ${name}` : name;
}

export interface TimelineLine {
  entry: TimelineEntry;
  title: string;
  who: string;
  /** Who has it from there on, where the title does not say so. */
  goesTo: string | null;
}

/** Newest first. */
export function timelineLines(
  timeline: readonly TimelineEntry[],
  words: Words,
  language: Language,
): TimelineLine[] {
  return timeline
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => b.entry.at - a.entry.at || b.index - a.index)
    .map(({ entry }) => ({
      entry,
      title: sayStep(entry, words, language),
      who: sayWho(entry, words, language),
      goesTo:
        entry.toBureauName !== null && entry.step !== 'dispatch'
          ? words.reportPage.steps.goesTo(entry.toBureauName)
          : null,
    }));
}
