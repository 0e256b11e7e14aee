import protobuf from 'protobufjs';

/** The few messages in which the SDK carries WeChat's open APIs. */
const PROTO = `
syntax = "proto3";
message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
message OpenApiData { repeated KeyValuePair pairs = 1; }
message CommApiData { int32 api_type = 1; OpenApiData openapi_data = 2; OpenApiData innerapi_data = 3; string appid = 6; }
message HttpHeader { string k = 1; string v = 2; }
message CommOpenApiResp {
  bytes resp_data = 1; string content_type = 2; int32 error_code = 3; uint32 http_code = 4;
  repeated HttpHeader headers = 5; int32 svrkit_error_code = 6;
}`;

const root = protobuf.parse(PROTO, { keepCase: true }).root;
const request = root.lookupType('CommApiData');
const reply = root.lookupType('CommOpenApiResp');

/** 0 is WeChat's open APIs; the others (inner, svrkit, token) are not played here. */
const OPEN_API = 0;

export interface OpenApiRequest {
  supported: boolean;
  /** The arguments in snake case, parsed; raw bytes where a file was given. */
  args: Record<string, unknown>;
}

export function decodeRequest(bytes: Buffer): OpenApiRequest {
  const message = request.toObject(request.decode(bytes), { defaults: true, bytes: Buffer }) as {
    api_type: number;
    openapi_data?: { pairs?: { key: string; value: Buffer; filename: string }[] };
  };
  const args: Record<string, unknown> = {};
  for (const { key, value, filename } of message.openapi_data?.pairs ?? []) {
    args[key] = filename ? Buffer.from(value) : parse(Buffer.from(value).toString('utf8'));
  }
  return { supported: message.api_type === OPEN_API, args };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function encodeJsonReply(body: unknown): Buffer {
  return encode({
    resp_data: Buffer.from(JSON.stringify(body)),
    content_type: 'application/json; charset=utf-8',
    http_code: 200,
  });
}

export function encodeBytesReply(contentType: string, bytes: Buffer): Buffer {
  return encode({ resp_data: bytes, content_type: contentType, http_code: 200 });
}

/** The gateway itself refuses: -604100 API not found, -604101 no permission. */
export function encodeRefusal(errorCode: number): Buffer {
  return encode({ error_code: errorCode });
}

function encode(value: Record<string, unknown>): Buffer {
  return Buffer.from(reply.encode(reply.create(value)).finish());
}
