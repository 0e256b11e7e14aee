import type { Phone } from '../../phone';
import { filesOf, type StoredFile } from './store';

/** Files of a mini-program that are there again when the app is opened anew: each person has a phone of their own. */
const DATABASE = 'phone-files';
const STORE = 'files';

/** Temporary files end with the app, as on WeChat. */
export const lasts = (path: string): boolean => path.startsWith('wxfile://usr/') || path.includes('store_');

const keyOf = (phone: Phone, path: string) => `${phone.server.person?.id ?? ''} ${path}`;

/** Unlike WeChat, files end with the window where the browser has no database, as jsdom. */
const canLast = () => typeof indexedDB !== 'undefined';

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((done, failed) => {
    const asked = indexedDB.open(DATABASE, 1);
    asked.onupgradeneeded = () => void asked.result.createObjectStore(STORE);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error ?? new Error('no database for files'));
  });
  return opened;
}

/** Resolves when it is kept; without a file, when it is gone. */
export async function keepFile(phone: Phone, path: string, file: StoredFile | undefined): Promise<void> {
  if (!canLast()) return;
  const change = (await open()).transaction(STORE, 'readwrite');
  const store = change.objectStore(STORE);
  if (file) store.put({ bytes: file.bytes, type: file.type }, keyOf(phone, path));
  else store.delete(keyOf(phone, path));
  await new Promise<void>((done, failed) => {
    change.oncomplete = () => done();
    change.onerror = () => failed(change.error ?? new Error(`not kept: ${path}`));
  });
}

/** What the app kept when it was last open; before it starts. */
export async function restoreFiles(phone: Phone): Promise<void> {
  if (!canLast()) return;
  const store = (await open()).transaction(STORE, 'readonly').objectStore(STORE);
  const own = keyOf(phone, '');
  await new Promise<void>((done, failed) => {
    const walk = store.openCursor();
    walk.onerror = () => failed(walk.error ?? new Error('files could not be read'));
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (!cursor) return done();
      const key = String(cursor.key);
      if (key.startsWith(own)) filesOf(phone).set(key.slice(own.length), cursor.value as StoredFile);
      cursor.continue();
    };
  });
}
