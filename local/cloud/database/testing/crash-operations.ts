/** The operations of the crash test: worked out from a number alone, by the child that does them and the parent that checks. */
export type Operation =
  | { kind: 'insert'; id: string; n: number; tag: string }
  | { kind: 'increment'; id: string; by: number }
  | { kind: 'retag'; tag: string; to: string }
  | { kind: 'transfer'; from: string; to: string; amount: number }
  | { kind: 'remove'; id: string };

export interface Account {
  _id: string;
  n: number;
  tag: string;
  tags: string[];
}

const TAGS = ['red', 'green', 'blue', 'black'];
const ACCOUNTS = 40;

/** A small generator with good spread (mulberry32): the same number gives the same operation everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function operation(number: number): Operation {
  const next = random(number * 2_654_435_761);
  const of = (count: number) => Math.floor(next() * count);
  const tag = () => TAGS[of(TAGS.length)] as string;
  const account = () => `a${of(ACCOUNTS)}`;
  const kind = next();
  if (kind < 0.35) return { kind: 'insert', id: account(), n: of(100), tag: tag() };
  if (kind < 0.6) return { kind: 'increment', id: account(), by: of(9) - 4 };
  if (kind < 0.7) return { kind: 'retag', tag: tag(), to: tag() };
  if (kind < 0.9) return { kind: 'transfer', from: account(), to: account(), amount: of(10) };
  return { kind: 'remove', id: account() };
}

/** What the collection holds after an operation, as plain as it can be said. */
export function play(accounts: Map<string, Account>, op: Operation): void {
  switch (op.kind) {
    case 'insert':
      accounts.set(op.id, newAccount(op));
      return;
    case 'increment': {
      const account = accounts.get(op.id);
      if (account) account.n += op.by;
      return;
    }
    case 'retag':
      for (const account of accounts.values())
        if (account.tag === op.tag) {
          account.tag = op.to;
          account.tags.push(op.to);
        }
      return;
    case 'transfer': {
      const [from, to] = [accounts.get(op.from), accounts.get(op.to)];
      if (!from || !to || from === to) return;
      from.n -= op.amount;
      to.n += op.amount;
      return;
    }
    case 'remove':
      accounts.delete(op.id);
  }
}

export const newAccount = ({ id, n, tag }: { id: string; n: number; tag: string }): Account => ({
  _id: id,
  n,
  tag,
  tags: [tag],
});

export const CRASH_INDEXES = [
  {
    name: 'tag_n',
    keys: [
      { field: 'tag', direction: '1' as const },
      { field: 'n', direction: '-1' as const },
    ],
  },
  { name: 'tags', keys: [{ field: 'tags', direction: '1' as const }] },
];
