import type { Phone } from '../../phone';
import { ApiFailure } from '../api';

export const CONTRACT_NAME = '《小程序用户隐私保护指引》';

/** What a mini-program answers with when WeChat asks it to put the question itself. */
export interface PrivacyAnswer {
  event: 'exposureAuthorization' | 'agree' | 'disagree';
  buttonId?: string;
}
export type PrivacyListener = (resolve: (answer: PrivacyAnswer) => void, info: { referrer: string }) => void;

/** Whether the person agreed to the privacy guide: until then nothing that touches personal data goes through. */
export interface Privacy {
  agreed: boolean;
  /** The last one that listens counts; without one WeChat asks by itself. */
  listener: PrivacyListener | undefined;
  /** A button with open-type `agreePrivacyAuthorization` was tapped. */
  agree(buttonId: string): void;
  /** Returns once the person has agreed; fails as WeChat does where they have not. */
  require(api: string): Promise<void>;
}

/** These fail with 103 where others fail with 104: after the guide comes a question of their own. */
const WITH_A_SCOPE = ['getLocation', 'getFuzzyLocation', 'startLocationUpdate', 'saveImageToPhotosAlbum'];
/** After a refusal WeChat's own question does not come up again for so long. */
const GAP_MS = 10_000;

const known = new WeakMap<Phone, Privacy>();

/** Unlike WeChat, the guide counts as agreed to unless the phone starts with `privacy=ask`; an agreement ends with the window. */
export function privacyOf(phone: Phone): Privacy {
  const found = known.get(phone);
  if (found) return found;
  const buttons = new Set<string>();
  let refusedAt = -GAP_MS;
  const privacy: Privacy = {
    agreed: !phone.device.askPrivacy,
    listener: undefined,
    agree(buttonId) {
      buttons.add(buttonId);
      privacy.agreed = true;
    },
    async require(api) {
      if (privacy.agreed) return;
      const { listener } = privacy;
      if (listener) return askThrough(listener, api, buttons);
      if (Date.now() - refusedAt < GAP_MS) throw refused(api, ' in gap');
      const { confirm } = await phone.dialogs.modal({
        title: '用户隐私保护提示',
        content: `使用前请阅读并同意${CONTRACT_NAME}。`,
        cancelText: '拒绝',
        confirmText: '同意',
      });
      privacy.agreed = confirm;
      if (confirm) return;
      refusedAt = Date.now();
      throw refused(api);
    },
  };
  known.set(phone, privacy);
  return privacy;
}

/** What was called waits until the mini-program says what the person chose. */
function askThrough(listener: PrivacyListener, api: string, buttons: ReadonlySet<string>): Promise<void> {
  return new Promise((done, failed) => {
    listener(
      ({ event, buttonId }) => {
        if (event === 'disagree') failed(refused(api));
        if (event !== 'agree') return;
        if (buttons.has(buttonId ?? '')) done();
        else failed(new ApiFailure('click action before resolve is needed', { errno: errnoOf(api) }));
      },
      { referrer: api },
    );
  });
}

const errnoOf = (api: string) => (WITH_A_SCOPE.includes(api) ? 103 : 104);
const refused = (api: string, when = '') =>
  new ApiFailure(`privacy permission is not authorized${when}`, { errno: errnoOf(api) });
