import type { Report, ReportCard, TimelineEntry } from '#types/reports/report';
import type { ReportState, ReportStep } from '#types/reports/states';

/** More than anybody handles in a day without network; about 70 kB. */
const KNOWN_MAX = 100;

export interface Known {
  card: ReportCard;
  at: number;
}

/** Those read last come first, each once. */
export function withKnown(known: readonly Known[], cards: readonly ReportCard[], at: number): Known[] {
  const fresh = new Set(cards.map(({ reportId }) => reportId));
  const others = known.filter(({ card }) => !fresh.has(card.reportId));
  return [...cards.map((card) => ({ card, at })), ...others].slice(0, KNOWN_MAX);
}

/** A worklist shows only what waits for its reader: the state says what that is. */
const STEPS: Partial<Record<ReportState, ReportStep[]>> = {
  dispatched: ['start'],
  handling: ['finish', 'progress'],
};

/** What a row of a list says of a case; of the rest nothing is known, so nothing is said. */
export function caseOf(card: ReportCard): { report: Report; timeline: TimelineEntry[] } {
  const { distanceMeters: _, accepted: __, position, address, photo, ...said } = card;
  return {
    report: {
      ...said,
      place: { ...position, address },
      photos: photo === null ? [] : [{ fileID: photo, kind: 'before', screening: false, hidden: false }],
      ...{ zoneId: null, zoneName: null, reworks: 0, returns: 0, reopens: 0, binding: false },
      ...{ stepDueAt: null, proposedBureau: null, suspension: null, extensions: [], lateness: [] },
      ...{ reopenUntil: null, hidden: false, mergedInto: null, rating: null },
      ...{ anonymous: false, mine: false, following: false },
      steps: STEPS[card.state] ?? [],
    },
    timeline: [
      {
        ...{ entryId: 'filed', step: 'submit', state: 'submitted', role: 'reporter' },
        ...{ bureauName: null, toBureauName: null, note: '', photos: [], at: card.filedAt, hidden: false },
      },
    ],
  };
}
