import type { Frame } from 'playwright-core';

/** Nothing is being asked of WeChat, every picture is there, and nothing has changed for this long. */
const STILL_MS = 350;

/** Until a phone's page is what a person would look at. */
export async function settled(frame: Frame): Promise<void> {
  await frame.waitForFunction((stillMs) => {
    const { phone, still = { at: Date.now(), seen: '' } } = window as unknown as {
      phone?: { calls: { outcome?: string }[] };
      still?: { at: number; seen: string };
    };
    const page = document.querySelector('.ph-frame:not(.ph-hidden) .ph-body');
    const seen = page?.innerHTML ?? '';
    if (seen !== still.seen) Object.assign(still, { at: Date.now(), seen });
    Object.assign(window, { still });
    const pictures = [...document.images].filter((image) => image.loading !== 'lazy');
    return (
      phone !== undefined &&
      seen !== '' &&
      phone.calls.every(({ outcome }) => outcome !== undefined) &&
      pictures.every(({ complete }) => complete) &&
      Date.now() - still.at > stillMs
    );
  }, STILL_MS);
}
