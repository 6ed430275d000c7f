/** GET: the JSON Schema of what people download about themselves. */
import { z } from "zod";
import { DataExport } from "@/lib/people/export/schema";
import { preflight, publicJson, refusingAllBut } from "@/lib/platform/http";

export const OPTIONS = preflight;
export const { POST, PUT, PATCH, DELETE } = refusingAllBut("GET");

export function GET(): Response {
  return publicJson(z.toJSONSchema(DataExport, { target: "draft-2020-12" }), { maxAge: 3600 });
}
