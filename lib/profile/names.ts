/**
 * Names as papers write them. Exam bodies and regulators compare papers letter by letter; this says which papers
 * differ beyond case, accents, punctuation, spaces and the order of the words. It does not say which one is right.
 */

/** One paper and the name on it. */
export interface PaperName {
  id: string;
  paper: string;
  name: string;
}

/** The words of a name, without what papers spell differently for no reason of the person's. */
export function nameWords(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replace(/['’ʼ`.]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .sort();
}

/** The papers that write the same name, group by group; the largest group first, then as they were given. */
export function nameGroups(papers: readonly PaperName[]): PaperName[][] {
  const groups = new Map<string, PaperName[]>();
  for (const paper of papers) {
    const words = nameWords(paper.name);
    const key = words.length > 0 ? words.join(" ") : paper.name;
    groups.set(key, [...(groups.get(key) ?? []), paper]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** The papers whose name differs from the one most papers write; none where all agree. */
export function differing(papers: readonly PaperName[]): { most: PaperName; others: PaperName[] } | null {
  const [first, ...rest] = nameGroups(papers);
  const most = first?.[0];
  return most && rest.length > 0 ? { most, others: rest.flat() } : null;
}
