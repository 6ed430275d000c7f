/** The catalogue as the public API and the pages of a pathway show it. */
import type { Catalogue, Pathway, Requirement, Source } from "../eligibility/catalogue";
import type { Bilingual } from "../eligibility/rule";
import { requirementIdsOf } from "../eligibility/ruleset";

export interface PathwaySummary {
  id: string;
  jurisdiction: string;
  kind: string;
  title: Bilingual;
  covered: { from: string; to: string | null }[];
}

export interface PathwayDescription extends Pathway {
  requirements: Requirement[];
  sources: Record<string, Source>;
}

/** Every pathway in the catalogue's order, under the title of its newest version. */
export function pathwayList(catalogue: Catalogue): PathwaySummary[] {
  return [...catalogue.pathways]
    .sort((a, b) => a.position - b.position)
    .map(({ id, jurisdiction, kind, versions }) => ({
      id,
      jurisdiction,
      kind,
      title: (versions.at(-1) ?? { title: { en: id, fr: id } }).title,
      covered: versions.map((version) => ({ from: version.effectiveFrom, to: version.effectiveTo ?? null })),
    }));
}

/** A pathway with all versions of its requirements and the sources they name; null where there is none. */
export function describePathway(catalogue: Catalogue, id: string): PathwayDescription | null {
  const pathway = catalogue.pathways.find((one) => one.id === id);
  if (!pathway) return null;
  const wanted = new Set(pathway.versions.flatMap(requirementIdsOf));
  const requirements = catalogue.requirements.filter((requirement) => wanted.has(requirement.id));
  const named = new Set(
    [...pathway.versions, ...requirements.flatMap((requirement) => requirement.versions)].flatMap(
      (version) => version.sources,
    ),
  );
  const sources = Object.fromEntries(Object.entries(catalogue.sources).filter(([key]) => named.has(key)));
  return { ...pathway, requirements, sources };
}

export interface CatalogueSummary {
  totals: { pathways: number; requirements: number; sources: number };
  /** By jurisdiction, each country's own first. */
  places: { place: string; pathways: number; rules: number; lastChecked: string }[];
}

/** What the catalogue holds, for readers who want to know before they answer: counts and the days of the last check. */
export function catalogueSummary(catalogue: Catalogue): CatalogueSummary {
  const sourcesOf = new Map(
    catalogue.requirements.map(({ id, versions }) => [id, versions.flatMap((version) => version.sources)]),
  );
  const places = new Map<string, { pathways: number; rules: Set<string>; lastChecked: string }>();
  for (const { jurisdiction, versions } of catalogue.pathways) {
    const place = places.get(jurisdiction) ?? { pathways: 0, rules: new Set(), lastChecked: "" };
    place.pathways++;
    for (const version of versions) {
      const rules = requirementIdsOf(version);
      for (const id of rules) place.rules.add(id);
      for (const id of [...version.sources, ...rules.flatMap((rule) => sourcesOf.get(rule) ?? [])]) {
        const checked = catalogue.sources[id]?.checkedOn ?? "";
        if (checked > place.lastChecked) place.lastChecked = checked;
      }
    }
    places.set(jurisdiction, place);
  }
  return {
    totals: {
      pathways: catalogue.pathways.length,
      requirements: catalogue.requirements.length,
      sources: Object.keys(catalogue.sources).length,
    },
    places: [...places]
      .map(([place, { rules, ...rest }]) => ({ place, ...rest, rules: rules.size }))
      .sort((a, b) => (a.place < b.place ? -1 : 1)),
  };
}
