import { CONSENTS, type PublicConsent } from '../../types/people/consents';

/** A reply of the product's `api` function. */
export type ApiReply<Data = Record<string, unknown>> =
  | { ok: true; data: Data }
  | {
      ok: false;
      error: { code: string; message: string; fields?: Record<string, string>; requestId: string };
    };

/** The town's people through local WeChat's HTTP interface: what their phones would do. */
export class TownApi {
  private readonly tokens = new Map<string, Promise<string>>();

  /** `hear` is given every reply to a call, refusals too, before the caller is. */
  constructor(
    readonly url: string,
    private readonly hear: (person: string, action: string, input: unknown, reply: ApiReply) => void = () =>
      undefined,
  ) {}

  async signIn(person: string): Promise<string> {
    const known = this.tokens.get(person);
    if (known) return known;
    const token = this.post<{ token: string }>('/sign-in', { person }).then((reply) => reply.token);
    this.tokens.set(person, token);
    return token;
  }

  /** One call of the mini-program, as `wx.cloud.callFunction({ name: 'api', data })` would make it. */
  async call<Data = Record<string, unknown>>(
    person: string,
    action: string,
    input: unknown,
    key?: string,
  ): Promise<ApiReply<Data>> {
    const token = await this.signIn(person);
    const { result } = await this.post<{ result: ApiReply<Data> }>(
      '/call/api',
      { action, input, key },
      token,
    );
    this.hear(person, action, input, result as ApiReply);
    return result;
  }

  /** A call of somebody who says yes where the mini-program asks first whether something may become public. */
  async agreeing<Data>(
    person: string,
    action: string,
    input: unknown,
    key?: string,
  ): Promise<ApiReply<Data>> {
    const reply = await this.call<Data>(person, action, input, key);
    const asked = reply.ok ? null : /^consent\.(public|voice)-needed$/.exec(reply.error.code);
    if (!asked) return reply;
    const kind = asked[1] as PublicConsent;
    await this.done(person, 'me.consent', { kind, version: CONSENTS[kind].version });
    return this.call<Data>(person, action, input, key);
  }

  /** Like that, but a refusal is thrown. */
  async done<Data = Record<string, unknown>>(
    person: string,
    action: string,
    input: unknown,
    key?: string,
  ): Promise<Data> {
    const reply = await this.agreeing<Data>(person, action, input, key);
    if (reply.ok) return reply.data;
    throw new Refused(action, reply.error);
  }

  async upload(person: string, path: string, bytes: Uint8Array): Promise<string> {
    const response = await fetch(`${this.url}/files?path=${encodeURIComponent(path)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await this.signIn(person)}` },
      body: bytes as Uint8Array<ArrayBuffer>,
    });
    const reply = (await answered(response)) as { fileID: string };
    return reply.fileID;
  }

  /** `skipped`: what the clock's timers had to do on the way is left to the next move. */
  setClock(now: Date | 'real', timers: 'due' | 'skipped' = 'due'): Promise<unknown> {
    return this.post('/clock', {
      ...(now === 'real' ? { offsetMs: 0 } : { now: now.toISOString() }),
      timers,
    });
  }

  async get<Data>(path: string): Promise<Data> {
    return (await answered(await fetch(this.url + path))) as Data;
  }

  async post<Data>(path: string, body: unknown, token?: string): Promise<Data> {
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return (await answered(response)) as Data;
  }
}

export class Refused extends Error {
  readonly code: string;
  constructor(
    action: string,
    readonly error: { code: string; message: string; fields?: Record<string, string>; requestId: string },
  ) {
    super(`${action} was refused: ${error.code} ${error.message} ${JSON.stringify(error.fields ?? {})}`);
    this.code = error.code;
  }
}

async function answered(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
}
