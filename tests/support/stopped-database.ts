import type { Database } from '../../cloudfunctions/src/platform/cloud';

/** What goes over the wire; everything else only builds it. */
const SENT = ['get', 'count', 'update', 'set', 'add', 'remove', 'end'];

/** A database that asks before each request: whoever is asked may let it wait, or never let it go. */
export function stoppedDatabase(database: Database, before: () => Promise<void>): Database {
  return watched(database, before);
}

function watched<Part extends object>(part: Part, before: () => Promise<void>): Part {
  return new Proxy(part, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        const run = () => value.apply(target, given) as unknown;
        if (SENT.includes(String(name))) return before().then(run);
        const next = run();
        return typeof next === 'object' && next !== null ? watched(next, before) : next;
      };
    },
  });
}
