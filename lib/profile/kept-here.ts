/**
 * What is typed into a file's forms while the server cannot take it: kept in this tab until it can. Under the person's
 * id, so that the next one to sign in at the same screen does not meet it.
 */
export interface Kept {
  version: number | null;
  typed: Record<string, string>;
}

const keyOf = (person: string, topic: string, id = ""): string => `waymark.typed:${person}:${topic}/${id}`;

/** Keeps what is typed. A tab without storage keeps it on the page alone. */
export function keepHere(person: string, topic: string, id: string, kept: Kept): void {
  try {
    window.sessionStorage.setItem(keyOf(person, topic, id), JSON.stringify(kept));
  } catch {}
}

/**
 * Forgets what was typed; once it has been `sent` elsewhere, only where nothing else was typed since. False where later
 * words stay.
 */
export function forgetHere(person: string, topic: string, id: string, sent?: Kept): boolean {
  const key = keyOf(person, topic, id);
  try {
    const held = window.sessionStorage.getItem(key);
    if (sent && held !== null && held !== JSON.stringify(sent)) return false;
    window.sessionStorage.removeItem(key);
  } catch {}
  return true;
}

/** What this tab keeps of a topic, by the id of the fact. */
export function keptHere(person: string, topic: string): Map<string, Kept> {
  const found = new Map<string, Kept>();
  try {
    const prefix = keyOf(person, topic);
    for (const key of Object.keys(window.sessionStorage)) {
      if (!key.startsWith(prefix)) continue;
      const kept = JSON.parse(window.sessionStorage.getItem(key) ?? "null") as Kept | null;
      if (kept?.typed) found.set(key.slice(prefix.length), kept);
    }
  } catch {}
  return found;
}
