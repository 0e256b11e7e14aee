import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchPhone } from '../../local/phone/chromium';
import { settled } from './settled';
import { shotsOf } from './shots';

const LOOKS = [
  { theme: 'light', font: 'normal', size: '375', language: 'zh' },
  { theme: 'dark', font: 'normal', size: '375', language: 'zh' },
  { theme: 'light', font: 'elder', size: '375', language: 'zh' },
  { theme: 'dark', font: 'elder', size: '375', language: 'zh' },
  { theme: 'light', font: 'normal', size: '414', language: 'zh' },
  { theme: 'dark', font: 'normal', size: '414', language: 'zh' },
  { theme: 'light', font: 'elder', size: '414', language: 'zh' },
  { theme: 'dark', font: 'elder', size: '414', language: 'zh' },
  { theme: 'light', font: 'normal', size: '375', language: 'en' },
  { theme: 'light', font: 'elder', size: '375', language: 'en' },
] as const;

/** Every page × light and dark × normal and largest text × both screens, and in English. Says which pages made errors. `only`: of these pages. */
export async function shootPages(
  url: string,
  browser: Browser,
  outDir: string,
  only: readonly string[] | null,
): Promise<number> {
  mkdirSync(outDir, { recursive: true });
  let count = 0;
  const shots = (await shotsOf(url)).filter(({ name }) => only === null || only.includes(name));
  for (const { name, person, page } of shots)
    for (const { language, ...look } of LOOKS) {
      const phone = await launchPhone({ url, browser, person, page, ...look, stored: { language } });
      await settled(phone.page.mainFrame());
      const inLanguage = language === 'zh' ? '' : `-${language}`;
      await phone.screenshot(
        join(outDir, `${name}-${look.size}-${look.theme}-${look.font}${inLanguage}.png`),
      );
      for (const { where, message } of await phone.errors()) console.error(`  ${name}: ${where}: ${message}`);
      await phone.close();
      count += 1;
    }
  return count;
}
