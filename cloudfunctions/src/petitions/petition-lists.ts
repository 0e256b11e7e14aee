import { PETITION_PAGE_SIZE } from '#types/petitions/limits';
import type { PetitionCard } from '#types/petitions/petition';
import {
  PUBLISHED_REASONS,
  PUBLISHED_STATES,
  SIGNABLE_STATES,
  type PetitionState,
} from '#types/petitions/states';
import type { Position } from '#types/places/position';
import type { Caller } from '../platform/action';
import type { Condition, Database } from '../platform/cloud';
import { after, nextCursor } from '../platform/keyset';
import { Refusal } from '../platform/refusal';
import type { PetitionDocument } from './petition';
import { collects, isDesk, maySeePetition, needDesk } from './petition-policy';
import { petitionsOf } from './petition-store';
import { cardOf } from './petition-view';
import { signaturesOf } from './signature-store';

export interface PetitionPage {
  petitions: PetitionCard[];
  next: string | null;
}

/** As far as somebody goes for a matter of their street. */
const NEAR_METERS = 5_000;
/** One that many sign has passed its first threshold soon. */
const TRENDING_LOOKED_AT = 5;

interface Sorting {
  where: Condition;
  by:
    | 'trend'
    | 'openedAt'
    | 'answeredAt'
    | 'createdAt'
    | 'moderateBy'
    | 'dutyDueAt'
    | 'bureauDueAt'
    | 'closesAt';
  direction: 'asc' | 'desc';
}

export type SortedScope =
  'trending' | 'new' | 'answered' | 'mine' | 'archive' | 'rejected' | 'moderation' | 'duties';

/** Each list as the condition and the order that its index has. */
function sorting({ command }: Database, caller: Caller, scope: SortedScope): Sorting {
  const within = (states: readonly PetitionState[]) => ({ state: command.in(states) });
  switch (scope) {
    case 'trending':
      return { where: within(SIGNABLE_STATES), by: 'trend', direction: 'desc' };
    case 'new':
      return { where: within(SIGNABLE_STATES), by: 'openedAt', direction: 'desc' };
    case 'answered':
      return {
        where: command.and([within(PUBLISHED_STATES), { answeredAt: command.gt(0) }]),
        by: 'answeredAt',
        direction: 'desc',
      };
    case 'archive':
      return { where: within(['closed']), by: 'closesAt', direction: 'desc' };
    case 'rejected':
      return {
        where: command.and([within(['rejected']), { 'rejection.reason': command.in(PUBLISHED_REASONS) }]),
        // It stays when they have decided: the last submitted comes first.
        by: 'moderateBy',
        direction: 'desc',
      };
    case 'mine':
      return { where: { authorKey: caller.key }, by: 'createdAt', direction: 'desc' };
    case 'moderation':
      return { where: within(['moderating']), by: 'moderateBy', direction: 'asc' };
    case 'duties':
      return duties({ command }, caller);
  }
}

/** The office sees everybody's, for it may answer in a bureau's stead; a leader what the bureau itself still owes. */
function duties({ command }: Pick<Database, 'command'>, caller: Caller): Sorting {
  const open = command.gt(0);
  if (isDesk(caller)) return { where: { dutyDueAt: open }, by: 'dutyDueAt', direction: 'asc' };
  const bureaus = caller.grants.flatMap((held) => (held.role === 'leader' ? [held.bureauId] : []));
  if (bureaus.length === 0) throw new Refusal('call.not-allowed');
  const where = { bureauId: command.in(bureaus), bureauDueAt: open };
  return { where, by: 'bureauDueAt', direction: 'asc' };
}

export async function sortedPetitions(
  database: Database,
  caller: Caller,
  scope: SortedScope,
  cursor: string | null,
): Promise<PetitionPage> {
  if (scope === 'moderation') needDesk(caller);
  const { command } = database;
  const { where, by, direction } = sorting(database, caller, scope);
  const { data } = await petitionsOf(database)
    .where(command.and([where, ...after(command, by, direction, cursor)]))
    .orderBy(by, direction)
    .orderBy('_id', direction)
    .limit(PETITION_PAGE_SIZE)
    .get();
  return {
    petitions: data.map((petition) =>
      scope === 'duties' ? { ...cardOf(petition), dueAt: petition[by] } : cardOf(petition),
    ),
    next: nextCursor(data, PETITION_PAGE_SIZE, (petition) => petition[by] ?? 0),
  };
}

/** Of those that are signed most just now, the first that has passed a threshold: from then on it is shown to the whole town. */
export async function townPetition(database: Database, now: number): Promise<PetitionCard | null> {
  const { data } = await petitionsOf(database)
    .where({ state: database.command.in(SIGNABLE_STATES) })
    .orderBy('trend', 'desc')
    .orderBy('_id', 'desc')
    .limit(TRENDING_LOOKED_AT)
    .get();
  const shown = data.find((petition) => petition.reached.length > 0 && collects(petition, now));
  return shown ? cardOf(shown) : null;
}

/** Open ones that name a place around here, nearest first. One page. */
export async function nearPetitions(database: Database, position: Position): Promise<PetitionPage> {
  const { command, Geo } = database;
  const geometry = Geo.Point(position.longitude, position.latitude);
  const { data } = await petitionsOf(database)
    .where({
      location: command.geoNear({ geometry, maxDistance: NEAR_METERS }),
      state: command.in(SIGNABLE_STATES),
    })
    .limit(PETITION_PAGE_SIZE)
    .get();
  return { petitions: data.map((petition) => cardOf(petition)), next: null };
}

/** What the reader has signed, the last first. */
export async function signedPetitions(
  database: Database,
  caller: Caller,
  cursor: string | null,
): Promise<PetitionPage> {
  const { command } = database;
  const { data: signed } = await signaturesOf(database)
    .where(command.and([{ personKey: caller.key }, ...after(command, 'signedAt', 'desc', cursor)]))
    .orderBy('signedAt', 'desc')
    .orderBy('_id', 'desc')
    .limit(PETITION_PAGE_SIZE)
    .get();
  const shown = signed.filter(({ state, gone }) => state !== 'withdrawn' && !gone);
  const next = nextCursor(signed, PETITION_PAGE_SIZE, (row) => row.signedAt);
  if (shown.length === 0) return { petitions: [], next };
  const { data } = await petitionsOf(database)
    .where({ _id: command.in(shown.map(({ petitionId }) => petitionId)) })
    .limit(PETITION_PAGE_SIZE)
    .get();
  const byId = new Map(data.map((petition) => [petition._id, petition]));
  return {
    petitions: shown
      .map(({ petitionId }) => byId.get(petitionId))
      .filter((one): one is PetitionDocument => one !== undefined && maySeePetition(caller, one))
      .map((petition) => cardOf(petition)),
    next,
  };
}
