/** Requirements by the place whose pathways ask them, for lists that stay readable with hundreds of them. Pure. */
import type { Catalogue, Requirement } from "../eligibility/catalogue";
import { requirementIdsIn, requirementIdsOf } from "../eligibility/ruleset";

export interface Asking {
  pathway: string;
  /** As what it is asked: to decide, to file, or as a preference. */
  as: "decides" | "filed" | "preferred";
}

/** The pathways whose newest versions ask a requirement, in the catalogue's order. */
export function askingOf(catalogue: Catalogue): Map<string, Asking[]> {
  const asking = new Map<string, Asking[]>();
  for (const { id, versions } of [...catalogue.pathways].sort((a, b) => a.position - b.position)) {
    const version = versions.at(-1);
    if (!version) continue;
    const deciding = new Set(requirementIdsIn(version.tree));
    for (const requirement of new Set(requirementIdsOf(version))) {
      const as = deciding.has(requirement)
        ? "decides"
        : version.filing.includes(requirement)
          ? "filed"
          : "preferred";
      asking.set(requirement, [...(asking.get(requirement) ?? []), { pathway: id, as }]);
    }
  }
  return asking;
}

export interface PlaceGroup {
  /** A country, or a province or state. */
  place: string;
  requirements: Requirement[];
}

/** A requirement stands under the one place that asks it, or under the country where several do. */
export function requirementsByPlace(catalogue: Catalogue): PlaceGroup[] {
  const placeOf = new Map(catalogue.pathways.map(({ id, jurisdiction }) => [id, jurisdiction]));
  const asking = askingOf(catalogue);
  const groups = new Map<string, Requirement[]>();
  for (const requirement of catalogue.requirements) {
    const places = new Set(
      (asking.get(requirement.id) ?? []).map(({ pathway }) => placeOf.get(pathway) ?? ""),
    );
    const own = requirement.id.split(".")[0]?.toUpperCase() === "US" ? "US" : "CA";
    const [only] = places;
    const place = places.size === 1 && only ? only : own;
    groups.set(place, [...(groups.get(place) ?? []), requirement]);
  }
  return [...groups]
    .map(([place, requirements]) => ({ place, requirements }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}
