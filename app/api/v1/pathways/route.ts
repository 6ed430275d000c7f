/** GET: every pathway with the dates its versions cover. */
import {
  answered,
  OPEN_TO_ALL,
  preflight,
  publicJson,
  refusingAllBut,
  withHeaders,
} from "@/lib/platform/http";
import { limited } from "@/lib/platform/rate-limit";
import { pathwayList } from "@/lib/requirements/describe";
import { loadRulebook } from "@/lib/requirements/loaders";

export const dynamic = "force-dynamic";
export const OPTIONS = preflight;
export const { POST, PUT, PATCH, DELETE } = refusingAllBut("GET");

export const GET = (request: Request): Promise<Response> => answered(() => list(request));

async function list(request: Request): Promise<Response> {
  const limit = await limited(request);
  if (limit.refusal) return withHeaders(limit.refusal, OPEN_TO_ALL);
  return withHeaders(
    publicJson({ pathways: pathwayList((await loadRulebook()).catalogue) }, { maxAge: 60 }),
    limit.headers,
  );
}
