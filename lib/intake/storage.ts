/** The answers in this browser's own storage, and nowhere else. The server checks their form when they are used. */
import type { Answers } from "./schema";

/** Where the answers are stored: a form sent before its scripts are there takes them along by this name. */
export const ANSWERS_KEY = "waymark.answers";
const CHANGED = "waymark:answers";

/** Answers that outlive a browser without storage only until the page closes. */
let fallback: string | null = null;

function readText(): string | null {
  try {
    return window.localStorage.getItem(ANSWERS_KEY) ?? fallback;
  } catch {
    return fallback;
  }
}

/** The stored answers as text, for comparing; null where there are none. */
export const storedText = (): string | null => readText();

/** The stored answers. What cannot be read counts as none. */
export function readAnswers(): Answers {
  try {
    const stored = JSON.parse(readText() ?? "null") as { version?: number; answers?: Answers } | null;
    return stored?.version === 1 && stored.answers ? stored.answers : {};
  } catch {
    return {};
  }
}

/** Keeps the answers. Returns false where the browser refuses, and they last only until the page closes. */
export function keepAnswers(answers: Answers): boolean {
  fallback = JSON.stringify({ version: 1, answers });
  erased = false;
  try {
    window.localStorage.setItem(ANSWERS_KEY, fallback);
    return true;
  } catch {
    return false;
  } finally {
    window.dispatchEvent(new Event(CHANGED));
  }
}

/** Whether answers were erased since the page was loaded: the page one lands on then says so. */
let erased = false;
export const wereErased = (): boolean => erased;

/** Removes every trace of the answers from this browser. */
export function eraseAnswers(): void {
  fallback = null;
  erased = true;
  try {
    window.localStorage.removeItem(ANSWERS_KEY);
    window.sessionStorage.clear();
  } finally {
    window.dispatchEvent(new Event(CHANGED));
  }
}

/** Calls back when the answers change, in this tab or another. */
export function onAnswersChanged(listener: () => void): () => void {
  window.addEventListener("storage", listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener("storage", listener);
    window.removeEventListener(CHANGED, listener);
  };
}
