import type { Page } from 'playwright-core';

/** What a mini-program has written into a file of its own on the phone in front; null where there is none of that name. */
export async function keptText(page: Page, name: string): Promise<string | null> {
  const frame = page.frame('phone')!;
  return frame.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open('phone-files', 1);
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error!);
    });
    const store = database.transaction('files', 'readonly').objectStore('files');
    const found = await new Promise<Uint8Array | null>((done, failed) => {
      const walk = store.openCursor();
      walk.onerror = () => failed(walk.error!);
      walk.onsuccess = () => {
        const cursor = walk.result;
        if (!cursor) return done(null);
        if (String(cursor.key).endsWith(wanted)) return done((cursor.value as { bytes: Uint8Array }).bytes);
        cursor.continue();
      };
    });
    database.close();
    return found && new TextDecoder('utf-8', { ignoreBOM: true }).decode(found);
  }, name);
}
