import type { Phone } from '../../phone';

/** What the person allowed this mini-program, once asked; sticks until changed in its settings. */
export interface Settings {
  scopes: Record<string, boolean>;
  /** True where allowed; asks the person the first time. */
  ask(scope: string): Promise<boolean>;
}

const known = new WeakMap<Phone, Settings>();

/** Scopes refuse without a word after the first no, as on WeChat; whoever wants to be asked starts with `askScopes`. */
export function settingsOf(phone: Phone): Settings {
  const found = known.get(phone);
  if (found) return found;
  const settings: Settings = {
    scopes: {},
    async ask(scope) {
      if (scope in settings.scopes) return settings.scopes[scope]!;
      const desc = phone.app.permission?.[scope]?.desc;
      const { confirm } = phone.device.askScopes
        ? await phone.dialogs.modal({
            title: '申请获取你的位置',
            content: desc,
            cancelText: '拒绝',
            confirmText: '允许',
          })
        : { confirm: true };
      settings.scopes[scope] = confirm;
      return confirm;
    },
  };
  known.set(phone, settings);
  return settings;
}
