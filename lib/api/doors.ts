/** What every question of the public API goes through: the limit, the body's size and schema, the log and the headers. */
import "server-only";
import type { z } from "zod";
import { OPEN_TO_ALL, readJson, withHeaders } from "../platform/http";
import { log } from "../platform/log";
import { problem } from "../platform/problem";
import { limited } from "../platform/rate-limit";
import { schemaProblems } from "./problems";

/**
 * Makes the POST handler of a public question. What goes wrong here is a 503; nothing of the body is logged.
 *
 * @param name of the question, in the log
 * @param schema of its body
 * @param limit bytes of a body at most
 * @param answer what becomes of a body of the right form
 */
export function publicQuestion<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  limit: number,
  answer: (asked: z.output<Schema>) => Response | Promise<Response>,
): (request: Request) => Promise<Response> {
  async function asked(request: Request): Promise<Response> {
    const body = await readJson(request, limit);
    if (!body.ok) return body.response;
    const parsed = schema.safeParse(body.value);
    return parsed.success
      ? answer(parsed.data)
      : problem(400, "Some fields are not right. Each is named below.", {
          errors: schemaProblems(parsed.error, body.value),
        });
  }
  return async (request) => {
    const from = performance.now();
    try {
      const allowed = await limited(request);
      const response = allowed.refusal ?? (await asked(request));
      log.info({ route: name, status: response.status, ms: Math.round(performance.now() - from) });
      return withHeaders(response, { ...OPEN_TO_ALL, ...allowed.headers });
    } catch (error) {
      log.error({ route: name, error: error instanceof Error ? error.name : "unknown" });
      return withHeaders(
        problem(
          503,
          "The answer could not be worked out just now. Nothing was stored. Try again in a moment.",
        ),
        OPEN_TO_ALL,
      );
    }
  };
}
