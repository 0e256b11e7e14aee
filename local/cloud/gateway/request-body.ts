import busboy from 'busboy';
import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from '../http/reply';
import { readObject } from '../http/body';
import { GATEWAY_BODY_MAX_BYTES, OPEN_API_BODY_MAX_BYTES } from '../limits';

export interface GatewayBody {
  fields: Record<string, unknown>;
  /** The binary part of an open API call. */
  requestData?: Buffer;
}

/** JSON for almost everything, multipart for the open APIs. */
export async function readGatewayBody(request: IncomingMessage): Promise<GatewayBody> {
  if (request.headers['content-type']?.startsWith('multipart/form-data')) return readMultipart(request);
  return { fields: await readObject(request, GATEWAY_BODY_MAX_BYTES) };
}

/** Reads text fields and one binary field; busboy calls a part a file when it is an octet-stream. */
export function readMultipart(
  request: IncomingMessage,
  maxBytes = OPEN_API_BODY_MAX_BYTES,
): Promise<GatewayBody> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, unknown> = {};
    let requestData: Buffer | undefined;
    const parser = busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { fields: 50, files: 1, fileSize: maxBytes, fieldSize: GATEWAY_BODY_MAX_BYTES },
    });
    parser.on('field', (name, value) => {
      fields[name] = value;
    });
    parser.on('file', (_name, stream) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('limit', () => reject(new HttpRefusal(413, `the file is larger than ${maxBytes} bytes`)));
      stream.on('end', () => {
        requestData = Buffer.concat(parts);
      });
    });
    parser.on('error', (error) => reject(new HttpRefusal(400, `broken multipart body: ${String(error)}`)));
    parser.on('close', () => resolve({ fields, requestData }));
    request.on('aborted', () => reject(new HttpRefusal(400, 'the request was broken off')));
    request.pipe(parser);
  });
}
