import { whoIsOnDuty } from '#types/people/duty';
import * as contracts from '#types/people/duty-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { mayPlanDuty, maySeeDuty } from '../duty-policy';
import { NO_ROSTER, rosterOf, translated } from '../duty-store';
import { staffOf } from '../people-found';
import { holders } from '../person-store';
import type { PeopleServices } from '../people-services';

export const openDuty = action<typeof contracts.openDuty, PeopleServices>(
  contracts.openDuty,
  async ({ bureauId: asked }, { caller, services }) => {
    const { database, clock, townStore } = services;
    const town = await townStore.town();
    const seen = town.bureaus.filter(({ _id }) => maySeeDuty(caller, _id));
    const own = seen.find(({ _id }) => caller.grants.some((grant) => grant.bureauId === _id));
    const bureau = asked === null ? (own ?? seen[0]) : seen.find(({ _id }) => _id === asked);
    if (!bureau) throw new Refusal('call.not-allowed');
    const { _id: bureauId, name: bureauName } = bureau;
    const now = clock.now();
    const [document, staff, handlers] = await Promise.all([
      rosterOf(database, bureauId),
      staffOf(database, bureauId, now),
      holders(database, ['handler'], [bureauId], now),
    ]);
    const idOf = new Map(staff.map(({ key, personId }) => [key, personId]));
    const { shifts, days, leaves, deputy } = translated(
      document ?? NO_ROSTER,
      (key) => idOf.get(key) ?? null,
    );
    const roster = {
      shifts: shifts.map((shift) => ({ ...shift, weekdays: [...shift.weekdays] })),
      days: days.map(({ day, who }) => ({ day, who: [...who] })),
      leaves: [...leaves],
      deputy,
    };
    const onDuty = whoIsOnDuty(roster, [...idOf.values()], town.calendar, now);
    // Where nothing is planned the handlers are told; their leader only where there are none.
    const handling = staff
      .filter(({ key }) => handlers.some((one) => one.key === key))
      .map(({ personId }) => personId);
    return {
      bureauId,
      bureauName,
      rev: document?.rev ?? 0,
      roster,
      staff: staff.map(({ personId, nickname }) => ({ personId, nickname })),
      now: onDuty.rule === 'all' && handling.length > 0 ? { ...onDuty, who: handling } : onDuty,
      mayEdit: mayPlanDuty(caller, bureauId),
      bureaus: seen.map(({ _id, name }) => ({ bureauId: _id, name })),
    };
  },
);
