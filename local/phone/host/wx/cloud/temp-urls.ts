import type { Phone } from '../../phone';

/** WeChat resolves at most this many in one call. */
const FILES_MAX = 50;

interface Waiting {
  resolve(url: string): void;
  reject(error: Error): void;
}

const known = new Map<string, Promise<string>>();
let waiting = new Map<string, Waiting>();

/** The address of a cloud file; pictures of one page are asked for together. */
export function temporaryUrl(phone: Phone, fileID: string): Promise<string> {
  const found = known.get(fileID);
  if (found) return found;
  const asked = new Promise<string>((resolve, reject) => {
    if (waiting.size === 0) setTimeout(() => void askAll(phone), 0);
    waiting.set(fileID, { resolve, reject });
  });
  known.set(fileID, asked);
  asked.catch(() => known.delete(fileID));
  return asked;
}

interface TempFile {
  fileID: string;
  tempFileURL: string;
  status: number;
}

async function askAll(phone: Phone): Promise<void> {
  const batch = [...waiting];
  waiting = new Map();
  for (let at = 0; at < batch.length; at += FILES_MAX) await ask(phone, batch.slice(at, at + FILES_MAX));
}

async function ask(phone: Phone, batch: [string, Waiting][]): Promise<void> {
  try {
    if (!phone.device.online) throw new Error('no network');
    const { status, body } = await phone.server.send('POST', '/temp-urls', {
      fileList: batch.map(([id]) => id),
    });
    if (status !== 200) throw new Error(`temp-urls answered ${status}`);
    const files = new Map((body as { fileList: TempFile[] }).fileList.map((file) => [file.fileID, file]));
    for (const [id, { resolve, reject }] of batch) {
      const url = files.get(id)?.tempFileURL;
      if (url) resolve(url);
      else reject(new Error(`no such file: ${id}`));
    }
  } catch (error) {
    for (const [, { reject }] of batch) reject(error as Error);
  }
}
