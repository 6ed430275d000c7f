/** Reads that many requests share for a moment. */

/**
 * Keeps what a read gave for some milliseconds, so that a busy page does not ask the database for each request. A read
 * that fails is not kept.
 */
export function kept<Value>(read: () => Promise<Value>, freshFor: number): () => Promise<Value> {
  let held: { value: Promise<Value>; until: number } | null = null;
  return () => {
    if (held && Date.now() < held.until) return held.value;
    const now = { value: read(), until: Date.now() + freshFor };
    held = now;
    now.value.catch(() => {
      if (held === now) held = null;
    });
    return now.value;
  };
}
