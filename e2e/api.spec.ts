import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { EligibilityAnswer } from "../lib/assessment/answer";
import { MatchAnswer } from "../lib/match/schema";

const ADDRESS = "/api/v1/eligibility";
const FUZZ_RUNS = Number(process.env.WAYMARK_FUZZ_RUNS ?? 1000);
const SEED = Number(process.env.WAYMARK_SEED ?? 20_261_122);
const json = { "content-type": "application/json" };

/** What a problem document says, after checking that it is one. */
async function problemOf(response: {
  status(): number;
  headers(): Record<string, string>;
  json(): Promise<unknown>;
}) {
  expect(response.headers()["content-type"]).toContain("application/problem+json");
  const body = (await response.json()) as {
    status: number;
    title: string;
    detail: string;
    errors?: { pointer: string; expected: string; got: string }[];
  };
  expect(body.status).toBe(response.status());
  return body;
}

const DOCTOR = {
  citizenships: ["IN"],
  permanentResidence: [{ country: "CA", since: "2023-05-01", validUntil: "2028-05-01" }],
  education: [
    {
      school: {
        name: "Invented College",
        country: "IN",
        wdomsListed: true,
        ecfmgEligible: true,
        canadaSponsorNote: true,
        accreditations: [],
      },
      degree: "mbbs",
      creditYears: 5,
      graduatedOn: "2019-03-31",
    },
  ],
  exams: [{ exam: "mccqe1", result: "pass", takenOn: "2026-04-20" }],
  training: [],
  matches: [],
  licences: [],
  standings: [],
  commitments: [],
};

test("a profile gets an answer of the published form, the same byte for byte", async ({ request }) => {
  const data = { profile: DOCTOR, asOf: "2026-11-22", explain: true };
  const [one, two] = await Promise.all([request.post(ADDRESS, { data }), request.post(ADDRESS, { data })]);
  expect(one.status()).toBe(200);
  expect(one.headers()["access-control-allow-origin"]).toBe("*");
  expect(one.headers()["cache-control"]).toBe("no-store");
  expect(await one.text()).toBe(await two.text());
  const answer = EligibilityAnswer.parse(await one.json());
  expect(answer.results.find((result) => result.pathway === "ca.carms.r1.first")).toMatchObject({
    verdict: "not_yet",
    timing: "not_dated",
  });
});

test("an empty profile asks and never refuses", async ({ request }) => {
  const answer = EligibilityAnswer.parse(
    await (await request.post(ADDRESS, { data: { profile: {} } })).json(),
  );
  expect(answer.classification).toEqual({ us: "unknown", ca: "unknown", usVisaNeeded: null });
  // Where no fact can help, the rule itself is not settled, and somebody is named who can settle it.
  const silent = answer.results.filter(
    ({ verdict, missingFacts, gaps }) =>
      verdict !== "needs_information" || (missingFacts.length === 0 && !gaps.some((gap) => gap.verify)),
  );
  expect(silent.map(({ pathway }) => pathway)).toEqual([]);
});

const WRONG = [
  [{ profile: { nationality: "IN" } }, "/profile/nationality", "no such field"],
  [
    { profile: { exams: [{ exam: "nac", takenOn: "2026-02-30" }] } },
    "/profile/exams/0/takenOn",
    "day that exists",
  ],
  [{ profile: { exams: [{ exam: "nacc" }] } }, "/profile/exams/0/exam", "one of mccqe1"],
  [{ profile: { citizenships: "IN" } }, "/profile/citizenships", "a list"],
  [{ profile: { citizenships: ["India"] } }, "/profile/citizenships/0", "alpha-2"],
  [{ profile: {}, asOf: "tomorrow" }, "/asOf", "calendar date"],
  [{ profile: {}, session: "2027-13" }, "/session", "YYYY-MM"],
  [{ profile: {}, cycle: { carms: "1999" } }, "/cycle/carms", "one of the cycles"],
  [{ profile: {}, cycle: { nobody: "2027" } }, "/cycle/nobody", "one of the services"],
  [{ profile: {}, pathways: ["ca.nothing"] }, "/pathways/0", "id of a pathway"],
  [{ asOf: "2026-01-01" }, "/profile", "an object"],
  [[], "", "an object"],
] as const;

for (const [data, pointer, expected] of WRONG) {
  test(`${JSON.stringify(data)} is refused and names ${pointer}`, async ({ request }) => {
    const response = await request.post(ADDRESS, { data: JSON.stringify(data), headers: json });
    expect(response.status()).toBe(400);
    const { errors = [] } = await problemOf(response);
    expect(errors.map((error) => error.pointer)).toContain(pointer);
    expect(errors.find((error) => error.pointer === pointer)?.expected).toContain(expected);
  });
}

