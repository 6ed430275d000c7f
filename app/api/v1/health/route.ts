/** GET: whether this process can answer, for supervisors and load balancers. */

import { dayOf } from "@/lib/eligibility/calendar";
import { today } from "@/lib/platform/clock";
import { preflight, publicJson, refusingAllBut } from "@/lib/platform/http";
import { databaseAnswers } from "@/lib/platform/rate-limit";
import { loadRulebook } from "@/lib/requirements/loaders";

export const dynamic = "force-dynamic";
export const OPTIONS = preflight;
export const { POST, PUT, PATCH, DELETE } = refusingAllBut("GET");

export async function GET(): Promise<Response> {
  if (!(await databaseAnswers()))
    return publicJson({ status: "unavailable", reason: "the database does not answer" }, { status: 503 });
  try {
    const book = await loadRulebook();
    return publicJson({ status: "ok", catalogue: { version: book.at(dayOf(today())).version } });
  } catch {
    return publicJson({ status: "unavailable", reason: "no catalogue is published" }, { status: 503 });
  }
}
