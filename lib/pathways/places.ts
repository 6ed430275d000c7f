/** Pathways gathered by place, and the closed codes of an address that choose some of them. */
import type { PathwayAnswer } from "../eligibility/assess";
import { Audience, PathwayKind } from "../eligibility/catalogue";
import type { CompiledPathway } from "../eligibility/ruleset";
import { SUBDIVISIONS } from "../intake/places";

/** Which pathways to show; null leaves the choice open. */
export interface PathwayFilter {
  /** A country, province or state. */
  place: string | null;
  kind: PathwayKind | null;
  audience: Audience | null;
}

export const EVERYTHING: PathwayFilter = { place: null, kind: null, audience: null };

const STATES = [...SUBDIVISIONS.CA, ...SUBDIVISIONS.US];

/** The filter of an address. Codes it does not know choose nothing. */
export function filterOf(params: {
  in?: string | undefined;
  kind?: string | undefined;
  for?: string | undefined;
}): PathwayFilter {
  const known = params.in === "CA" || params.in === "US" || STATES.some(({ code }) => code === params.in);
  return {
    place: known ? (params.in as string) : null,
    kind: PathwayKind.safeParse(params.kind).data ?? null,
    audience: Audience.safeParse(params.for).data ?? null,
  };
}

/** The address of a filter, without its path; empty where it chooses nothing. */
export function queryOf({ place, kind, audience }: PathwayFilter): string {
  const query = new URLSearchParams();
  if (place) query.set("in", place);
  if (kind) query.set("kind", kind);
  if (audience) query.set("for", audience);
  return query.size > 0 ? `?${query}` : "";
}

/** A pathway with its answer, where one was worked out. */
export interface Listed {
  pathway: CompiledPathway;
  answer: PathwayAnswer | null;
}

/** Pathways of one place: a whole country (`CA`, `US`), a province or state, or other work (`careers`). */
export interface PlaceGroup {
  place: string;
  listed: Listed[];
}

const placeOf = ({ pathway }: CompiledPathway): string =>
  pathway.kind === "career" ? "careers" : pathway.jurisdiction;

/** Whether a place lies in the one asked for, or holds for it: Canada's pathways are also Ontario's. */
function belongs(place: string, wanted: string): boolean {
  return place === wanted || place.startsWith(`${wanted}-`) || wanted.startsWith(`${place}-`);
}

/**
 * Pathways by place, in this order: the reader's own province or state, the two countries as a whole, the other
 * provinces, the other states, other work. Within a place the catalogue's order stays.
 *
 * @param home the province or state that comes first; null where none is known
 */
export function byPlace(
  all: readonly Listed[],
  { place, kind, audience }: PathwayFilter,
  home: string | null,
): PlaceGroup[] {
  const groups = new Map<string, Listed[]>();
  for (const one of all) {
    const { pathway } = one.pathway;
    if (place && !belongs(pathway.jurisdiction, place)) continue;
    if (kind && pathway.kind !== kind) continue;
    if (audience && !pathway.audience.includes(audience)) continue;
    const key = placeOf(one.pathway);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const first = place ?? home;
  const rank = (key: string): number => {
    if (key === first) return 0;
    if (key === "CA") return 1;
    if (key === "US") return 2;
    if (key === "careers") return 5;
    return key.startsWith("CA-") ? 3 : 4;
  };
  return [...groups]
    .map(([key, listed]) => ({ place: key, listed }))
    .sort((a, b) => rank(a.place) - rank(b.place) || (a.place < b.place ? -1 : 1));
}

/** The province or state a person lives in, as far as it is known. */
export const homeOf = (residence: { subdivision?: string | undefined } | undefined): string | null =>
  residence?.subdivision ?? null;
