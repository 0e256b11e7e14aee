import type { Frame } from 'playwright-core';
import type { Measured } from './host/measure';
import type { CallRecord, PhoneError } from './host/phone';

/** What a person and a test can do with a phone that runs in a browser, on a page of its own or in the desk's frame. */
export interface PhoneInBrowser {
  text(): Promise<string>;
  path(): Promise<string>;
  waitFor(text: string | RegExp): Promise<void>;
  tap(textOrSelector: string): Promise<void>;
  input(placeholderOrSelector: string, value: string): Promise<void>;
  /** Answers the panel that chooseMedia brings up. */
  choosePictures(files: string | string[]): Promise<void>;
  open(page: string): Promise<void>;
  openMessage(page: string): Promise<void>;
  setOnline(online: boolean): Promise<void>;
  calls(name?: string): Promise<CallRecord[]>;
  errors(): Promise<PhoneError[]>;
  measure(): Promise<Measured>;
  /** Files that mini-programs have written under `usr` and whose names end so, with what stands in them. */
  savedTexts(ending: string): Promise<[string, string][]>;
  /** Pictures that mini-programs have saved, as base64, the oldest first. */
  album(): Promise<string[]>;
}

interface PhoneWindow {
  phone: {
    path?: string;
    calls: CallRecord[];
    errors: PhoneError[];
    device: { change(part: object): void };
    pages: { reLaunch(url: string): void };
    measure(): Measured;
    openMessage(page: string): void;
    album(): readonly { bytes: Uint8Array }[];
    files(): ReadonlyMap<string, { bytes: Uint8Array }>;
  };
}

/** The page in front and what lies over it; the navigation bar's title is no word of the page. */
const PAGE_WORDS = '.ph-frame:not(.ph-hidden) .ph-body, .ph-tabs, .ph-layer';

/** Resolves when the mini-program runs; rejects with what it says when it does not. */
export async function untilStarted(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () =>
      // An element of this id answers to the same name until then.
      (window as unknown as Partial<PhoneWindow>).phone?.path !== undefined ||
      document.querySelector('.ph-broken'),
  );
  const broken = frame.locator('.ph-broken');
  if (await broken.count()) throw new Error((await broken.textContent()) ?? 'the phone did not start');
}

/** `frameOf` is asked each time: the desk starts its phone anew for another person. */
export function holdPhone(frameOf: () => Frame): PhoneInBrowser {
  const inPhone = <T>(
    run: (phone: PhoneWindow['phone'], argument: never) => T,
    argument?: unknown,
  ): Promise<T> =>
    frameOf().evaluate(
      ([source, given]) =>
        (0, eval)(`(${source as string})`)((window as unknown as PhoneWindow).phone, given) as T,
      [String(run), argument] as const,
    );
  const seen = () => frameOf().locator('.ph-frame:not(.ph-hidden), .ph-tabs, .ph-layer');
  const find = (wanted: string) =>
    /^(\.|#|\[|wx-|button\b)/.test(wanted)
      ? seen().locator(wanted)
      : seen()
          .getByText(wanted, { exact: true })
          .or(seen().locator(`[aria-label=${JSON.stringify(wanted)}]`));
  const text = async () => (await frameOf().locator(PAGE_WORDS).allInnerTexts()).join('\n').trim();

  return {
    text,
    path: () => inPhone((phone) => phone.path ?? ''),
    async waitFor(wanted) {
      const source =
        typeof wanted === 'string' ? wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : wanted.source;
      await frameOf()
        .waitForFunction(
          ([pattern, selector]) => {
            const parts = [...document.querySelectorAll<HTMLElement>(selector)];
            return new RegExp(pattern).test(parts.map((part) => part.innerText).join('\n'));
          },
          [source, PAGE_WORDS] as const,
        )
        .catch(async () => {
          throw new Error(`"${String(wanted)}" did not appear. There is:\n${await text()}`);
        });
    },
    async tap(wanted) {
      const exact = find(wanted).filter({ visible: true }).first();
      const loose = seen().getByText(wanted).filter({ visible: true }).first();
      await exact.or(loose).first().waitFor();
      await ((await exact.count()) ? exact : loose).click();
    },
    async input(wanted, value) {
      const field = /^[.#[]|^wx-/.test(wanted)
        ? seen()
            .locator(wanted)
            .locator('input, textarea')
            .or(seen().locator(`input${wanted}, textarea${wanted}`))
            .first()
        : seen().getByPlaceholder(wanted).or(seen().getByLabel(wanted)).first();
      await field.fill(value);
    },
    choosePictures: (files) => frameOf().setInputFiles('.ph-media-input', files),
    open: (to) => inPhone((phone, url: string) => phone.pages.reLaunch(url), `/${to.replace(/^\//, '')}`),
    openMessage: (to) => inPhone((phone, url: string) => phone.openMessage(url), to),
    setOnline: (online) => inPhone((phone, value: boolean) => phone.device.change({ online: value }), online),
    calls: (name) =>
      inPhone(
        (phone, only: string | undefined) =>
          phone.calls.filter((call) => only === undefined || call.name === only),
        name,
      ),
    errors: () => inPhone((phone) => phone.errors),
    measure: () => inPhone((phone) => phone.measure()),
    savedTexts: (ending) =>
      inPhone(
        (phone, wanted: string) =>
          [...phone.files()]
            .filter(([path]) => path.startsWith('wxfile://usr') && path.endsWith(wanted))
            .map(([path, { bytes }]): [string, string] => [
              path,
              new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
            ]),
        ending,
      ),
    album: () =>
      inPhone((phone) =>
        phone
          .album()
          .map(({ bytes }) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))),
      ),
  };
}
