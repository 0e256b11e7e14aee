import * as contracts from '#types/notices/admin-contracts';
import { action } from '../../platform/action';
import type { NoticeServices } from '../notice-services';
import { needAdmin } from '../notice-policy';
import { WEBHOOKS, type WebhookDocument } from '../webhook-channel';

/** Every bureau, with its webhook or without. The secret is never shown again. */
export const listWebhooks = action<typeof contracts.listWebhooks, NoticeServices>(
  contracts.listWebhooks,
  async (_, { caller, services }) => {
    needAdmin(caller);
    const [bureaus, { data }] = await Promise.all([
      services.names.bureaus(),
      services.database.collection<WebhookDocument>(WEBHOOKS).limit(1000).get(),
    ]);
    const hooks = new Map(data.map((hook) => [hook._id, hook]));
    return {
      webhooks: bureaus.map(({ bureauId, name }) => {
        const hook = hooks.get(bureauId);
        return {
          bureauId,
          bureauName: name,
          url: hook?.url ?? '',
          active: hook?.active ?? false,
          rev: hook?.rev ?? 0,
        };
      }),
    };
  },
);
