import { instancesWithin, instanceOf, type Builtin, type Instance } from './builtin';
import { chooseAvatar } from '../wx/open/choose-avatar';
import { openSetting } from '../wx/open/open-setting';
import { privacyOf } from '../wx/open/privacy';
import { shareToChat } from '../wx/open/share';

export const BUTTON: Builtin = {
  name: 'button',
  props: {
    size: 'default',
    type: 'default',
    plain: false,
    disabled: false,
    loading: false,
    formType: '',
    openType: '',
    name: '',
    lang: 'en',
    sessionFrom: '',
    sendMessageTitle: '',
    sendMessagePath: '',
    sendMessageImg: '',
    appParameter: '',
    showMessageCard: false,
    businessId: '',
    phoneNumberNoQuotaToast: true,
    hoverClass: 'button-hover',
  },
  create(it) {
    it.on('tap', () => {
      if (it.props.disabled) return;
      if (it.props.formType) submit(it);
      for (const kind of String(it.props.openType ?? '').split('|')) OPEN[kind]?.(it);
    });
  },
  render({ el, props, phone }) {
    el.toggleAttribute('disabled', Boolean(props.disabled));
    el.toggleAttribute('loading', Boolean(props.loading));
    el.toggleAttribute('plain', Boolean(props.plain));
    el.setAttribute('type', String(props.type || 'default'));
    el.setAttribute('size', String(props.size || 'default'));
    el.classList.toggle('wx-style-v2', phone.app.style === 'v2');
    if (!props.ariaRole) el.setAttribute('role', 'button');
  },
};

/** What a button with an open-type asks WeChat for. Anything else named there does nothing, as an unknown type on WeChat. */
const OPEN: Record<string, (it: Instance) => void> = {
  share: (it) => void shareToChat(it.phone, shareSource(it)),
  contact: (it) => it.emit('contact', { errMsg: 'enterContact:ok', path: '', query: {} }),
  chooseAvatar: (it) =>
    void chooseAvatar(it.phone).then((avatarUrl) => {
      if (avatarUrl) it.emit('chooseavatar', { avatarUrl });
    }),
  agreePrivacyAuthorization: (it) => {
    privacyOf(it.phone).agree(it.el.id || it.comp.id);
    it.emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' });
  },
  openSetting: (it) =>
    void openSetting(it.phone).then((detail) =>
      it.emit('opensetting', { errMsg: 'openSetting:ok', ...detail }),
    ),
  // Unlike WeChat, no number is known here: the person is taken to have refused.
  getPhoneNumber: (it) => it.emit('getphonenumber', { errMsg: 'getPhoneNumber:fail user deny' }),
  getRealtimePhoneNumber: (it) =>
    it.emit('getrealtimephonenumber', { errMsg: 'getRealtimePhoneNumber:fail user deny' }),
  feedback: () => {},
};

function shareSource(it: Instance) {
  const dataset = { ...(it.comp.dataset ?? {}) };
  return { from: 'button', target: { id: it.comp.id, dataset } };
}

/** A form reads its fields when one of its buttons is tapped; fields without a name are left out. */
function submit(it: Instance): void {
  const form = instanceOf(it.el.closest('wx-form'));
  if (!form) return;
  const fields = instancesWithin(form.el, FIELDS).filter((field) => field.it.props.name);
  if (it.props.formType === 'reset') {
    for (const field of fields) (field.it.state.reset as (() => void) | undefined)?.();
    form.emit('reset', {});
    return;
  }
  const value = Object.fromEntries(
    fields.map((field) => [field.it.props.name, (field.it.state.value as (() => unknown) | undefined)?.()]),
  );
  form.emit('submit', { value, formId: 'the formId is no longer available in develop or trial version' });
}

const FIELDS = ['input', 'textarea', 'switch', 'slider', 'picker', 'radio-group', 'checkbox-group'];

export const FORM: Builtin = { name: 'form', props: { reportSubmit: false, reportSubmitTimeout: 0 } };
