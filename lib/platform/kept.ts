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

/**
 * Keeps what was made from something until a part of that is another: the revision of what is published, or an object
 * that is itself kept.
 *
 * @param from asked first, so that what is published while it is made is found the next time
 */
export function keptFrom<const From extends readonly unknown[], Value>(
  from: () => Promise<From>,
  make: (parts: From) => Value | Promise<Value>,
): () => Promise<Value> {
  const held = kept<{ parts: From; value: Value }>(async (before) => {
    const parts = await from();
    return before && parts.every((part, at) => part === before.parts[at])
      ? before
      : { parts, value: await make(parts) };
  });
  return async () => (await held()).value;
}
