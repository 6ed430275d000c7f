/** GET: the description of the public API, made from the schemas it uses. */
import { z } from "zod";
import {
  LARGEST_SEARCH,
  MARKET_BYTES_A_POINT,
  PATHWAYS_A_POINT,
  PROFILE_BYTES_A_POINT,
  pointsOfPathways,
  REVERSIONS_A_POINT,
  SMALL_SEARCH,
} from "@/lib/api/points";
import { EligibilityAnswer } from "@/lib/assessment/answer";
import { EligibilityRequest } from "@/lib/eligibility/request";
import { MatchAnswer, MatchRequest } from "@/lib/match/schema";
import { env } from "@/lib/platform/env";
import { preflight, publicJson, refusingAllBut } from "@/lib/platform/http";

export const OPTIONS = preflight;
export const { POST, PUT, PATCH, DELETE } = refusingAllBut("GET");

/** Schemas that others refer to, lifted to where the description keeps them. */
const shared: Record<string, unknown> = {};

/** A schema as part of the description: what it shares stands under `components`. */
function json(schema: z.ZodType, io: "input" | "output", prefix: string): unknown {
  const text = JSON.stringify(z.toJSONSchema(schema, { target: "draft-2020-12", io })).replaceAll(
    '"#/$defs/',
    `"#/components/schemas/${prefix}`,
  );
  const { $schema: _, $defs, ...rest } = JSON.parse(text) as Record<string, unknown>;
  for (const [name, definition] of Object.entries(($defs ?? {}) as object))
    shared[`${prefix}${name}`] = definition;
  return rest;
}

const REQUEST = json(EligibilityRequest, "input", "Request");
const ANSWER = json(EligibilityAnswer, "output", "Answer");
const MATCH_REQUEST = json(MatchRequest, "input", "MatchRequest");
const MATCH_ANSWER = json(MatchAnswer, "output", "MatchAnswer");

const problemContent = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
const problems = (texts: Record<number, string>) =>
  Object.fromEntries(
    Object.entries(texts).map(([status, description]) => [status, { description, content: problemContent }]),
  );
const LIMITED = "More points in a minute than the limit; retry-after says when to try again";

function description(): object {
  const get = (summary: string, extra: object = {}) => ({
    get: {
      summary,
      responses: {
        200: { description: "The answer" },
        ...problems({ 429: LIMITED, 503: "Not available at the moment" }),
      },
      ...extra,
    },
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "Waymark public API",
      version: "1",
      license: { name: "MIT", identifier: "MIT" },
      description: `Explained eligibility verdicts for doctors trained abroad, and stable matchings. Nothing sent here is stored. Not legal advice: rules change, and each answer names its sources. A caller has ${env.API_REQUESTS_PER_MINUTE} points a minute, and each request costs one; large questions cost more, as their addresses say. The headers ratelimit-limit, ratelimit-remaining and ratelimit-reset count points.`,
    },
    paths: {
      "/api/v1/eligibility": {
        post: {
          summary: "An explained verdict per pathway",
          description: `Costs a point for each ${PATHWAYS_A_POINT} pathways begun, twice that with \`explain\`: ${pointsOfPathways({ pathways: ["one"], explain: true })} for a few named ones, ${pointsOfPathways({})} for the whole catalogue, ${pointsOfPathways({ explain: true })} explained. And one for each full ${PROFILE_BYTES_A_POINT} bytes of the body.`,
          requestBody: {
            required: true,
            content: { "application/json": { schema: REQUEST } },
          },
          responses: {
            200: {
              description: "The answer, in the catalogue's order",
              content: { "application/json": { schema: ANSWER } },
            },
            ...problems({
              400: "A field is wrong, or a name does not exist; each is named",
              413: "The body is larger than 262144 bytes",
              415: "The body is not application/json",
              422: "A pathway has no version in force on the as-of date",
              429: LIMITED,
              503: "Not available at the moment",
            }),
          },
        },
      },
      "/api/v1/match": {
        post: {
          summary: "A stable matching of applicants and programs, with couples",
          description: `Applicant-proposing deferred acceptance (Gale and Shapley 1962), with couples and supplemental lists as by Roth and Peranson (1999). Only a program and an applicant who list each other can match. Without couples and supplemental lists the answer is the stable matching every applicant likes best. With them a stable matching may not exist: a small request is searched through for a proof, a large one ends at a fixed bound. The order of keys and rows decides nothing, only that of lists. Costs one point, one for each full ${MARKET_BYTES_A_POINT} bytes of the body, and one for each couple, each applicant with supplemental lists and each full ${REVERSIONS_A_POINT} reversions after the first ${SMALL_SEARCH}, ${LARGEST_SEARCH - SMALL_SEARCH} at most.`,
          requestBody: {
            required: true,
            content: { "application/json": { schema: MATCH_REQUEST } },
          },
          responses: {
            200: {
              description: "Who goes where, and what speaks against it",
              content: { "application/json": { schema: MATCH_ANSWER } },
            },
            ...problems({
              400: "A field is wrong, or a name does not exist or stands twice; each is named",
              413: "The body is larger than 4194304 bytes",
              415: "The body is not application/json",
              429: LIMITED,
              503: "Not available at the moment",
            }),
          },
        },
      },
      "/api/v1/pathways": get("Every pathway, with the dates its versions cover"),
      "/api/v1/pathways/{id}": get("One pathway with its versions, requirements and sources", {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      }),
      "/api/v1/profile.schema.json": get("The JSON Schema of a profile"),
      "/api/v1/export.schema.json": get("The JSON Schema of what people download about themselves"),
      "/api/v1/health": get("Whether the portal can answer"),
    },
    components: {
      schemas: {
        ...shared,
        Problem: {
          type: "object",
          required: ["type", "title", "status", "detail"],
          properties: {
            type: { type: "string" },
            title: { type: "string" },
            status: { type: "integer" },
            detail: { type: "string" },
            errors: {
              type: "array",
              items: {
                type: "object",
                required: ["pointer", "expected", "got"],
                properties: {
                  pointer: { type: "string" },
                  expected: { type: "string" },
                  got: { type: "string" },
                },
              },
            },
          },
        },
      },
    },
  };
}

export function GET(): Response {
  return publicJson(description(), { maxAge: 3600 });
}
