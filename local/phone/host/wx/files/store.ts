import type { Phone } from '../../phone';

/** Files of the mini-program on this phone: pictures taken, what it saved. */
export interface StoredFile {
  bytes: Uint8Array;
  type: string;
  url?: string;
}

const storeByPhone = new WeakMap<Phone, Map<string, StoredFile>>();
let lastTemporary = 0;

export function filesOf(phone: Phone): Map<string, StoredFile> {
  const known = storeByPhone.get(phone) ?? new Map<string, StoredFile>();
  storeByPhone.set(phone, known);
  return known;
}

export function addTemporary(phone: Phone, bytes: Uint8Array, type: string): string {
  lastTemporary += 1;
  const path = `wxfile://tmp_${Date.now().toString(36)}_${lastTemporary}.${extensionOf(type)}`;
  filesOf(phone).set(path, { bytes, type });
  return path;
}

export function urlOf(file: StoredFile): string {
  if (file.url) return file.url;
  file.url =
    typeof URL.createObjectURL === 'function'
      ? URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.type }))
      : `data:${file.type};base64,${toBase64(file.bytes)}`;
  return file.url;
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** By the first bytes, as WeChat's image does. */
export function typeOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xd8) return 'image/jpeg';
  return first === 0x89 && second === 0x50 ? 'image/png' : 'application/octet-stream';
}

function extensionOf(type: string): string {
  return { 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp', 'image/jpeg': 'jpg' }[type] ?? 'jpg';
}
