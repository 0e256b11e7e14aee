/** Joins what is there: `join(classes.card, wide && classes.wide)`. */
export const join = (...names: (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
