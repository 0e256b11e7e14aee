import * as contracts from '#types/notices/admin-contracts';
import { action } from '../../platform/action';
import { editOnce } from '../../platform/edit-once';
import { urlProblem, type UrlProblem } from '../../platform/https-post';
import { Refusal } from '../../platform/refusal';
import type { NoticeServices } from '../notice-services';
import { needAdmin } from '../notice-policy';
import { WEBHOOKS, type WebhookDocument } from '../webhook-channel';

const PROBLEMS: Record<UrlProblem, string> = {
  'no-url': '这不是一个网址。',
  'not-https': '只能用 https 开头的网址。',
  'has-name-or-password': '网址里不能写用户名和密码。',
  'private-host': '只能用公网上的地址。',
  'odd-port': '只能用默认的 443 端口。',
};

/** A new address gets a new secret: whoever had the old one knows nothing of the new. */
export const saveWebhook = action<typeof contracts.saveWebhook, NoticeServices>(
  contracts.saveWebhook,
  async ({ bureauId, rev, url, active }, context) => {
    needAdmin(context.caller);
    const { names, settings, ids } = context.services;
    const bureau = (await names.bureaus()).find((known) => known.bureauId === bureauId);
    if (!bureau) throw new Refusal('bureau.unknown', { fields: { bureauId: '没有这个责任单位。' } });
    const problem = urlProblem(url, settings.webhookHosts);
    if (problem) throw new Refusal('webhook.not-allowed', { fields: { url: PROBLEMS[problem] } });
    const fresh = ids.random() + ids.random();
    const { after } = await editOnce<WebhookDocument>(context, {
      collection: WEBHOOKS,
      id: bureauId,
      rev,
      next: (before) => ({ url, active, secret: before?.url === url ? before.secret : fresh }),
      said: {
        what: 'webhook.changed',
        subject: `bureau:${bureauId}`,
        words: `${bureau.name}的群通知${active ? '' : '（停用）'}`,
        wordsEn: `Webhook of ${bureau.name}${active ? '' : ' (out of use)'}`,
      },
      changedMeanwhile: 'notice.changed-meanwhile',
    });
    return { rev: after.rev, secret: after.secret === fresh ? fresh : null };
  },
);
