import type { Page } from 'playwright-core';

/** Presses what says `word`, and again whatever says so in the moment in which `comes` stands on the page. */
export const doubleTap = (page: Page, word: string, comes: string): Promise<void> =>
  page.evaluate(
    async ([wanted, next]) => {
      const body = () => document.querySelector<HTMLElement>('.ph-frame:not(.ph-hidden) .ph-body')!;
      const press = () => {
        const said = [...body().querySelectorAll<HTMLElement>('*')];
        const pressed = said.filter(({ textContent }) => textContent === wanted).at(-1)!;
        for (const type of ['mousedown', 'mouseup'])
          pressed.dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0 }));
      };
      const come = new Promise<void>((done) => {
        const look = () => body().innerText.includes(next) && done();
        new MutationObserver(look).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      });
      press();
      await come;
      press();
    },
    [word, comes] as const,
  );
