import { FILE_PATH_MAX_BYTES } from '../limits';

/** Why a cloud path is refused, or undefined. Blobs lie on the disk under names of our own, so this is about meaning, not safety. */
export function pathProblem(path: unknown): string | undefined {
  if (typeof path !== 'string' || path === '') return 'path is missing';
  if (Buffer.byteLength(path) > FILE_PATH_MAX_BYTES)
    return `path is longer than ${FILE_PATH_MAX_BYTES} bytes`;
  if (path.startsWith('/')) return 'path must not begin with /';
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    return 'path must not have empty, "." or ".." parts';
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\?#]/.test(path)) return 'path must not contain control characters, \\, ? or #';
  return undefined;
}

/** `cloud://ENV.BUCKET/path` */
export class FileIds {
  private readonly prefix: string;

  constructor(envId: string) {
    this.prefix = `cloud://${envId}.6c6f-${envId}-1250000000/`;
  }

  of(path: string): string {
    return this.prefix + path;
  }

  /** The path inside, or undefined when the id is of another environment or no id at all. */
  pathOf(fileId: unknown): string | undefined {
    return typeof fileId === 'string' && fileId.startsWith(this.prefix)
      ? fileId.slice(this.prefix.length)
      : undefined;
  }
}
