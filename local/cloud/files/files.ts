import type { Clock } from '../clock';
import { WireError } from '../database/wire-error';
import { DELETE_FILES_MAX, TEMP_URL_DEFAULT_SECONDS, TEMP_URL_FILES_MAX } from '../limits';
import type { State } from '../state/state';
import { FileIds, pathProblem } from './path';
import { Signatures } from './signatures';
import { FileStore, type StoredFile } from './store';

/** An upload must begin within this long of being allowed. */
const UPLOAD_SECONDS = 900;

export interface TempUrl {
  fileID: string;
  tempFileURL: string;
  status: number;
  errMsg: string;
  maxAge: number;
}

/** Cloud storage: what the SDK, the phone and the download links have in common. */
export class Files {
  readonly ids: FileIds;
  readonly store: FileStore;
  readonly signatures: Signatures;

  constructor(options: { dataDir: string; envId: string; state: State; clock: Clock; url: () => string }) {
    this.ids = new FileIds(options.envId);
    this.store = new FileStore(options.dataDir, options.state, options.clock);
    this.signatures = new Signatures(options.state, options.clock);
    this.url = options.url;
  }

  private readonly url: () => string;

  /** storage.getUploadMetadata */
  uploadMetadata(path: unknown): Record<string, unknown> {
    const problem = pathProblem(path);
    if (problem) throw new WireError('INVALID_PARAM', problem);
    const cloudPath = String(path);
    const { sign, t } = this.signatures.sign('write', cloudPath, UPLOAD_SECONDS);
    // Header values of SDK 4.x must be ASCII.
    const ascii = Buffer.from(cloudPath).toString('base64url');
    return {
      url: `${this.url()}/cos/${ascii}`,
      token: 'local',
      authorization: `${t}.${sign}`,
      fileId: this.ids.of(cloudPath),
      cosFileId: ascii,
    };
  }

  /** storage.batchGetDownloadUrl */
  downloadUrls(list: unknown): Record<string, unknown> {
    const wanted = asList(list, TEMP_URL_FILES_MAX) as { fileid?: unknown; max_age?: unknown }[];
    return {
      download_list: wanted.map(({ fileid, max_age: maxAge }) => {
        const url = this.tempUrl(fileid, Number(maxAge) > 0 ? Number(maxAge) : undefined);
        return {
          code: url.status === 0 ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST',
          fileID: url.fileID,
          tempFileURL: url.tempFileURL,
          maxAge: url.maxAge,
        };
      }),
    };
  }

  /** storage.batchDeleteFile */
  remove(list: unknown): Record<string, unknown> {
    return {
      delete_list: asList(list, DELETE_FILES_MAX).map((fileID) => {
        const path = this.ids.pathOf(fileID);
        const removed = path !== undefined && this.store.remove(path);
        return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' };
      }),
    };
  }

  tempUrl(fileId: unknown, maxAgeSeconds = TEMP_URL_DEFAULT_SECONDS): TempUrl {
    const path = this.ids.pathOf(fileId);
    const file = path === undefined ? undefined : this.store.find(path);
    const fileID = String(fileId);
    if (!file) {
      return { fileID, tempFileURL: '', status: -503003, errMsg: 'storage file not exists', maxAge: 0 };
    }
    const { sign, t } = this.signatures.sign('read', file.path, maxAgeSeconds);
    // Not percent-encoded: the SDK encodes it itself, and would encode it twice.
    const tempFileURL = `${this.url()}/files/${file.path}?sign=${sign}&t=${t}`;
    return { fileID, tempFileURL, status: 0, errMsg: 'ok', maxAge: maxAgeSeconds };
  }

  /** The file behind a temporary link of ours that is still good. */
  behindUrl(text: string): StoredFile | undefined {
    try {
      const url = new URL(text);
      if (url.origin !== this.url() || !url.pathname.startsWith('/files/')) return undefined;
      const path = decodeURIComponent(url.pathname.slice('/files/'.length));
      const t = Number(url.searchParams.get('t'));
      if (this.signatures.problem('read', path, url.searchParams.get('sign') ?? '', t)) return undefined;
      return this.store.find(path);
    } catch {
      return undefined;
    }
  }
}

function asList(list: unknown, max: number): unknown[] {
  if (!Array.isArray(list)) throw new WireError('INVALID_PARAM', 'the list of files is missing');
  if (list.length > max) throw new WireError('INVALID_PARAM', `at most ${max} files in one request`);
  return list;
}
