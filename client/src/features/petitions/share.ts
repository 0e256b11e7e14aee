/** The part as whole per cent of the whole, 0 to 100; the first signatures are seen, too. */
export function share(part: number, whole: number): number {
  if (whole <= 0 || part <= 0) return 0;
  return Math.min(100, Math.max(1, Math.round((part / whole) * 100)));
}
