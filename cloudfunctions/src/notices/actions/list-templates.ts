import * as contracts from '#types/notices/admin-contracts';
import { action } from '../../platform/action';
import type { NoticeServices } from '../notice-services';
import { needAdmin } from '../notice-policy';

export const listTemplates = action<typeof contracts.listTemplates, NoticeServices>(
  contracts.listTemplates,
  async (_, { caller, services }) => {
    needAdmin(caller);
    const templates = await services.templates.fresh();
    return { templates: [...templates], miniprogramState: services.settings.miniprogramState };
  },
);
