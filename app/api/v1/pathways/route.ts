/** GET: every pathway with the dates its versions cover. */
import { publicRead } from "@/lib/api/doors";
import { preflight, publicJson, refusingAllBut } from "@/lib/platform/http";
import { pathwayList } from "@/lib/requirements/describe";
import { loadRulebook } from "@/lib/requirements/loaders";

export const dynamic = "force-dynamic";
export const OPTIONS = preflight;
export const { POST, PUT, PATCH, DELETE } = refusingAllBut("GET");

export const GET = publicRead("pathways", async () =>
  publicJson({ pathways: pathwayList((await loadRulebook()).catalogue) }, { maxAge: 60 }),
);
