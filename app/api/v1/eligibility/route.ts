/** POST: an explained answer per pathway. No account, nothing stored, nothing of the profile logged. */

import { publicQuestion } from "@/lib/api/doors";
import { PROFILE_BYTES_A_POINT, pointsOfPathways } from "@/lib/api/points";
import { refusalProblems } from "@/lib/api/problems";
import { assess } from "@/lib/eligibility/assess";
import { EligibilityRequest } from "@/lib/eligibility/request";
import { today } from "@/lib/platform/clock";
import { preflight, refusingAllBut } from "@/lib/platform/http";
import { problem } from "@/lib/platform/problem";
import { loadRulebook } from "@/lib/requirements/loaders";

export const dynamic = "force-dynamic";

const BODY_LIMIT = 256 * 1024;

export const OPTIONS = preflight;
export const { GET, PUT, PATCH, DELETE } = refusingAllBut("POST");

async function answer(asked: EligibilityRequest): Promise<Response> {
  const outcome = assess(await loadRulebook(), { ...asked, asOf: asked.asOf ?? today() });
  if (!outcome.ok) {
    const { status, errors } = refusalProblems(outcome.refusals);
    return problem(
      status,
      status === 422
        ? "A pathway has no version in force on that date."
        : "A name in the request does not exist.",
      { errors },
    );
  }
  return Response.json(outcome.answer, { headers: { "cache-control": "no-store" } });
}

export const POST = publicQuestion({
  name: "eligibility",
  schema: EligibilityRequest,
  limit: BODY_LIMIT,
  bytesAPoint: PROFILE_BYTES_A_POINT,
  points: pointsOfPathways,
  answer,
});