test("a day no version covers is a 422 that says which days are covered", async ({ request }) => {
  const response = await request.post(ADDRESS, {
    data: { profile: {}, asOf: "1990-01-01", pathways: ["us.visa.j1"] },
  });
  expect(response.status()).toBe(422);
  expect((await problemOf(response)).errors?.[0]).toMatchObject({
    pointer: "/pathways/0",
    expected: expect.stringContaining("2025-06-09"),
  });
  const unnamed = await request.post(ADDRESS, { data: { profile: {}, asOf: "1990-01-01" } });
  expect(((await unnamed.json()) as { notCovered: string[] }).notCovered).toContain("us.visa.j1");
});

test("ten megabytes are refused with the limit named, and so is what is not JSON", async ({ request }) => {
  const large = await request.post(ADDRESS, {
    data: `{"profile":{"x":"${"a".repeat(10 * 1024 * 1024)}"}}`,
    headers: json,
  });
  expect(large.status()).toBe(413);
  expect((await problemOf(large)).detail).toContain("262144 bytes");
  for (const [body, status] of [
    ["{", 400],
    ["", 400],
    ["\u0000", 400],
    ["[".repeat(100_000), 400],
    [`{"profile":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`, 400],
  ] as const) {
    const response = await request.post(ADDRESS, { data: body, headers: json });
    expect(response.status()).toBe(status);
    await problemOf(response);
  }
  expect(
    (await request.post(ADDRESS, { data: "profile=1", headers: { "content-type": "text/plain" } })).status(),
  ).toBe(415);
  const wrong = await request.get(ADDRESS);
  expect(wrong.status()).toBe(405);
  expect(wrong.headers().allow).toBe("POST, OPTIONS");
  await problemOf(wrong);
  const nowhere = await request.post("/api/v1/eligible", { data: {} });
  expect(nowhere.status()).toBe(404);
  await problemOf(nowhere);
});

test("hostile names and texts are plain errors or plain text", async ({ request }) => {
  const bodies = [
    '{"profile":{"__proto__":{"polluted":true}}}',
    '{"profile":{"constructor":{"prototype":{}}}}',
    '{"profile":{},"cycle":{"__proto__":"2027"}}',
    '{"profile":{"education":[{"school":{"name":"<script>alert(1)</script>\\u0000\\ud800","country":"IN"}}]}}',
    '{"profile":{"exams":[{"exam":"nac","score":1e999}]}}',
    '{"profile":{"unsure":["exams.__proto__","__proto__.x"]}}',
  ];
  for (const body of bodies) {
    const response = await request.post(ADDRESS, { data: body, headers: json });
    expect(response.status(), body).toBeLessThan(500);
    if (response.status() !== 200) await problemOf(response);
  }
});

/** Bodies sent at the same time. */
const AT_ONCE = 10;

/** What is wrong with the answer to a body; null where it is an answer, or an error that says what to do. */
async function faultOf(body: unknown): Promise<string | null> {
  const text =
    JSON.stringify(body, (_, member) => (typeof member === "bigint" ? String(member) : member)) ?? "null";
  const response = await fetch(`${process.env.WAYMARK_URL}${ADDRESS}`, {
    method: "POST",
    headers: json,
    body: text,
  });
  const answer = await response.json().catch(() => null);
  if (response.status === 200 && answer !== null) return null;
  const named =
    response.status < 500 &&
    (response.headers.get("content-type") ?? "").includes("application/problem+json") &&
    answer?.status === response.status &&
    answer.detail.length > 0 &&
    (answer.errors ?? []).every((error: { pointer: unknown }) => typeof error.pointer === "string");
  return named ? null : `${response.status} for ${text}`;
}

test(`${FUZZ_RUNS} profiles of any kind get an answer or a named error, never a failure`, async () => {
  test.setTimeout(Math.max(600_000, FUZZ_RUNS * 100));
  const date = fc.oneof(
    fc.constantFrom("2019-03-31", "2026-04-20", "2027-03-13", "2026-02-30", "0000-00-00", ""),
    fc.string({ maxLength: 12 }),
  );
  const row = fc.dictionary(
    fc.constantFrom(
      "country",
      "exam",
      "result",
      "takenOn",
      "kind",
      "status",
      "authority",
      "school",
      "jurisdiction",
      "specialty",
      "startedOn",
      "year",
      "service",
      "outcome",
      "__proto__",
      "extra",
    ),
    fc.oneof(
      fc.constantFrom("CA", "IN", "nac", "pass", "completed", "aimg", "full", "residency"),
      date,
      fc.anything({ maxDepth: 2 }),
    ),
  );
  const list = fc.array(row, { maxLength: 4 });
  const profile = fc.dictionary(
    fc.constantFrom(
      "citizenships",
      "permanentResidence",
      "exams",
      "education",
      "standings",
      "training",
      "licences",
      "practice",
      "matches",
      "unsure",
      "residence",
      "anything",
    ),
    fc.oneof(list, fc.anything({ maxDepth: 3 })),
  );
  const body = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({ profile, asOf: date, explain: fc.boolean() }, { requiredKeys: ["profile"] }),
    },
    { weight: 1, arbitrary: fc.anything() },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(body, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (values) => {
      const faults = (await Promise.all(values.map(faultOf))).filter((fault) => fault !== null);
      if (faults.length > 0) throw new Error(faults.join("\n"));
    }),
    { numRuns: Math.ceil(FUZZ_RUNS / AT_ONCE), seed: SEED },
  );
});

