/** POST: a stable matching of applicants and programs. No account, nothing stored, no name logged. */

import { publicQuestion } from "@/lib/api/doors";
import { MARKET_BYTES_A_POINT, pointsOfMarket } from "@/lib/api/points";
import { pointerOf } from "@/lib/eligibility/pointer";
import { match } from "@/lib/match/match";
import { MatchRequest } from "@/lib/match/schema";
import { preflight, refusingAllBut } from "@/lib/platform/http";
import { problem } from "@/lib/platform/problem";

export const dynamic = "force-dynamic";

const BODY_LIMIT = 4 * 1024 * 1024;

export const OPTIONS = preflight;
export const { GET, PUT, PATCH, DELETE } = refusingAllBut("POST");

function answer(asked: MatchRequest): Response {
  const outcome = match(asked);
  if (!outcome.ok) {
    return problem(400, "Some names are not right. Each is named below.", {
      errors: outcome.refusals.map(({ path, expected, got }) => ({
        pointer: pointerOf(path),
        expected,
        got,
      })),
    });
  }
  return Response.json(outcome.answer, { headers: { "cache-control": "no-store" } });
}

export const POST = publicQuestion({
  name: "match",
  schema: MatchRequest,
  limit: BODY_LIMIT,
  bytesAPoint: MARKET_BYTES_A_POINT,
  points: pointsOfMarket,
  answer,
});
