/** So many at once, each beginning the next piece of work when it has ended one: what a crowd of phones does. */
export async function sideBySide(
  atOnce: number,
  pieces: number,
  work: (piece: number) => Promise<void>,
): Promise<{ seconds: number; times: number[] }> {
  const times: number[] = [];
  let begun = 0;
  const began = performance.now();
  const one = async () => {
    while (begun < pieces) {
      const piece = begun++;
      const from = performance.now();
      await work(piece);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return { seconds: (performance.now() - began) / 1000, times: times.sort((a, b) => a - b) };
}
