/** What a version of a requirement changed, part by part, and which words of a text. Pure. */
import type { RequirementVersion } from "../eligibility/catalogue";
import { canonicalText } from "../eligibility/facts";

const PARTS = [
  "title",
  "statement",
  "rule",
  "permanentWhen",
  "remedy",
  "unsettled",
  "role",
  "sources",
] as const;
export type Part = (typeof PARTS)[number];

/** The parts that differ between two versions. */
export function changedParts(before: RequirementVersion, after: RequirementVersion): Part[] {
  return PARTS.filter((part) => canonicalText(before[part] ?? null) !== canonicalText(after[part] ?? null));
}

export interface Words {
  what: "kept" | "removed" | "added";
  text: string;
}

/** Two texts as one: words that stayed, went and came, by the longest run of words they share. */
export function changedWords(before: string, after: string): Words[] {
  const a = before.split(/(?<=\s)/);
  const b = after.split(/(?<=\s)/);
  const shared: number[][] = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  const at = (i: number, j: number): number => shared[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (shared[i] as number[])[j] =
        a[i]?.trim() === b[j]?.trim() ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const words: Words[] = [];
  const add = (what: Words["what"], text: string) => {
    const last = words[words.length - 1];
    if (last?.what === what) last.text += text;
    else words.push({ what, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.trim() === b[j]?.trim()) {
      add("kept", b[j] ?? "");
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) add("removed", a[i++] ?? "");
    else add("added", b[j++] ?? "");
  }
  return words;
}
