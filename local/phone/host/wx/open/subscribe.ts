import type { Phone } from '../../phone';
import { button, element } from '../../shell/element';
import { ApiFailure, type Options } from '../api';

/** TMPL ids in one call; WeChat took 3 for long and takes 5 now. */
const TEMPLATES_MAX = 5;

interface Template {
  templateId: string;
  title: string;
  kind?: 'long-term' | 'one-time' | 'employee';
  fields?: { key: string; label: string }[];
}

interface Subscriptions {
  mainSwitch: boolean;
  itemSettings?: Record<string, string>;
}

type Decisions = Record<string, 'accept' | 'reject' | 'always'>;

export async function readSubscriptions(phone: Phone): Promise<Subscriptions> {
  const { status, body } = await phone.server.send('GET', '/subscriptions');
  return status === 200 ? (body as Subscriptions) : { mainSwitch: true, itemSettings: {} };
}

/** wx.requestSubscribeMessage: only after a tap, at most five templates, one kind of them at a time. */
export async function requestSubscribeMessage(
  phone: Phone,
  { tmplIds }: Options,
): Promise<Record<string, string>> {
  if (!phone.tap.granted) throw new ApiFailure('can only be invoked by user TAP gesture.');
  phone.tap.revoke();
  const ids = tmplIds as string[];
  if (!Array.isArray(ids) || ids.length === 0)
    throw new ApiFailure("TmplIds can't be empty", { errCode: 10001 });
  if (ids.length > TEMPLATES_MAX)
    throw new ApiFailure('Templates count out of max bounds', { errCode: 20003 });
  if (!phone.device.online) throw new ApiFailure('Request list fail', { errCode: 10002 });
  const [templates, subscriptions] = await Promise.all([templatesOf(phone, ids), readSubscriptions(phone)]);
  if (!subscriptions.mainSwitch) throw new ApiFailure('The main switch is switched off', { errCode: 20004 });
  const kept = subscriptions.itemSettings ?? {};
  const open = templates.filter(({ templateId }) => !(templateId in kept));
  const decisions = open.length ? await askPerson(phone, open) : {};
  // What was kept is answered without a panel, and still counts as one more acceptance.
  for (const { templateId } of templates)
    if (kept[templateId] === 'accept') decisions[templateId] ??= 'accept';
  await phone.server.send('POST', '/subscriptions', { decisions });
  return Object.fromEntries(
    templates.map(({ templateId }) => {
      const decision = decisions[templateId] ?? kept[templateId] ?? 'reject';
      return [templateId, decision === 'always' ? 'accept' : decision];
    }),
  );
}

/** `ofEmployees`: those of the employee relation, which are no others' and the other way round. */
export async function templatesOf(phone: Phone, ids: string[], ofEmployees = false): Promise<Template[]> {
  const { body } = await phone.server.send('GET', '/templates');
  const known = Array.isArray(body) ? (body as Template[]) : [];
  const found = ids.map((id) => {
    const template = known.find(
      ({ templateId, kind }) => templateId === id && (kind === 'employee') === ofEmployees,
    );
    if (!template)
      throw new ApiFailure('No template data return, verify the template id exist', { errCode: 20001 });
    return template;
  });
  if (new Set(found.map(({ kind }) => kind)).size > 1) {
    throw new ApiFailure('Templates type must be same', { errCode: 20002 });
  }
  return found;
}

export function askPerson(phone: Phone, templates: Template[]): Promise<Decisions> {
  return new Promise((resolve) => {
    const rows = templates.map(({ templateId, title, fields }) => {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = true;
      box.dataset.template = templateId;
      const labels = (fields ?? []).map(({ label }) => label).join('、');
      const words = element('span', 'ph-subscribe-words', [
        element('b', '', [title]),
        element('small', '', [labels]),
      ]);
      return { templateId, box, row: element('label', 'ph-subscribe-row', [words, box]) };
    });
    const keep = document.createElement('input');
    keep.type = 'checkbox';
    keep.className = 'ph-subscribe-keep-box';
    const end = (allowed: boolean) => {
      close();
      const decide = (checked: boolean) =>
        !allowed || !checked ? 'reject' : keep.checked ? 'always' : 'accept';
      resolve(Object.fromEntries(rows.map(({ templateId, box }) => [templateId, decide(box.checked)])));
    };
    const appName = phone.app.window?.navigationBarTitleText ?? '小程序';
    const panel = element('div', 'ph-subscribe', [
      element('div', 'ph-subscribe-app', [appName]),
      element('div', 'ph-subscribe-title', ['获取以下通知']),
      element(
        'div',
        'ph-subscribe-rows',
        rows.map(({ row }) => row),
      ),
      element('label', 'ph-subscribe-keep', [keep, '总是保持以上选择，不再询问']),
      element('div', 'ph-subscribe-buttons', [
        button('ph-subscribe-no', '取消', () => end(false)),
        button('ph-subscribe-yes', '允许', () => end(true)),
      ]),
    ]);
    panel.setAttribute('role', 'dialog');
    const close = phone.dialogs.sheet(panel);
  });
}
