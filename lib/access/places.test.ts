import { expect, test } from "vitest";
import { homeOf, placesOf } from "./places";
import { abilityOf, type Permission } from "./policy";

const APPLICANT = ["client:read:own", "client:edit:own", "activity:read:own", "person:close:own"] as const;
const ADVISOR = ["client:read:assigned", "note:write:assigned", "activity:read:assigned"] as const;
const ADMIN = ["person:invite:any", "client:assign:any", "activity:read:any", "program:import:any"] as const;

test.each<[string, readonly Permission[], string, string[]]>([
  ["an applicant", APPLICANT, "/home", ["file"]],
  ["an advisor", ADVISOR, "/caseload", ["caseload"]],
  ["an admin", ADMIN, "/admin/people", ["people", "activity", "directory"]],
  ["an advisor with a file", [...APPLICANT, ...ADVISOR], "/caseload", ["file", "caseload"]],
  [
    "an admin with a file",
    [...APPLICANT, ...ADMIN],
    "/admin/people",
    ["file", "people", "activity", "directory"],
  ],
  ["an auditor, should there be one", ["activity:read:any"], "/admin/activity", ["activity"]],
  ["a keeper of the directory", ["program:import:any"], "/admin/programs", ["directory"]],
  ["somebody who may do nothing", [], "/settings", []],
])("%s has their home and their pages", (_, permissions, home, places) => {
  const ability = abilityOf("11111111-1111-4111-8111-111111111111", permissions);
  expect(homeOf(ability)).toBe(home);
  expect(Object.entries(placesOf(ability)).flatMap(([place, theirs]) => (theirs ? [place] : []))).toEqual(
    places,
  );
});