const MATCH = "/api/v1/match";

test("a match is stable, of the published form and the same in whatever order it is asked", async ({
  request,
}) => {
  const programs = {
    North: { quota: 1, list: ["Ben", "Ada"] },
    South: { quota: 2, list: ["Ada", "Eve", "Fay"] },
  };
  const couples = [{ members: ["Eve", "Fay"], list: [["South", null]] }];
  const one = await request.post(MATCH, {
    data: { applicants: { Ada: ["North", "South"], Ben: ["North"] }, programs, couples },
  });
  const two = await request.post(MATCH, {
    data: {
      couples,
      programs: { South: programs.South, North: programs.North },
      applicants: { Ben: ["North"], Ada: ["North", "South"] },
    },
  });
  expect(one.status()).toBe(200);
  expect(one.headers()["access-control-allow-origin"]).toBe("*");
  expect(one.headers()["cache-control"]).toBe("no-store");
  expect(await one.text()).toBe(await two.text());
  expect(MatchAnswer.parse(await one.json())).toEqual({
    matches: { Ada: "South", Ben: "North", Eve: "South", Fay: null },
    unfilled: { North: 0, South: 0 },
    stable: true,
    blockingPairs: [],
  });
});

const WRONG_MATCHES = [
  [{ applicants: {}, programs: {}, extra: 1 }, "/extra", "no such field"],
  [{ applicants: { Ada: ["Nowhere"] }, programs: {} }, "/applicants/Ada/0", "name of a program"],
  [
    { applicants: {}, programs: { "a/b": { quota: 1, list: ["Ada"] } } },
    "/programs/a~1b/list/0",
    "somebody in /applicants",
  ],
  [{ applicants: {}, programs: { North: { quota: -1, list: [] } } }, "/programs/North/quota", "at least 0"],
  [{ applicants: {}, programs: { North: { quota: 1.5, list: [] } } }, "/programs/North/quota", "int"],
  [
    { applicants: { Ada: [] }, programs: {}, couples: [{ members: ["Ada", "Ben"], list: [] }] },
    "/couples/0/members/0",
    "does not stand in /applicants",
  ],
  [
    { applicants: {}, programs: { North: { quota: 1, list: [] } }, reversion: { North: "North" } },
    "/reversion/North",
    "other than the one",
  ],
] as const;

for (const [data, pointer, expected] of WRONG_MATCHES) {
  test(`the match ${JSON.stringify(data)} is refused and names ${pointer}`, async ({ request }) => {
    const response = await request.post(MATCH, { data });
    expect(response.status()).toBe(400);
    const { errors = [] } = await problemOf(response);
    expect(errors.find((error) => error.pointer === pointer)?.expected).toContain(expected);
  });
}

test("a match of more than four mebibytes is refused with the limit named", async ({ request }) => {
  const large = await request.post(MATCH, {
    data: `{"applicants":{"${"a".repeat(4 * 1024 * 1024)}":[]},"programs":{}}`,
    headers: json,
  });
  expect(large.status()).toBe(413);
  expect((await problemOf(large)).detail).toContain("4194304 bytes");
});

test("the API describes itself", async ({ request }) => {
  const description = (await (await request.get("/api/v1/openapi.json")).json()) as {
    openapi: string;
    paths: object;
  };
  expect(description.openapi).toBe("3.1.0");
  expect(Object.keys(description.paths)).toEqual(expect.arrayContaining([ADDRESS, MATCH]));
  const schema = (await (await request.get("/api/v1/profile.schema.json")).json()) as {
    additionalProperties: boolean;
    properties: object;
  };
  expect(schema.additionalProperties).toBe(false);
  expect(Object.keys(schema.properties)).toContain("unsure");
  const { pathways } = (await (await request.get("/api/v1/pathways")).json()) as {
    pathways: { id: string }[];
  };
  for (const { id } of pathways) expect((await request.get(`/api/v1/pathways/${id}`)).status()).toBe(200);
  expect((await request.get("/api/v1/pathways/ca.nothing")).status()).toBe(404);
  expect((await request.get("/api/v1/health")).status()).toBe(200);
});
