import { ApiFailure, invoke, type Api, type Options } from '../api';
import { keepFile, lasts } from './lasting';
import { filesOf, fromBase64, toBase64, typeOf, type StoredFile } from './store';

type Data = string | ArrayBuffer;

/** wx.getFileSystemManager, as far as a mini-program keeps and reads pictures. What is under `usr` or was saved outlives the app. */
export function addFiles({ phone, sync }: Api): void {
  const files = filesOf(phone);
  const find = (path: unknown) => {
    const file = files.get(String(path));
    if (!file) throw new ApiFailure(`no such file or directory, open '${String(path)}'`, { errno: 1300002 });
    return file;
  };
  const read = ({ filePath, encoding }: Options): { data: Data } => {
    const { bytes } = find(filePath);
    if (encoding === 'base64') return { data: toBase64(bytes) };
    if (encoding) return { data: new TextDecoder().decode(bytes) };
    return { data: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer };
  };
  const put = (path: string, file: StoredFile | undefined): Promise<void> => {
    if (file) files.set(path, file);
    else files.delete(path);
    return lasts(path) ? keepFile(phone, path, file) : Promise.resolve();
  };
  const write = ({ filePath, data, encoding }: Options) => {
    const bytes =
      typeof data !== 'string'
        ? new Uint8Array(data as ArrayBuffer)
        : encoding === 'base64'
          ? fromBase64(data)
          : new TextEncoder().encode(data);
    return put(String(filePath), { bytes, type: typeOf(bytes) });
  };
  const save = ({ tempFilePath, filePath }: Options) => {
    const file = find(tempFilePath);
    const savedFilePath = String(
      filePath ?? `wxfile://store_${String(tempFilePath).split('tmp_')[1] ?? files.size}`,
    );
    const kept = put(savedFilePath, file);
    files.delete(String(tempFilePath));
    return { savedFilePath, kept };
  };
  const unlink = ({ filePath }: Options) => {
    find(filePath);
    return put(String(filePath), undefined);
  };
  const stat = ({ path }: Options) => {
    const { length } = find(path).bytes;
    return { stats: { size: length, isFile: () => true, isDirectory: () => false } };
  };
  const access = ({ path }: Options) => void find(path);
  const info = ({ filePath }: Options) => ({ size: find(filePath).bytes.length });
  const list = () => ({
    fileList: [...files]
      .filter(([path]) => path.includes('store_'))
      .map(([filePath, { bytes }]) => ({ filePath, size: bytes.length, createTime: 0 })),
  });
  const copy = ({ srcPath, destPath }: Options) => put(String(destPath), find(srcPath));
  const asynchronous = {
    readFile: read,
    writeFile: write,
    saveFile: async (options: Options) => {
      const { savedFilePath, kept } = save(options);
      await kept;
      return { savedFilePath };
    },
    stat,
    unlink,
    removeSavedFile: unlink,
    access,
    getFileInfo: info,
    getSavedFileList: list,
    copyFile: copy,
    mkdir: () => ({}),
  };

  sync('getFileSystemManager', () => ({
    ...Object.fromEntries(
      Object.entries(asynchronous).map(([name, run]) => [
        name,
        (options: Options = {}) => invoke(phone, name, options, run as never),
      ]),
    ),
    readFileSync: (filePath: string, encoding?: string) => read({ filePath, encoding }).data,
    writeFileSync: (filePath: string, data: Data, encoding?: string) =>
      void write({ filePath, data, encoding }),
    statSync: (path: string) => stat({ path }).stats,
    saveFileSync: (tempFilePath: string, filePath?: string) => save({ tempFilePath, filePath }).savedFilePath,
    unlinkSync: (filePath: string) => void unlink({ filePath }),
    accessSync: (path: string) => access({ path }),
    mkdirSync: () => {},
  }));
}
