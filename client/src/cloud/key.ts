const RANDOM_PARTS = 3;

/** An idempotency key: unique per intention, whatever the phone. The time comes first so that keys sort. */
export function keyFrom(nowMs: number, random: () => number): string {
  const parts = Array.from({ length: RANDOM_PARTS }, () =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(36)
      .padStart(7, '0'),
  );
  return [nowMs.toString(36), ...parts].join('-');
}

/** One for each thing the person means to do; kept until the server has answered, so that a retry is no second act. */
export const newKey = (): string => keyFrom(Date.now(), Math.random);
