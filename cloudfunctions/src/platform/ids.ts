import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Where new names come from; handed in, so that rules stay repeatable. */
export interface Ids {
  /** A name nobody can guess. */
  random(): string;
  /** A whole number from 0 up to, not including, `below`. */
  integer(below: number): number;
}

export const systemIds: Ids = {
  random: () => randomBytes(12).toString('hex'),
  integer: (below) => randomInt(below),
};

const ID_CHARS = 32;

/** The same parts always give the same id: what happens twice collides on `_id` instead of being there twice. */
export function idFrom(...parts: string[]): string {
  // Lengths keep ('ab', 'c') and ('a', 'bc') apart.
  const text = parts.map((part) => `${part.length}:${part}`).join('|');
  return createHash('sha256').update(text).digest('hex').slice(0, ID_CHARS);
}

/** `_id` of a person's document. Computable from the openid, so that a role can be given before the first visit. */
export function personKeyOf(openid: string): string {
  return idFrom('person', openid);
}
