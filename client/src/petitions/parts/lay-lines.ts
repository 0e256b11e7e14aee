/** Never at the start of a line. */
const CLOSING = /^[，。、；：？！”’》）%]/;

/**
 * A text in lines no wider than `width`, by `measure`; Chinese breaks between any two characters, but no line starts with
 * punctuation. What does not fit into `most` lines ends with an ellipsis.
 */
export function layLines(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of [...text.replace(/\s+/g, ' ').trim()]) {
    if (line !== '' && measure(line + character) > width && !CLOSING.test(character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most);
  let last = `${shown[most - 1] ?? ''}…`;
  while (last.length > 1 && measure(last) > width) last = `${[...last].slice(0, -2).join('')}…`;
  return [...shown.slice(0, -1), last];
}
