/** GET: everything held about the person who asks, as a file. */
import { currentActor } from "@/lib/access/current";
import { loadExport } from "@/lib/people/export/loaders";
import { today } from "@/lib/platform/clock";
import { problem } from "@/lib/platform/problem";

export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return problem(401, "Sign in, then ask for your data again.");
  const data = await loadExport(actor, "json");
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      // No name in it: files lie around in folders that others see.
      "content-disposition": `attachment; filename="waymark-data-${today()}.json"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
