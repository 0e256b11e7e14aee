import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../clock';
import type { State } from '../state/state';
import { contentTypeOf } from './content-type';

export interface StoredFile {
  path: string;
  bytes: number;
  sha256: string;
  contentType: string;
  /** The openid that uploaded it from a phone; null for what a function or a script wrote. */
  owner: string | null;
}

/** Files on this disk. A file is there, whole and synced, before its name is. */
export class FileStore {
  private readonly dir: string;

  constructor(
    dataDir: string,
    private readonly state: State,
    private readonly clock: Clock,
  ) {
    this.dir = join(dataDir, 'files');
    mkdirSync(this.dir, { recursive: true });
  }

  put(path: string, bytes: Buffer, owner: string | null): StoredFile {
    const blob = randomUUID();
    const handle = openSync(join(this.dir, blob), 'wx');
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    this.syncDirectory();
    const before = this.row(path)?.blob;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const contentType = contentTypeOf(path, bytes);
    this.state.sql.run(
      `INSERT OR REPLACE INTO files (path, blob, bytes, sha256, contentType, owner, madeAt)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      path,
      blob,
      bytes.length,
      sha256,
      contentType,
      owner,
      this.clock.now(),
    );
    if (before) this.removeBlob(before);
    return { path, bytes: bytes.length, sha256, contentType, owner };
  }

  find(path: string): StoredFile | undefined {
    const row = this.row(path);
    if (!row) return undefined;
    return {
      path,
      bytes: Number(row.bytes),
      sha256: String(row.sha256),
      contentType: String(row.contentType),
      owner: row.owner as string | null,
    };
  }

  read(path: string): Buffer | undefined {
    const row = this.row(path);
    const file = row && join(this.dir, String(row.blob));
    return file && existsSync(file) ? readFileSync(file) : undefined;
  }

  remove(path: string): boolean {
    const row = this.row(path);
    if (!row) return false;
    this.state.sql.run('DELETE FROM files WHERE path = ?', path);
    this.removeBlob(String(row.blob));
    return true;
  }

  count(): number {
    return Number(this.state.sql.get('SELECT count(*) AS n FROM files')?.n ?? 0);
  }

  private row(path: string) {
    return this.state.sql.get('SELECT * FROM files WHERE path = ?', path);
  }

  private removeBlob(blob: unknown): void {
    rmSync(join(this.dir, String(blob)), { force: true });
  }

  /** A new name is only safe from a power cut once its directory is synced. */
  private syncDirectory(): void {
    const handle = openSync(this.dir, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}
