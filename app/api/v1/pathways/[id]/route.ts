/** GET: one pathway with its versions, requirements and sources. */
import {
  answered,
  OPEN_TO_ALL,
  preflight,
  publicJson,
  refusingAllBut,
  withHeaders,
} from "@/lib/platform/http";
import { problem } from "@/lib/platform/problem";
import { limited } from "@/lib/platform/rate-limit";
import { describePathway } from "@/lib/requirements/describe";
import { loadRulebook } from "@/lib/requirements/loaders";

export const dynamic = "force-dynamic";
export const OPTIONS = preflight;
export const { POST, PUT, PATCH, DELETE } = refusingAllBut("GET");

type Context = { params: Promise<{ id: string }> };

export const GET = (request: Request, context: Context): Promise<Response> =>
  answered(() => one(request, context));

async function one(request: Request, { params }: Context): Promise<Response> {
  const limit = await limited(request);
  if (limit.refusal) return withHeaders(limit.refusal, OPEN_TO_ALL);
  const { id } = await params;
  const described = describePathway((await loadRulebook()).catalogue, id);
  if (!described)
    return withHeaders(problem(404, "There is no pathway with this id. GET /api/v1/pathways lists them."), {
      ...OPEN_TO_ALL,
      ...limit.headers,
    });
  return withHeaders(publicJson(described, { maxAge: 60 }), limit.headers);
}
