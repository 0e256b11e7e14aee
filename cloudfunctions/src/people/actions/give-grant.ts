import * as contracts from '#types/people/staff-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { needGiver } from '../giving';
import { needAdmin } from '../grant-policy';
import { give } from '../grant-store';
import { personById } from '../people-found';
import type { PeopleServices } from '../people-services';
import { grantsOf, rolesShown, scopeName } from '../roles-shown';

/** An administrator, to somebody they have found; everybody else invites, so that a role is taken knowingly. */
export const giveGrant = action<typeof contracts.giveGrant, PeopleServices>(
  contracts.giveGrant,
  async ({ personId, role, bureauId, until, why }, { caller, services }) => {
    needAdmin(caller);
    const { database, clock } = services;
    const now = clock.now();
    const [town, person] = await Promise.all([services.townStore.town(), personById(database, personId)]);
    needGiver(caller, town, role, bureauId);
    if (until !== null && until <= now) {
      throw new Refusal('grant.until-past', { fields: { until: '请选择今天以后的一天。' } });
    }
    const whom = { key: person._id, openid: person.openid };
    await give(
      database,
      caller,
      whom,
      { role, bureauId, scopeName: scopeName(town, bureauId), until, why },
      now,
    );
    return { roles: rolesShown(await grantsOf(services, whom), town) };
  },
);
