const POLL_MS = 40;
/** Only so that a broken promise ends; nothing here measures time. */
const PATIENCE_MS = 90_000;

/** Asks again until there is an answer. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | null | false>,
): Promise<Answer> {
  const giveUp = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > giveUp) throw new Error(`waited in vain for: ${what}`);
    await new Promise((wake) => setTimeout(wake, POLL_MS));
  }
}
