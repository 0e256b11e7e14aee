import { communityScope } from '#types/people/scope';
import type { ReportEvent } from '#types/reports/events';
import type { NoticeServices, Recipient } from './notice-services';
import type { Audience } from './telling';

/** The people behind an audience, as they are now. */
type Finder = (services: NoticeServices, event: ReportEvent) => Promise<Recipient[]>;

/** Where a role must hold to concern this place: the city, the community. A bureau's inspector is added where it is the bureau's. */
const areaOf = ({ communityName }: ReportEvent): (string | null)[] =>
  communityName ? [null, communityScope(communityName)] : [null];
const areaAndBureau = (event: ReportEvent) =>
  event.bureauId === null ? areaOf(event) : [...areaOf(event), event.bureauId];

const desk: Finder = ({ people }, event) => people.holders(['dispatcher'], areaOf(event));

/**
 * Of the bureau, `first` where there are any, else whoever works there, else the desk: somebody always knows. Its
 * handlers are those its roster names for now (types/people/duty.ts); without a roster all of them.
 */
function ofBureau(first: 'handler' | 'leader'): Finder {
  return async (services, event) => {
    const { bureauId } = event;
    if (bureauId === null) return desk(services, event);
    const staff = await services.people.holders(['handler', 'leader'], [bureauId]);
    if (staff.length === 0) return desk(services, event);
    const named = first === 'handler' ? await services.people.onDuty(bureauId, staff) : null;
    if (named) return named;
    const wanted = staff.filter(({ role }) => role === first);
    return wanted.length > 0 ? wanted : staff;
  };
}

const FINDERS: Record<Audience, Finder> = {
  desk,
  handlers: ofBureau('handler'),
  answerable: ({ people, answerableFor }, { zoneId }) =>
    zoneId === null ? Promise.resolve([]) : answerableFor(zoneId).then((keys) => people.recipients(keys)),
  leaders: ofBureau('leader'),
  checkers: ({ people }, event) => people.holders(['dispatcher', 'inspector'], areaAndBureau(event)),
  // The first time it is the bureau's own business; from then on the supervision team's too.
  inspectors: async ({ people }, event) =>
    event.event !== 'stubborn' && event.timesOverdue < 1
      ? []
      : people.holders(['inspector'], areaAndBureau(event)),
  reporter: ({ people }, { reporterKey }) => people.recipients([reporterKey]),
  person: ({ people }, { toKey }) => people.recipients(toKey === null ? [] : [toKey]),
  followers: async ({ people, followersOf }, { reportId }) => people.recipients(await followersOf(reportId)),
};

/** Each person once, without whoever did it. */
export async function peopleFor(
  services: NoticeServices,
  event: ReportEvent,
  audiences: readonly Audience[],
): Promise<Recipient[]> {
  const found = await Promise.all(audiences.map((audience) => FINDERS[audience](services, event)));
  const byKey = new Map(found.flat().map(({ key, openid }) => [key, { key, openid }]));
  if (event.actorKey !== null) byKey.delete(event.actorKey);
  return [...byKey.values()];
}
