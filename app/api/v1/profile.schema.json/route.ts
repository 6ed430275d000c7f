/** GET: the JSON Schema of a profile. */
import { z } from "zod";
import { Profile } from "@/lib/eligibility/profile";
import { preflight, publicJson, refusingAllBut } from "@/lib/platform/http";

export const OPTIONS = preflight;
export const { POST, PUT, PATCH, DELETE } = refusingAllBut("GET");

export function GET(): Response {
  return publicJson(z.toJSONSchema(Profile, { target: "draft-2020-12", io: "input" }), { maxAge: 3600 });
}
