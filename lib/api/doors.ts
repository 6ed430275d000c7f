/** What everybody who asks the public API goes through: the limit, the body's size and schema, the log and the headers. */
import "server-only";
import { headers } from "next/headers";
import type { z } from "zod";
import { ANSWERS_LIMIT } from "../intake/schema";
import { OPEN_TO_ALL, readJson, withHeaders } from "../platform/http";
import { failed, log } from "../platform/log";
import { problem } from "../platform/problem";
import { allowed, limited } from "../platform/rate-limit";
import { PROFILE_BYTES_A_POINT, pointsOfBytes } from "./points";
import { schemaProblems } from "./problems";

/** Takes further points from the caller; the refusal where that is more than the minute holds. */
type Spend = (points: number) => Promise<Response | null>;

/** Counts the request and answers it, or says as a problem that it cannot just now: never with an error's own words. */
async function passed(
  name: string,
  request: Request,
  answer: (spend: Spend) => Response | Promise<Response>,
): Promise<Response> {
  const from = performance.now();
  try {
    let limit = await limited(request);
    const spend: Spend = async (points) => {
      if (points > 0) limit = await limited(request, points);
      return limit.refusal;
    };
    const response = limit.refusal ?? (await answer(spend));
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

/** A question that anybody may ask. */
export interface Question<Schema extends z.ZodType> {
  /** In the log. */
  name: string;
  /** Of the body. */
  schema: Schema;
  /** Bytes of a body at most. */
  limit: number;
  /** Bytes that cost a point more. */
  bytesAPoint: number;
  /** What a body of the right form costs, the door's point included; 1 where absent. */
  points?: (asked: z.output<Schema>) => number;
  /** What becomes of a body of the right form. */
  answer: (asked: z.output<Schema>) => Response | Promise<Response>;
}

/**
 * Makes the POST handler of a public question. It costs a point at the door, and what it is worth once it is read, of
 * the right form or not. Nothing of the body is logged.
 */
export function publicQuestion<Schema extends z.ZodType>({
  name,
  schema,
  limit,
  bytesAPoint,
  points = () => 1,
  answer,
}: Question<Schema>): (request: Request) => Promise<Response> {
  return (request) =>
    passed(name, request, async (spend) => {
      const body = await readJson(request, limit);
      const length = pointsOfBytes(body.size, bytesAPoint);
      if (!body.ok) return (await spend(length)) ?? body.response;
      const parsed = schema.safeParse(body.value);
      if (parsed.success) return (await spend(length + points(parsed.data) - 1)) ?? answer(parsed.data);
      return (
        (await spend(length)) ??
        problem(400, "Some fields are not right. Each is named below.", {
          errors: schemaProblems(parsed.error, body.value),
        })
      );
    });
}

/**
 * Counts a server action about a browser's answers; false where it is too much.
 *
 * @param stored the answers as they came
 * @param points what is asked about them, the door's point included
 */
export async function mayAsk(stored: unknown, points = 1): Promise<boolean> {
  const length = typeof stored === "string" ? Math.min(stored.length, ANSWERS_LIMIT) : 0;
  return allowed(await headers(), points + pointsOfBytes(length, PROFILE_BYTES_A_POINT));
}
