import { expect, test } from "vitest";
import { violations } from "./check-boundaries.mjs";

test.each([
  ["lib/eligibility/judge.ts", 'import { db } from "@/lib/platform/db";', "the heart is pure"],
  ["lib/eligibility/kinds/standing.ts", 'import pg from "pg";', "the heart is pure"],
  [
    "lib/platform/db.ts",
    'import { assess } from "../eligibility/assess";',
    "platform knows nothing of medicine",
  ],
  [
    "lib/requirements/describe.ts",
    'import { Home } from "@/components/pathways/home";',
    "logic does not know screens",
  ],
  [
    "components/pathways/home.tsx",
    'import { loadRulebook } from "@/lib/requirements/loaders";',
    "components draw what they are given",
  ],
  [
    "components/ui/print-button.tsx",
    'import type { Verdict } from "@/lib/eligibility/judge";',
    "could ship in another product",
  ],
  ["app/api/v1/health/route.ts", "const url = process.env.DATABASE_URL;", "the only reader"],
])("%s may not say %s", (file, text, message) => {
  expect(violations(file, text).join()).toContain(message);
});

test("what is allowed passes", () => {
  expect(
    violations("components/pathways/home.tsx", 'import { assess } from "@/lib/eligibility/assess";'),
  ).toEqual([]);
});
