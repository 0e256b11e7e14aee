import type { Phone } from '../../phone';
import { ApiFailure, type Options } from '../api';
import { askPerson, templatesOf } from './subscribe';

const TEMPLATES_MAX = 6;

type Answer = 'accept' | 'reject';

interface Relation {
  bindingStatus: Answer | '';
  templates: Record<string, Answer>;
}

export async function relationOf(phone: Phone): Promise<Relation> {
  const { status, body } = await phone.server.send('GET', '/employee-relation');
  return status === 200 ? (body as Relation) : { bindingStatus: '', templates: {} };
}

/**
 * wx.bindEmployeeRelation: asks whether the person works here, and then which messages they take. A "no" is no failure either.
 * Unlike WeChat, which does not say whether these need a tap, the phone shows its panels at any time.
 */
export async function bindEmployeeRelation(phone: Phone, options: Options): Promise<object> {
  const ids = idsOf(phone, options);
  const { bindingStatus } = await relationOf(phone);
  if (bindingStatus !== 'accept') {
    const { confirm } = await phone.dialogs.modal({
      title: '绑定用工关系',
      content: '确认您是该小程序的工作人员？绑定后可以接收用工消息。',
      cancelText: '拒绝',
      confirmText: '允许',
    });
    if (!confirm) return { bindingStatus: (await answer(phone, 'reject', {})).bindingStatus };
    await answer(phone, 'accept', {});
  }
  return subscribed(phone, ids);
}

/** wx.requestSubscribeEmployeeMessage: of somebody who is bound. */
export async function requestSubscribeEmployeeMessage(phone: Phone, options: Options): Promise<object> {
  const ids = idsOf(phone, options);
  const { bindingStatus } = await relationOf(phone);
  if (bindingStatus !== 'accept') throw new ApiFailure('no employee relation');
  return subscribed(phone, ids);
}

function idsOf(phone: Phone, { tmplIds }: Options): string[] {
  const ids = (tmplIds ?? []) as string[];
  if (!Array.isArray(ids) || ids.length > TEMPLATES_MAX)
    throw new ApiFailure('Templates count out of max bounds');
  if (!phone.device.online) throw new ApiFailure('Request list fail');
  return ids;
}

async function subscribed(phone: Phone, ids: string[]): Promise<object> {
  if (ids.length === 0) return { bindingStatus: 'accept' };
  const decisions = await askPerson(phone, await templatesOf(phone, ids, true));
  const templates = Object.fromEntries(
    Object.entries(decisions).map(([id, said]): [string, Answer] => [
      id,
      said === 'reject' ? 'reject' : 'accept',
    ]),
  );
  await answer(phone, 'accept', templates);
  return { bindingStatus: 'accept', ...templates };
}

async function answer(phone: Phone, bindingStatus: Answer, templates: Record<string, Answer>) {
  const { body } = await phone.server.send('POST', '/employee-relation', { bindingStatus, templates });
  return body as Relation;
}
