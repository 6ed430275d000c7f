/** What a caller of the public API may spend in a minute, counted in Postgres. */
import { randomInt } from "node:crypto";
import { afterAll, expect, test, vi } from "vitest";
import { EligibilityRequest } from "../eligibility/request";
import { ANSWERS_LIMIT } from "../intake/schema";
import { MatchRequest } from "../match/schema";
import { disconnect } from "../platform/db";
import { env } from "../platform/env";
import { mayAsk, publicQuestion, publicRead } from "./doors";
import { MARKET_BYTES_A_POINT, PROFILE_BYTES_A_POINT, pointsOfMarket, pointsOfPathways } from "./points";

const MINUTE = env.API_REQUESTS_PER_MINUTE;
const caller = (): string => `198.51.100.${randomInt(256)}.${randomInt(100_000)}`;
let visitor = caller();
vi.mock("next/headers", () => ({ headers: async () => new Headers({ "x-forwarded-for": visitor }) }));

afterAll(disconnect);

const eligibility = publicQuestion({
  name: "eligibility",
  schema: EligibilityRequest,
  limit: 256 * 1024,
  bytesAPoint: PROFILE_BYTES_A_POINT,
  points: pointsOfPathways,
  answer: () => Response.json("answered"),
});
const match = publicQuestion({
  name: "match",
  schema: MatchRequest,
  limit: 4 * 1024 * 1024,
  bytesAPoint: MARKET_BYTES_A_POINT,
  points: pointsOfMarket,
  answer: () => Response.json("answered"),
});

const post = (from: string, body: unknown): Request =>
  new Request("http://localhost/", {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": from },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const left = (response: Response): number => Number(response.headers.get("ratelimit-remaining"));
/** What a first question costs a new caller. */
const cost = async (door: (request: Request) => Promise<Response>, body: unknown): Promise<number> =>
  MINUTE - left(await door(post(caller(), body)));

test("what is asked is paid for by what it is worth, and of the length of a body every part", async () => {
  expect(await cost(eligibility, { profile: {}, pathways: ["ca.mcc.nac"], explain: true })).toBe(1);
  expect(await cost(eligibility, { profile: {} })).toBe(5);
  expect(await cost(eligibility, { profile: {}, explain: true })).toBe(10);
  expect(await cost(match, { applicants: {}, programs: {} })).toBe(1);
  const wrong = { applicants: {}, programs: {}, more: "x".repeat(3 * MARKET_BYTES_A_POINT) };
  expect(await cost(match, wrong)).toBe(4);
  expect(await cost(match, "x".repeat(2 * MARKET_BYTES_A_POINT))).toBe(3);
});

test("who has spent the minute is told how long to wait, and by large questions sooner", async () => {
  const from = caller();
  let answers = 0;
  for (; answers < MINUTE; answers++) {
    const response = await eligibility(post(from, { profile: {}, explain: true }));
    if (response.status !== 429) continue;
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toMatchObject({ status: 429, detail: expect.stringContaining("points") });
    break;
  }
  expect(answers).toBe(MINUTE / 10);
  const read = publicRead("pathways", () => Response.json("read"));
  const again = new Request("http://localhost/", { headers: { "x-forwarded-for": from } });
  expect((await read(again, { params: Promise.resolve({}) })).status).toBe(429);
});

test("the answers of a browser cost by their length, of which no more is read than a door takes", async () => {
  visitor = caller();
  const plain = publicRead("pathways", () => Response.json("read"));
  const read = async () =>
    left(
      await plain(new Request("http://localhost/", { headers: { "x-forwarded-for": visitor } }), {
        params: Promise.resolve({}),
      }),
    );
  expect(await mayAsk("{}", 5)).toBe(true);
  expect(await read()).toBe(MINUTE - 6);
  expect(await mayAsk("x".repeat(10 * ANSWERS_LIMIT))).toBe(true);
  expect(await read()).toBe(MINUTE - 6 - 10);
});
