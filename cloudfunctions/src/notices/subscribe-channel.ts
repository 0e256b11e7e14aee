import type { Services } from '../platform/services';
import type { PersonChannel } from './channel';

/** A message in WeChat's "服务通知", of a template the person has allowed. */
export function subscribeChannel({ cloud, settings }: Pick<Services, 'cloud' | 'settings'>): PersonChannel {
  return {
    name: 'subscribe',
    usesQuota: true,
    ownKeys: null,
    async send({ openid, template, data, page, language }) {
      const answer = await cloud.openapi.subscribeMessage.send({
        touser: openid,
        templateId: template.templateId,
        page,
        data,
        miniprogramState: settings.miniprogramState,
        lang: language === 'en' ? 'en_US' : 'zh_CN',
      });
      // An answer cut to nothing looks to the SDK like a picture, and like success.
      if (typeof answer === 'object' && answer !== null && 'buffer' in answer)
        throw new Error('an empty answer');
    },
  };
}
