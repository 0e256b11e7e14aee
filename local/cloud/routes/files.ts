import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { pathProblem } from '../files/path';
import { readMultipart } from '../gateway/request-body';
import { readBody, readObject } from '../http/body';
import { HttpRefusal, sendJson } from '../http/reply';
import { route, type Exchange, type Route } from '../http/router';
import { FILE_MAX_BYTES, TEMP_URL_FILES_MAX } from '../limits';
import type { CloudParts } from '../parts';
import { signedIn } from './session';

const LIST_MAX_BYTES = 100 * 1024;

/** Only these may be shown in place; a page or script that somebody uploaded must not run under our address. */
const SHOWN = /^(image\/(?!svg)|video\/|audio\/|application\/pdf$)/;

export function fileRoutes({ files, identities }: CloudParts): Route[] {
  return [
    route('POST', '/files', async ({ request, response, url }) => {
      const person = signedIn(request, identities);
      // A script that only has bytes need not think of a name.
      const path = url.searchParams.get('path') ?? `uploads/${randomUUID()}`;
      const problem = pathProblem(path);
      if (problem) throw refusal(400, -501007, `cloud.uploadFile:fail ${problem}`);
      const before = files.store.find(path);
      // The rule every environment starts with: only who made a file may write it.
      if (before && before.owner !== person.openid) {
        throw refusal(403, -503002, 'cloud.uploadFile:fail storage exceed authority');
      }
      files.store.put(path, await readBody(request, FILE_MAX_BYTES), person.openid);
      sendJson(response, 200, { fileID: files.ids.of(path), statusCode: 200, errMsg: 'cloud.uploadFile:ok' });
    }),
    // Unlike WeChat, where a storage rule may forbid it, whoever knows a fileID may ask for its link.
    route('POST', '/temp-urls', async ({ request, response }) => {
      const { fileList } = await readObject(request, LIST_MAX_BYTES);
      if (!Array.isArray(fileList)) throw new HttpRefusal(400, 'fileList must be a list');
      if (fileList.length > TEMP_URL_FILES_MAX) {
        throw refusal(400, -501007, `cloud.getTempFileURL:fail at most ${TEMP_URL_FILES_MAX} files`);
      }
      const list = fileList.map((entry: unknown) => {
        const { fileID, maxAge } =
          typeof entry === 'object' && entry ? (entry as FileRequest) : { fileID: entry };
        return files.tempUrl(fileID, Number(maxAge) > 0 ? Number(maxAge) : undefined);
      });
      sendJson(response, 200, { fileList: list, errMsg: 'cloud.getTempFileURL:ok' });
    }),
    route('GET', '/files/*', (exchange) => download(exchange, files)),
    route('PUT', '/cos/:ascii', async ({ request, response, params }) => {
      const authorization = String(request.headers.authorization ?? '');
      await takeUpload(response, params.ascii!, authorization, files, () =>
        readBody(request, FILE_MAX_BYTES),
      );
    }),
    route('POST', '/cos/:ascii', async ({ request, response, params }) => {
      // SDK 3.x sends a form, the signature in it.
      const { fields, requestData } = await readMultipart(request, FILE_MAX_BYTES);
      const signature = String(fields.Signature ?? '');
      await takeUpload(response, params.ascii!, signature, files, () =>
        Promise.resolve(requestData ?? Buffer.alloc(0)),
      );
    }),
  ];
}

interface FileRequest {
  fileID: unknown;
  maxAge?: unknown;
}

function refusal(status: number, errCode: number, errMsg: string): HttpRefusal {
  return new HttpRefusal(status, errMsg, { errCode, errMsg });
}

function download({ response, url, params }: Exchange, files: CloudParts['files']): void {
  const path = params['*']!;
  const t = Number(url.searchParams.get('t'));
  const problem = files.signatures.problem('read', path, url.searchParams.get('sign') ?? '', t);
  if (problem) throw new HttpRefusal(403, `this link's signature is ${problem}`);
  const file = files.store.find(path);
  const bytes = file && files.store.read(path);
  if (!file || !bytes) throw new HttpRefusal(404, 'no such file');
  response.writeHead(200, {
    'content-type': file.contentType,
    'content-length': bytes.length,
    'content-disposition': SHOWN.test(file.contentType) ? 'inline' : 'attachment',
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=600',
    etag: `"${file.sha256}"`,
  });
  response.end(bytes);
}

/** The SDK takes an empty body for success, whatever the status, and reads a failure from XML. */
async function takeUpload(
  response: ServerResponse,
  ascii: string,
  authorization: string,
  files: CloudParts['files'],
  read: () => Promise<Buffer>,
): Promise<void> {
  const path = Buffer.from(ascii, 'base64url').toString('utf8');
  const [t = '', sign = ''] = authorization.split('.');
  const problem = pathProblem(path) ? 'wrong' : files.signatures.problem('write', path, sign, Number(t));
  if (problem)
    return sendXmlError(response, 403, problem === 'expired' ? 'AccessDenied' : 'SignatureDoesNotMatch');
  let bytes: Buffer;
  try {
    bytes = await read();
  } catch {
    return sendXmlError(response, 400, 'EntityTooLarge');
  }
  files.store.put(path, bytes, null);
  response.writeHead(200, { 'content-length': 0 }).end();
}

function sendXmlError(response: ServerResponse, status: number, code: string): void {
  const xml = `<Error><Code>${code}</Code><Message>${code}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`;
  response.writeHead(status, { 'content-type': 'application/xml', connection: 'close' }).end(xml);
}
