import type { Phone } from '../../phone';
import { ApiFailure, createApi, invoke, type Options } from '../api';
import { overNetwork } from '../device/network';
import { addTemporary, filesOf } from '../files/store';
import { temporaryUrl } from './temp-urls';

/** What WeChat's cloud SDK fails with where nothing answers. Unlike the other codes, this one has no source: see SUPPORT.md. */
const NETWORK_CODE = { errCode: -1 };

/** wx.cloud, as the person who holds this phone. */
export function addCloud(phone: Phone, cloud: Record<string, unknown>): void {
  const { async, sync } = createApi(phone, cloud, 'cloud.');
  sync('init', () => undefined);
  async('callFunction', (options) => callFunction(phone, options));
  async('getTempFileURL', async ({ fileList }) => {
    const ids = (fileList as (string | { fileID: string })[]).map((one) =>
      typeof one === 'string' ? one : one.fileID,
    );
    const reply = await overNetwork(
      phone,
      () => phone.server.send('POST', '/temp-urls', { fileList: ids }),
      NETWORK_CODE,
    );
    if (reply.status !== 200) throw cloudFailure(reply.body, 'getTempFileURL');
    return reply.body as object;
  });
  async('downloadFile', async ({ fileID }) => {
    const url = await overNetwork(phone, () => temporaryUrl(phone, String(fileID)), NETWORK_CODE);
    const response = await fetch(url);
    const type = response.headers.get('content-type') ?? 'image/jpeg';
    return {
      tempFilePath: addTemporary(phone, new Uint8Array(await response.arrayBuffer()), type),
      statusCode: response.status,
    };
  });
  // Unlike WeChat, a phone cannot delete here: files are deleted by functions.
  async('deleteFile', ({ fileList }) => ({
    fileList: (fileList as string[]).map((fileID) => ({
      fileID,
      status: -503002,
      errMsg: 'storage exceed authority',
    })),
  }));
  cloud.uploadFile = (options: Options = {}) => {
    const task = upload(phone, options);
    const answer = invoke(phone, 'cloud.uploadFile', options, () => task.done);
    return answer ?? task.handle;
  };
  cloud.CDN = (value: unknown) => value;
  cloud.Cloud = class {
    init() {
      return Promise.resolve();
    }
  };
  Object.setPrototypeOf((cloud.Cloud as { prototype: object }).prototype, cloud);
}

async function callFunction(phone: Phone, { name, data }: Options) {
  if (typeof name !== 'string' || name === '') {
    throw new ApiFailure('parameter.name should be String instead of Undefined;', { errCode: -1 });
  }
  const reply = await overNetwork(
    phone,
    () => phone.server.send('POST', `/call/${name}`, data ?? {}),
    NETWORK_CODE,
  );
  if (reply.status !== 200) throw cloudFailure(reply.body, 'callFunction');
  const { result, requestID } = reply.body as { result: unknown; requestID: string };
  return { result, requestID };
}

/** The server says `cloud.x:fail …` itself; the name in front is put there by invoke(). */
function cloudFailure(body: unknown, api: string): ApiFailure {
  const { errCode = -1, errMsg = JSON.stringify(body) } = (body ?? {}) as {
    errCode?: number;
    errMsg?: string;
  };
  return new ApiFailure(String(errMsg).replace(`cloud.${api}:fail `, ''), { errCode });
}

type Progress = (state: {
  progress: number;
  totalBytesSent: number;
  totalBytesExpectedToSend: number;
}) => void;

function upload(phone: Phone, { cloudPath, filePath }: Options) {
  const listeners = new Set<Progress>();
  let aborted = false;
  const done = overNetwork(
    phone,
    async () => {
      const file = filesOf(phone).get(String(filePath));
      if (!file) throw new ApiFailure(`file doesn't exist`, { errCode: -1 });
      const reply = await phone.server.send(
        'POST',
        `/files?path=${encodeURIComponent(String(cloudPath))}`,
        file.bytes,
      );
      if (aborted) throw new ApiFailure('abort', { errCode: -1 });
      if (reply.status !== 200) throw cloudFailure(reply.body, 'uploadFile');
      const size = file.bytes.length;
      for (const tell of listeners)
        tell({ progress: 100, totalBytesSent: size, totalBytesExpectedToSend: size });
      return { fileID: (reply.body as { fileID: string }).fileID, statusCode: 200 };
    },
    NETWORK_CODE,
  );
  const handle = {
    abort: () => void (aborted = true),
    onProgressUpdate: (listener: Progress) => void listeners.add(listener),
    offProgressUpdate: (listener: Progress) => void listeners.delete(listener),
  };
  return { done, handle };
}
