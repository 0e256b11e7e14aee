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
export function sayStep({ step, state }: TimelineEntry, words: Words, language: Language): string {
  const { steps } = words.reportPage;
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
}

/** Newest first. The last dispatch names the bureau, which the entry itself does not hold. */
export function timelineLines(
  timeline: readonly TimelineEntry[],
  report: Pick<Report, 'bureauName'>,
  words: Words,
  language: Language,
): TimelineLine[] {
  const newestFirst = timeline
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => b.entry.at - a.entry.at || b.index - a.index)
    .map(({ entry }) => entry);
  const lastDispatch = newestFirst.find(({ step }) => step === 'dispatch');
  return newestFirst.map((entry) => ({
    entry,
    title:
      entry === lastDispatch && report.bureauName
        ? words.reportPage.steps.dispatchTo(report.bureauName)
        : sayStep(entry, words, language),
    who: sayWho(entry, words, language),
  }));
}
