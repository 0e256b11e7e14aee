/** The HTTP side of local/cloud, as the person who holds this phone. */

export interface PersonView {
  id: string;
  name: string;
}

export interface ServerReply {
  status: number;
  body: unknown;
}

export interface Server {
  readonly url: string;
  readonly person: PersonView | undefined;
  readonly token: string | undefined;
  signIn(person: string): Promise<PersonView>;
  /** Throws a TypeError where nothing answers, as fetch does. */
  send(method: string, path: string, body?: unknown): Promise<ServerReply>;
}

export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: BodyInit },
) => Promise<{ status: number; text(): Promise<string> }>;

export function createServer(url: string, fetch: Fetch): Server {
  let token: string | undefined;
  let person: PersonView | undefined;

  async function send(method: string, path: string, body?: unknown): Promise<ServerReply> {
    const headers: Record<string, string> = {};
    if (token) headers.authorization = `Bearer ${token}`;
    const bytes = body instanceof Uint8Array || (typeof Blob !== 'undefined' && body instanceof Blob);
    if (body !== undefined) headers['content-type'] = bytes ? 'application/octet-stream' : 'application/json';
    const response = await fetch(url + path, {
      method,
      headers,
      body: body === undefined ? undefined : bytes ? (body as BodyInit) : JSON.stringify(body),
    });
    return { status: response.status, body: parsed(await response.text()) };
  }

  return {
    url,
    send,
    get token() {
      return token;
    },
    get person() {
      return person;
    },
    async signIn(id) {
      const reply = await send('POST', '/sign-in', { person: id });
      if (reply.status !== 200) throw new Error(`nobody signs in as ${id}: ${JSON.stringify(reply.body)}`);
      ({ token, person } = reply.body as { token: string; person: PersonView });
      return person;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
