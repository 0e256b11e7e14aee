import * as contracts from '#types/tasks/contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { nearTasks, sortedTasks, sortingOf } from '../task-lists';
import { isVolunteer, organisedScopes } from '../task-policy';
import type { TaskServices } from '../task-services';

export const listTasks = action<typeof contracts.listTasks, TaskServices>(
  contracts.listTasks,
  async ({ scope, kind, zoneId, position, cursor }, { caller, services }) => {
    const { database } = services;
    const scopes = organisedScopes(caller);
    const organises = scopes.length > 0;
    const volunteer = isVolunteer(caller);
    const filter = { kind, zoneId };
    if (scope === 'near') {
      if (!position) throw new Refusal('call.invalid', { fields: { position: '请告诉我们在哪里附近找。' } });
      return { ...(await nearTasks(database, position, filter, cursor)), organises, volunteer };
    }
    if (scope !== 'soon' && !organises) throw new Refusal('call.not-allowed');
    const page = await sortedTasks(database, sortingOf(database, scope, scopes), filter, cursor);
    return { ...page, organises, volunteer };
  },
);
