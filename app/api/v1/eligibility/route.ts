/** POST: an explained answer per pathway. No account, nothing stored, nothing of the profile logged. */
import { refusalProblems, schemaProblems } from "@/lib/assessment/problems";
import { assess } from "@/lib/eligibility/assess";
import { EligibilityRequest } from "@/lib/eligibility/request";
import { today } from "@/lib/platform/clock";
import { OPEN_TO_ALL, preflight, readJson, withHeaders } from "@/lib/platform/http";
import { log } from "@/lib/platform/log";
import { problem } from "@/lib/platform/problem";
import { limited } from "@/lib/platform/rate-limit";
import { loadRulebook } from "@/lib/requirements/loaders";

export const dynamic = "force-dynamic";

const BODY_LIMIT = 256 * 1024;

export const OPTIONS = preflight;

export async function POST(request: Request): Promise<Response> {
  const from = performance.now();
  try {
    const limit = await limited(request);
    const response = limit.refusal ?? (await answer(request));
    log.info({ route: "eligibility", status: response.status, ms: Math.round(performance.now() - from) });
    return withHeaders(response, { ...OPEN_TO_ALL, ...limit.headers });
  } catch (error) {
    log.error({ route: "eligibility", error: error instanceof Error ? error.name : "unknown" });
    return withHeaders(
      problem(503, "The answer could not be worked out just now. Nothing was stored. Try again in a moment."),
      OPEN_TO_ALL,
    );
  }
}

async function answer(request: Request): Promise<Response> {
  const body = await readJson(request, BODY_LIMIT);
  if (!body.ok) return body.response;
  const parsed = EligibilityRequest.safeParse(body.value);
  if (!parsed.success) {
    return problem(400, "Some fields are not right. Each is named below.", {
      errors: schemaProblems(parsed.error, body.value),
    });
  }
  const outcome = assess(await loadRulebook(), { ...parsed.data, asOf: parsed.data.asOf ?? today() });
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
