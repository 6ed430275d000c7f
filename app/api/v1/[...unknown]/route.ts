/** Addresses the API does not have: the same kind of answer as for any other mistake, instead of a page. */
import { OPEN_TO_ALL, preflight } from "@/lib/platform/http";
import { problem } from "@/lib/platform/problem";

export const OPTIONS = preflight;

function nothingHere(): Response {
  return problem(404, "The API has no such address. GET /api/v1/openapi.json lists those it has.", {
    headers: OPEN_TO_ALL,
  });
}

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
};
