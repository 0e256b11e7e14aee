import type { ReportEventName } from '#types/reports/events';
import type { Place } from '#types/places/position';
import type { WorkingCalendar } from '#types/places/working-calendar';
import type { TextVerdict } from '../platform/content-safety';
import { idFrom } from '../platform/ids';
import { withBureau, withDesk } from './case-clock';
import { CASE_BEGINNING } from './case-facts';
import { cellAt } from './map/map-cell';
import { SYSTEM, takeStep, type Actor, type EntryDocument, type ReportDocument, type Step } from './report';
import type { CategoryView, TownTime } from './report-services';
import { searchGrams } from './search-grams';

export interface Filing {
  reportId: string;
  number: string;
  at: number;
  category: CategoryView;
  town: TownTime;
  description: string;
  place: Place;
  photos: readonly string[];
  shots?: ReportDocument['shots'];
  anonymous: boolean;
  zone: Pick<ReportDocument, 'zoneId' | 'zoneName' | 'communityName'>;
  /** Null: the dispatch desk decides. */
  bureau: { bureauId: string; bureauName: string | null } | null;
  verdict: Exclude<TextVerdict, 'risky'>;
  reporter: { key: string; nickname: string };
}

export interface Filed {
  report: ReportDocument;
  entries: EntryDocument[];
  events: ReportEventName[];
}

/** A report as it begins: with its bureau at once where the routing answers, else with the desk. */
export function fileReport(filing: Filing): Filed {
  const { at, verdict, bureau, category, town, reporter } = filing;
  const actor: Actor = {
    role: 'reporter',
    bureauId: null,
    bureauName: null,
    personKey: reporter.key,
    nickname: reporter.nickname,
  };
  const steps: Step[] = [
    {
      transition: verdict === 'pass' ? 'submit' : 'screen',
      actor,
      at,
      photos: filing.photos,
      // What waits for a verdict comes first with the desk; the clock that asks WeChat again goes by this, too.
      patch: { ...withDesk(at, 'accept', town), ...(verdict !== 'pass' && { urgentAt: at }) },
    },
  ];
  const routed = verdict === 'pass' && bureau !== null;
  if (routed) steps.push(dispatchStep({ actor: SYSTEM, at, bureau, category, calendar: town.calendar }));
  let report = emptyReport(filing, actor);
  const entries: EntryDocument[] = [];
  for (const [index, step] of steps.entries()) {
    const taken = takeStep(report, step, idFrom('entry', filing.reportId, String(index)));
    report = taken.report;
    entries.push(taken.entry);
  }
  return { report, entries, events: [routed ? 'dispatched' : 'desk'] };
}

/** Gives it to a bureau; the deadline begins to run. */
export function dispatchStep(to: {
  actor: Actor;
  at: number;
  bureau: { bureauId: string; bureauName: string | null };
  category: { handlingHours: number; urgent: boolean };
  calendar: WorkingCalendar;
  /** The desk's last word: it cannot be returned. */
  binding?: boolean;
}): Step {
  const { actor, at, bureau, category, calendar } = to;
  const patch = {
    ...bureau,
    ...withBureau(at, category, calendar),
    acceptedAt: at,
    dispatchedAt: at,
    proposed: null,
    binding: to.binding ?? false,
  };
  return { transition: 'dispatch', actor, at, patch };
}

function emptyReport(filing: Filing, actor: Actor): ReportDocument {
  const { at, place, category } = filing;
  return {
    _id: filing.reportId,
    number: filing.number,
    state: 'submitted',
    categoryId: category._id,
    categoryName: category.name,
    description: filing.description,
    location: { longitude: place.longitude, latitude: place.latitude },
    cell: cellAt(place),
    address: place.address,
    grams: searchGrams({
      categoryName: category.name,
      zoneName: filing.zone.zoneName,
      address: place.address,
      description: filing.description,
    }),
    photos: filing.photos.map((fileID) => ({ fileID, kind: 'before', at })),
    verdicts: {},
    ...(filing.shots && { shots: filing.shots }),
    ...filing.zone,
    bureauId: null,
    bureauName: null,
    reporterKey: filing.reporter.key,
    anonymous: filing.anonymous,
    filedAt: at,
    acceptedAt: null,
    dispatchedAt: null,
    dueAt: null,
    handledAt: null,
    closedAt: null,
    urgentAt: at,
    remindAt: null,
    reminders: 0,
    reworks: 0,
    followers: 0,
    mergedInto: null,
    rating: null,
    screening: filing.verdict === 'pass' ? null : filing.verdict,
    seq: 0,
    last: { ...actor, step: 'submit', at },
    ...CASE_BEGINNING,
  };
}
