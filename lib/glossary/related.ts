/** Pathways that speak of a short form, in their own words or in those of their rules. Pure. */
import type { Catalogue } from "../eligibility/catalogue";
import { requirementIdsOf } from "../eligibility/ruleset";
import type { GlossaryEntry } from "./schema";
import { termsOf } from "./terms";

/** Pathway ids by glossary entry, in the catalogue's order. English texts are read: both languages say the same. */
export function relatedPathways(
  catalogue: Catalogue,
  entries: readonly GlossaryEntry[],
): ReadonlyMap<string, string[]> {
  const { pattern, byShort } = termsOf(entries, "en");
  const related = new Map<string, string[]>();
  if (!pattern) return related;
  const mentioned = (text: string): Set<string> =>
    new Set([...text.matchAll(pattern)].flatMap(([short]) => byShort.get(short)?.id ?? []));
  const ofRequirement = new Map(
    catalogue.requirements.map(({ id, versions }) => {
      const version = versions.at(-1);
      return [id, mentioned(`${version?.title.en}\n${version?.statement.en}`)];
    }),
  );
  for (const { id, versions } of [...catalogue.pathways].sort((a, b) => a.position - b.position)) {
    const version = versions.at(-1);
    if (!version) continue;
    const found = mentioned(`${version.title.en}\n${version.summary.en}`);
    for (const requirement of requirementIdsOf(version))
      for (const entry of ofRequirement.get(requirement) ?? []) found.add(entry);
    for (const entry of found) related.set(entry, [...(related.get(entry) ?? []), id]);
  }
  return related;
}
