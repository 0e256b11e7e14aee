import type { Action } from '../platform/action';
import { listNotices } from './actions/list-notices';
import { readNotice } from './actions/read-notice';
import type { NoticeServices } from './notice-services';

export const NOTICE_ACTIONS: readonly Action<NoticeServices>[] = [listNotices, readNotice];
