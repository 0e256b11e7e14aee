import type { OutputOf } from '#types/contract';
import { exportData } from '#types/people/privacy-contracts';
import { call } from '@/cloud/call';
import type { Outcome } from '@/cloud/problem';

type Part = OutputOf<typeof exportData>;

/** The whole of it as one text, heading by heading; the parts come one after the other, none is left out. */
export async function readMyData(): Promise<Outcome<string>> {
  const parts = new Map<string, Record<string, unknown>[]>();
  let cursor: string | null = null;
  do {
    const outcome: Outcome<Part> = await call(exportData, { cursor });
    if (!outcome.ok) return outcome;
    const { title, rows, next }: Part = outcome.data;
    parts.set(title, [...(parts.get(title) ?? []), ...rows]);
    cursor = next;
  } while (cursor !== null);
  return { ok: true, data: JSON.stringify(Object.fromEntries(parts), null, 2) };
}
