/**
 * What a question costs a caller, in points of the minute: about its share of a process's time. One point is what
 * everybody pays at the door; a plain question about a few pathways or a small market costs no more.
 */
import type { EligibilityRequest } from "../eligibility/request";
import type { MatchRequest } from "../match/schema";

/** Pathways that are judged for a point. Explained ones count twice: most of the work is writing the trees down. */
export const PATHWAYS_A_POINT = 40;
/** What the whole catalogue counts as, however many pathways it holds on a day. */
const WHOLE_CATALOGUE = 200;
/** Bytes of a profile beside the door's point: long lists make every pathway slower. */
export const PROFILE_BYTES_A_POINT = 8 * 1024;
/** Bytes of a market beside the door's point. */
export const MARKET_BYTES_A_POINT = 64 * 1024;
/** Programs whose positions revert, each of which may ask for another matching, that count as one couple. */
export const REVERSIONS_A_POINT = 20;
/** Couples and supplemental lists that cost nothing by themselves, and those after which the search ends at its bound. */
export const SMALL_SEARCH = 3;
export const LARGEST_SEARCH = 63;

/** Points for judging pathways, the door's included. */
export function pointsOfPathways({ pathways, explain }: Pick<EligibilityRequest, "pathways" | "explain">) {
  const count = Math.min(pathways?.length ?? WHOLE_CATALOGUE, WHOLE_CATALOGUE);
  return Math.max(1, Math.ceil((count * (explain ? 2 : 1)) / PATHWAYS_A_POINT));
}

/** Points for a matching, the door's included: what may have no stable matching is searched through, again and again. */
export function pointsOfMarket({
  couples,
  supplemental,
  reversion,
}: Pick<MatchRequest, "couples" | "supplemental" | "reversion">) {
  const searched =
    (couples?.length ?? 0) +
    Object.keys(supplemental ?? {}).length +
    Math.floor(Object.keys(reversion ?? {}).length / REVERSIONS_A_POINT);
  return 1 + Math.max(0, Math.min(searched, LARGEST_SEARCH) - SMALL_SEARCH);
}

/** Points for the length of what was sent, beside the door's. */
export const pointsOfBytes = (bytes: number, bytesAPoint: number): number => Math.floor(bytes / bytesAPoint);
