import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Only pages of the released client can be opened from a message. */
export function pageExists(clientDir: string | undefined, page: string): boolean {
  const file = clientDir && join(clientDir, 'app.json');
  if (!file || !existsSync(file)) return true;
  const app = JSON.parse(readFileSync(file, 'utf8')) as AppJson;
  const inPackages = [...(app.subPackages ?? []), ...(app.subpackages ?? [])].flatMap(({ root, pages }) =>
    pages.map((path) => `${root.replace(/\/$/, '')}/${path}`),
  );
  const path = page.split('?')[0]!.replace(/^\//, '');
  return [...(app.pages ?? []), ...inPackages].includes(path);
}

interface AppJson {
  pages?: string[];
  subPackages?: { root: string; pages: string[] }[];
  subpackages?: { root: string; pages: string[] }[];
}
