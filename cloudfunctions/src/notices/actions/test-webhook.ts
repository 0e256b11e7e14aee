import * as contracts from '#types/notices/admin-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { errorText } from '../../platform/sdk-errors';
import type { NoticeServices } from '../notice-services';
import { needAdmin } from '../notice-policy';
import { postTo, WEBHOOKS, type WebhookDocument } from '../webhook-channel';

/** One post as it would come, about no report. */
export const testWebhook = action<typeof contracts.testWebhook, NoticeServices>(
  contracts.testWebhook,
  async ({ bureauId }, { caller, services }) => {
    needAdmin(caller);
    const { data: hook } = await services.database.collection<WebhookDocument>(WEBHOOKS).doc(bureauId).get();
    if (!hook) throw new Refusal('webhook.unknown');
    try {
      await postTo(services, hook, {
        postId: `test-${services.ids.random()}`,
        kind: 'test',
        title: '测试：群通知已接通',
        number: '',
        category: '',
        dueAt: null,
        at: services.clock.now(),
        page: '',
      });
      return { taken: true, reason: '' };
    } catch (error) {
      return { taken: false, reason: errorText(error).replaceAll(hook.url, '…') };
    }
  },
);
