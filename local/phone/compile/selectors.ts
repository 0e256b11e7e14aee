/** HTML knows no `view`; the host's elements are `wx-view`, as inside WeChat, and a page is `wx-page`. */

/** A type selector: a name at the start of a compound, not after `.`, `#`, `:`, `-`, `[` or inside a string. */
const TYPE = /(^|[\s>+~,(])([a-z][a-z0-9-]*)(?![a-z0-9-]*\()/gi;

const KEEP = new Set(['from', 'to', 'not', 'is', 'where', 'even', 'odd', 'n']);

export function convertSelector(selector: string): string {
  return mapOutsideBrackets(selector, (part) =>
    part.replace(TYPE, (whole, before: string, name: string) =>
      KEEP.has(name) || name.startsWith('wx-') || /^\d/.test(name) ? whole : `${before}wx-${name}`,
    ),
  );
}

/** What stands in `[attr="a b"]` is no selector. */
function mapOutsideBrackets(text: string, map: (part: string) => string): string {
  return text
    .split(/(\[[^\]]*\])/)
    .map((part) => (part.startsWith('[') ? part : map(part)))
    .join('');
}
