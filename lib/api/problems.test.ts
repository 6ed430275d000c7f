import { expect, test } from "vitest";
import type { Refusal } from "../eligibility/assess";
import { EligibilityRequest } from "../eligibility/request";
import { refusalProblems, schemaProblems } from "./problems";

function problemsOf(input: unknown) {
  const parsed = EligibilityRequest.safeParse(input);
  return parsed.success ? [] : schemaProblems(parsed.error, input);
}
const pointers = (input: unknown) => problemsOf(input).map(({ pointer }) => pointer);

test("each wrong field is named once, with what was expected and what came", () => {
  expect(problemsOf({ profile: {}, asOf: "2026-13-99x" })).toEqual([
    { pointer: "/asOf", expected: "a calendar date, YYYY-MM-DD", got: '"2026-13-99x"' },
  ]);
  expect(
    pointers({
      profile: { exams: [{ exam: "nap", takenOn: "2026-02-30", marks: 1 }], nickname: "Al" },
      cycle: { carms: 2027 },
      session: "2026-13",
    }),
  ).toEqual([
    "/profile/exams/0/exam",
    "/profile/exams/0/takenOn",
    "/profile/exams/0/marks",
    "/profile/nickname",
    "/cycle/carms",
    "/session",
  ]);
});

test("a country is one that ISO 3166-1 has assigned, and so is that of a province", () => {
  expect(pointers({ profile: { citizenships: ["CA", "UK", "ca", "CAN"] } })).toEqual([
    "/profile/citizenships/1",
    "/profile/citizenships/2",
    "/profile/citizenships/3",
  ]);
  expect(
    pointers({ profile: { residence: { country: "CA", subdivision: "CA-ON" }, citizenships: ["GB", "ZW"] } }),
  ).toEqual([]);
  expect(pointers({ profile: { residence: { country: "CA", subdivision: "XX-ON" } } })).toEqual([
    "/profile/residence/subdivision",
  ]);
});

test("a name that does not exist is a 400; a pathway without a version on the day is a 422 with the days covered", () => {
  const uncovered: Refusal = {
    reason: "not_covered",
    at: 1,
    pathway: "ca.mcc.nac",
    covered: [{ from: "2018-03-01", to: null }],
  };
  expect(refusalProblems([uncovered])).toEqual({
    status: 422,
    errors: [
      {
        pointer: "/pathways/1",
        expected: "an as-of date that a version covers: from 2018-03-01 on",
        got: '"ca.mcc.nac"',
      },
    ],
  });
  expect(
    refusalProblems([uncovered, { reason: "unknown_service", service: "match/2", known: ["carms"] }]),
  ).toMatchObject({ status: 400, errors: [{}, { pointer: "/cycle/match~12" }] });
});
