/** GET: whether this process can answer, for supervisors and load balancers. */
import { health } from "@/lib/api/health";
import { preflight, publicJson, refusingAllBut } from "@/lib/platform/http";

export const dynamic = "force-dynamic";
export const OPTIONS = preflight;
export const { POST, PUT, PATCH, DELETE } = refusingAllBut("GET");

export async function GET(): Promise<Response> {
  const found = await health();
  return publicJson(found, { status: found.status === "ok" ? 200 : 503 });
}
