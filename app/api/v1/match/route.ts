/** POST: a stable matching of applicants and programs. No account, nothing stored, no name logged. */
import { pointerOf, schemaProblems } from "@/lib/assessment/problems";
import { match } from "@/lib/match/match";
import { MatchRequest } from "@/lib/match/schema";
import { OPEN_TO_ALL, preflight, readJson, withHeaders } from "@/lib/platform/http";
import { log } from "@/lib/platform/log";
import { problem } from "@/lib/platform/problem";
import { limited } from "@/lib/platform/rate-limit";

export const dynamic = "force-dynamic";

const BODY_LIMIT = 4 * 1024 * 1024;

export const OPTIONS = preflight;

export async function POST(request: Request): Promise<Response> {
  const from = performance.now();
  try {
    const limit = await limited(request);
    const response = limit.refusal ?? (await answer(request));
    log.info({ route: "match", status: response.status, ms: Math.round(performance.now() - from) });
    return withHeaders(response, { ...OPEN_TO_ALL, ...limit.headers });
  } catch (error) {
    log.error({ route: "match", error: error instanceof Error ? error.name : "unknown" });
    return withHeaders(
      problem(503, "The answer could not be worked out just now. Nothing was stored. Try again in a moment."),
      OPEN_TO_ALL,
    );
  }
}

async function answer(request: Request): Promise<Response> {
  const body = await readJson(request, BODY_LIMIT);
  if (!body.ok) return body.response;
  const parsed = MatchRequest.safeParse(body.value);
  if (!parsed.success) {
    return problem(400, "Some fields are not right. Each is named below.", {
      errors: schemaProblems(parsed.error, body.value),
    });
  }
  const outcome = match(parsed.data);
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
