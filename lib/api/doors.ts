/** What everybody who asks the public API goes through: the limit, the body's size and schema, the log and the headers. */
import "server-only";
import type { z } from "zod";
import { OPEN_TO_ALL, readJson, withHeaders } from "../platform/http";
import { failed, log } from "../platform/log";
import { problem } from "../platform/problem";
import { limited } from "../platform/rate-limit";
import { schemaProblems } from "./problems";

/** Counts the request and answers it, or says as a problem that it cannot just now: never with an error's own words. */
async function passed(
  name: string,
  request: Request,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const from = performance.now();
  try {
    const limit = await limited(request);
    const response = limit.refusal ?? (await answer());
    log.info({ route: name, status: response.status, ms: Math.round(performance.now() - from) });
    return withHeaders(response, { ...OPEN_TO_ALL, ...limit.headers });
  } catch (error) {
    failed(name, error);
    return withHeaders(
      problem(503, "The answer could not be worked out just now. Nothing was stored. Try again in a moment."),
      OPEN_TO_ALL,
    );
  }
}

/**
 * Makes the GET handler of something public.
 *
 * @param name of what is read, in the log
 * @param read what becomes of the address's parameters
 */
export function publicRead<Params = unknown>(
  name: string,
  read: (params: Params) => Response | Promise<Response>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return (request, { params }) => passed(name, request, async () => read(await params));
}

/**
 * Makes the POST handler of a public question. Nothing of the body is logged.
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
  return (request) =>
    passed(name, request, async () => {
      const body = await readJson(request, limit);
      if (!body.ok) return body.response;
      const parsed = schema.safeParse(body.value);
      return parsed.success
        ? answer(parsed.data)
        : problem(400, "Some fields are not right. Each is named below.", {
            errors: schemaProblems(parsed.error, body.value),
          });
    });
}
