/** What the desk asks of the server. */

export interface Person {
  id: string;
  name: string;
  roles: Record<string, unknown>[];
}

export interface Message {
  id: number;
  person: string;
  templateId: string;
  title: string;
  page?: string;
  data: Record<string, { value: unknown }>;
  sentAt: string | number;
}

export interface Template {
  templateId: string;
  title: string;
  fields: { key: string; label: string }[];
}

export async function getJson<T>(path: string, otherwise: T): Promise<T> {
  try {
    const reply = await fetch(path);
    return reply.ok ? ((await reply.json()) as T) : otherwise;
  } catch {
    return otherwise;
  }
}

export async function signIn(person: string): Promise<string> {
  const reply = await fetch('/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  return ((await reply.json()) as { token: string }).token;
}
