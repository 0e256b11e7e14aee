import * as contracts from '#types/notices/admin-contracts';
import { messageData } from '#types/notices/message-fields';
import { MESSAGES } from '#types/notices/messages';
import { action } from '../../platform/action';
import { errorText } from '../../platform/sdk-errors';
import { codeOf } from '../channel';
import type { NoticeServices } from '../notice-services';
import { needAdmin } from '../notice-policy';

const PAGE = 'pages/inbox/index';

/** To whoever asks, past the inbox: it is about nothing. Uses up one of what they allowed, as WeChat counts. */
export const testTemplate = action<typeof contracts.testTemplate, NoticeServices>(
  contracts.testTemplate,
  async ({ name }, { caller, services }) => {
    needAdmin(caller);
    await services.templates.fresh();
    const template = await services.templates.named(name);
    const data = messageData<string>(template.fields, MESSAGES[name].sample(services.clock.now()));
    try {
      await services.channels.subscribe.send({
        openid: caller.openid,
        template,
        data,
        page: PAGE,
        language: 'zh',
      });
      return { sent: true, code: null, reason: '' };
    } catch (error) {
      return { sent: false, code: codeOf(error), reason: errorText(error).replaceAll(caller.openid, '…') };
    }
  },
);
