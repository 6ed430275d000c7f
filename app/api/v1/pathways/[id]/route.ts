/** GET: one pathway with its versions, requirements and sources. */
import { publicRead } from "@/lib/api/doors";
import { preflight, publicJson, refusingAllBut } from "@/lib/platform/http";
import { problem } from "@/lib/platform/problem";
import { describePathway } from "@/lib/requirements/describe";
import { loadRulebook } from "@/lib/requirements/loaders";

export const dynamic = "force-dynamic";
export const OPTIONS = preflight;
export const { POST, PUT, PATCH, DELETE } = refusingAllBut("GET");

export const GET = publicRead<{ id: string }>("pathway", async ({ id }) => {
  const described = describePathway((await loadRulebook()).catalogue, id);
  return described
    ? publicJson(described, { maxAge: 60 })
    : problem(404, "There is no pathway with this id. GET /api/v1/pathways lists them.");
});
