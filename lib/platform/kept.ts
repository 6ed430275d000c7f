/** Reads that many requests share for a moment. */

/** Milliseconds a process may answer from what it read before, where a reader names no other time. */
const FRESH_FOR = 2000;

/**
 * Keeps what a read gave for some milliseconds, so that a busy page does not ask the database for each request. Who
 * asks while it is read waits for the same read; one that fails is not kept.
 *
 * @param read given what it gave before, which it may give again where nothing has changed; null at first
 */
export function kept<Value>(
  read: (before: Value | null) => Promise<Value>,
  freshFor = FRESH_FOR,
): () => Promise<Value> {
  let held: { value: Value; until: number } | null = null;
  let reading: Promise<Value> | null = null;
  return async () => {
    if (held && Date.now() < held.until) return held.value;
    reading ??= read(held?.value ?? null)
      .then((value) => {
        held = { value, until: Date.now() + freshFor };
        return value;
      })
      .finally(() => {
        reading = null;
      });
    return reading;
  };
}
