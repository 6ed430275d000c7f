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
  ["lib/access/scope.ts", 'import { fileFacts } from "../profile/data";', "access knows who is asking"],
  ["lib/people/loaders.ts", 'import { getToken } from "next-auth/jwt";', "the only reader of next-auth"],
  [
    "app/[locale]/(advisor)/caseload/page.tsx",
    'import { asPerson } from "@/lib/platform/db";',
    "through a domain's loaders",
  ],
  [
    "lib/profile/actions.ts",
    'import { asPerson } from "../platform/db";',
    "an action parses, asks and calls them",
  ],
  [
    "app/[locale]/(advisor)/caseload/page.tsx",
    'import { notesOf } from "@/lib/caseload/data";',
    "through a domain's loaders",
  ],
  [
    "app/[locale]/(applicant)/settings/page.tsx",
    'import { changePassword } from "@/lib/people/settings/mutations";',
    "through its actions",
  ],
  [
    "components/people/log.tsx",
    'import { loadLog } from "@/lib/people/admin/loaders";',
    "components draw what they are given",
  ],
  [
    "lib/requirements/describe.ts",
    'import { TEMPLATES } from "../../prisma/catalogue/templates";',
    "comes as an argument",
  ],
  ["lib/assessment/visitor.ts", 'import { pointerOf } from "../api/problems";', "does not know who asked"],
  [
    "app/api/v1/pathways/route.ts",
    'import { limited } from "@/lib/platform/rate-limit";',
    "goes through publicQuestion or publicRead",
  ],
  [
    "components/profile/fact-list.tsx",
    '"use client";\nconst id = crypto.randomUUID();',
    "browsers lack on plain http",
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
