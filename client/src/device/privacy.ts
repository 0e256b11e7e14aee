import { create } from 'zustand';

/** What a person is told their yes is for. */
export type PrivateThing = 'photos' | 'place' | 'picture' | 'album' | 'clipboard' | 'other';

interface Answer {
  event: 'exposureAuthorization' | 'agree' | 'disagree';
  buttonId?: string;
}

/** WeChat's own, by its name: Taro makes no promises of them, and an old WeChat has none of them. */
interface PrivacyApis {
  onNeedPrivacyAuthorization?(listener: (resolve: (answer: Answer) => void, info: Referrer) => void): void;
  requirePrivacyAuthorize?(options: { success(): void; fail(): void }): void;
  openPrivacyContract?(options: { fail(): void }): void;
}
interface Referrer {
  referrer?: string;
}
declare const wx: PrivacyApis;

/** WeChat checks that a button of this name was tapped before it takes a yes. */
export const AGREE_BUTTON_ID = 'agree-privacy';

const THINGS: Record<string, PrivateThing> = {
  chooseMedia: 'photos',
  chooseImage: 'photos',
  getLocation: 'place',
  chooseLocation: 'place',
  'button.chooseAvatar': 'picture',
  chooseAvatar: 'picture',
  saveImageToPhotosAlbum: 'album',
  setClipboardData: 'clipboard',
};

interface PrivacyState {
  /** Called and waiting for the person's answer, each with its own. */
  waiting: readonly ((answer: Answer) => void)[];
  thing: PrivateThing;
  /** "Later", this time the app is open: nothing asks again by itself, only a tap does. */
  refused: boolean;
}

export const usePrivacy = create<PrivacyState>(() => ({ waiting: [], thing: 'other', refused: false }));

/** WeChat holds back whatever needs the privacy guide and leaves the question to us; an old one asks for itself or not at all. */
export function watchPrivacy(): void {
  wx.onNeedPrivacyAuthorization?.((resolve, { referrer = '' } = {}) => {
    resolve({ event: 'exposureAuthorization' });
    const { waiting, thing } = usePrivacy.getState();
    // What is named first is what the person tapped; a place is asked for along the way.
    const isFirst = waiting.length === 0 || thing === 'place';
    usePrivacy.setState({
      waiting: [...waiting, resolve],
      thing: isFirst ? (THINGS[referrer] ?? 'other') : thing,
    });
  });
}

/** After a tap on the button of the name above, or on "later". */
export function answerPrivacy(agrees: boolean): void {
  const { waiting } = usePrivacy.getState();
  usePrivacy.setState({ waiting: [], refused: !agrees });
  const answer: Answer = agrees ? { event: 'agree', buttonId: AGREE_BUTTON_ID } : { event: 'disagree' };
  for (const resolve of waiting) resolve(answer);
}

/** Puts the question again, after a "later"; true where the person has agreed now. */
export function askPrivacy(): Promise<boolean> {
  return new Promise((done) => {
    if (!wx.requirePrivacyAuthorize) return done(true);
    wx.requirePrivacyAuthorize({ success: () => done(true), fail: () => done(false) });
  });
}

/** WeChat's page with the guide itself. */
export function openPrivacyGuide(): void {
  wx.openPrivacyContract?.({ fail: () => undefined });
}
