import * as contracts from '#types/notices/push-contracts';
import { action } from '../../platform/action';
import { isBound } from '../lanes';
import type { NoticeServices } from '../notice-services';
import { isStaff, laneOf, pushKinds } from '../push-shown';

export const loadPush = action<typeof contracts.loadPush, NoticeServices>(
  contracts.loadPush,
  async (_, { caller, services }) => {
    const [templates, lane] = await Promise.all([
      services.templates.all(),
      laneOf(services.database, caller.key),
    ]);
    return {
      kinds: pushKinds(templates, lane, caller),
      mainSwitch: lane?.mainSwitch ?? null,
      employee: {
        templateId: isStaff(caller) ? (services.settings.employeeMessage?.templateId ?? null) : null,
        bound: lane !== null && isBound(lane),
      },
    };
  },
);
