import type { Action } from '../platform/action';
import { answerPush } from './actions/answer-push';
import { listNotices } from './actions/list-notices';
import { listParked } from './actions/list-parked';
import { listTemplates } from './actions/list-templates';
import { listWebhooks } from './actions/list-webhooks';
import { loadPush } from './actions/load-push';
import { readNotice } from './actions/read-notice';
import { retryParked } from './actions/retry-parked';
import { saveTemplate } from './actions/save-template';
import { saveWebhook } from './actions/save-webhook';
import { testTemplate } from './actions/test-template';
import { testWebhook } from './actions/test-webhook';
import type { NoticeServices } from './notice-services';

export const NOTICE_ACTIONS: readonly Action<NoticeServices>[] = [
  listNotices,
  readNotice,
  loadPush,
  answerPush,
  listParked,
  retryParked,
  listTemplates,
  saveTemplate,
  testTemplate,
  listWebhooks,
  saveWebhook,
  testWebhook,
];
