import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { joinCatalogue, readCatalogueFiles } from "../requirements/files";
import { assess, type PathwayAnswer, verdicts } from "./assess";
import { applyPatch } from "./patch";
import { Profile } from "./profile";
import { rulebook } from "./ruleset";

const RUNS = Number(process.env.WAYMARK_PROPERTY_RUNS ?? 120);
/** Fixed, so that a red run can be run again; the long runs choose their own. */
const SEED = Number(process.env.WAYMARK_SEED ?? 20_261_122);
const book = rulebook(
  joinCatalogue(readCatalogueFiles(path.resolve(import.meta.dirname, "../../prisma/catalogue"))),
);
const AS_OF = "2026-11-22";

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const day = fc
  .integer({ min: 2012, max: 2026 })
  .chain((year) =>
    fc.integer({ min: 1, max: 10 }).map((month) => `${year}-${String(month).padStart(2, "0")}-15`),
  );
const country = pick("CA", "US", "IN", "NG", "IR", "GB");

/** Whole people: every field given, so that leaving some out is "not known". */
const person = fc.record({
  citizenships: fc.uniqueArray(country, { minLength: 1, maxLength: 2 }),
  permanentResidence: pick(
    [],
    [{ country: "CA", since: "2023-05-01" }],
    [{ country: "US" }],
    [{ country: "CA", since: "2026-10-15", validUntil: "2030-01-01" }],
  ),
  residence: pick(
    { country: "CA", subdivision: "CA-ON" },
    { country: "CA", subdivision: "CA-QC", since: "2024-01-01" },
    { country: "IN" },
  ),
  residences: pick([], [{ country: "CA", subdivision: "CA-AB", from: "2024-01-01" }]),
  workAuthorizations: pick(
    [],
    [{ country: "CA", kind: "work_permit" as const }],
    [{ country: "CA", kind: "protected_person" as const }],
    [{ country: "US", kind: "j1" as const }],
  ),
  secondaryEducation: pick(
    [],
    [{ country: "CA", subdivision: "CA-ON", startedOn: "2005-09-01", endedOn: "2008-06-30" }],
  ),
  education: fc
    .record({
      school: fc.record({
        country,
        wdomsListed: fc.boolean(),
        ecfmgEligible: fc.boolean(),
        canadaSponsorNote: fc.boolean(),
        jointWithLcme: fc.boolean(),
        accreditations: pick(
          [],
          ["lcme" as const],
          ["cacms" as const],
          ["coca" as const],
          ["wfme_recognized" as const],
        ),
      }),
      degree: pick("md" as const, "mbbs" as const, "do" as const),
      languageOfInstruction: pick("en", "fr", "es"),
      creditYears: pick(3, 4, 6),
      graduatedOn: pick("2016-07-15", "2019-03-31", "2024-06-30", "2025-08-01"),
    })
    .map((degree) => [degree]),
  exams: fc.array(
    fc.record({
      exam: pick(
        "mccqe1" as const,
        "nac" as const,
        "usmle_step1" as const,
        "usmle_step2ck" as const,
        "usmle_step2cs" as const,
        "usmle_step3" as const,
      ),
      result: pick("pass" as const, "fail" as const, "incomplete" as const),
      takenOn: day,
    }),
    { maxLength: 6 },
  ),
  languageTests: pick(
    [],
    [
      {
        test: "ielts_academic" as const,
        takenOn: "2026-02-15",
        overall: 7,
        listening: 7,
        reading: 7,
        writing: 7,
        speaking: 7,
      },
    ],
    [
      {
        test: "oet_medicine" as const,
        takenOn: "2025-03-15",
        listening: 350,
        reading: 380,
        writing: 300,
        speaking: 350,
      },
    ],
  ),
  training: pick(
    [],
    [
      {
        kind: "residency" as const,
        country: "US",
        accreditor: "acgme" as const,
        specialty: "pediatrics",
        creditable: true,
        startedOn: "2021-07-01",
        endedOn: "2024-06-30",
        completed: true,
      },
    ],
    [
      {
        kind: "residency" as const,
        country: "IN",
        accreditor: "other" as const,
        specialty: "surgery",
        creditable: false,
        startedOn: "2020-07-01",
        endedOn: "2023-06-30",
        completed: true,
      },
    ],
  ),
  practice: pick(
    [],
    [
      {
        country: "IN",
        specialty: "family_medicine",
        startedOn: "2023-07-01",
        hoursPerWeek: 40,
        independent: true,
        inPerson: true,
        supervised: false,
      },
    ],
  ),
  licences: pick(
    [],
    [
      {
        jurisdiction: "IN",
        kind: "full" as const,
        status: "active" as const,
        unsupervised: true,
        disciplined: false,
        issuedOn: "2020-01-01",
      },
    ],
    [
      {
        jurisdiction: "CA-BC",
        kind: "full" as const,
        status: "active" as const,
        unsupervised: true,
        disciplined: false,
      },
    ],
  ),
  certifications: pick(
    [],
    [{ body: "abms", specialty: "pediatrics" }],
    [{ body: "cfpc", specialty: "family_medicine" }],
  ),
  standings: fc.uniqueArray(
    pick(
      { authority: "aimg", status: "completed" as const },
      { authority: "bc_cap", status: "applied" as const },
      { authority: "cmq", status: "completed" as const, track: "contingent_regulier" },
      { authority: "ecfmg", status: "completed" as const, track: "pathways" },
      { authority: "ecfmg", status: "completed" as const, track: "application" },
      { authority: "mcc_source_verification", status: "completed" as const },
      { authority: "statement_of_need", status: "applied" as const },
      { authority: "carms", status: "completed" as const, track: "sanction" },
    ),
    {
      maxLength: 4,
      selector: (standing) => `${standing.authority} ${"track" in standing ? standing.track : ""}`,
    },
  ),
  matches: pick(
    [],
    [{ service: "carms" as const, year: 2027, outcome: "matched" as const }],
    [{ service: "nrmp" as const, year: 2025, outcome: "unmatched" as const }],
  ),
  commitments: pick([], [{ authority: "on_ministry", status: "signed" as const }]),
});
const FIELDS = [
  "citizenships",
  "permanentResidence",
  "residence",
  "residences",
  "workAuthorizations",
  "secondaryEducation",
  "education",
  "exams",
  "languageTests",
  "training",
  "practice",
  "licences",
  "certifications",
  "standings",
  "matches",
  "commitments",
] as const;

/** A person, and the same person with some fields not known. */
const known = fc.tuple(person, fc.subarray([...FIELDS], { minLength: 2 })).map(([whole, hidden]) => {
  const part = structuredClone(whole) as Record<string, unknown>;
  for (const field of hidden) delete part[field];
  return { whole: Profile.parse(whole), part: Profile.parse(part) };
});

function answers(profile: Profile, asOf = AS_OF): PathwayAnswer[] {
  const outcome = assess(book, { profile, asOf });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.answer.results;
}

const MAY_BECOME: Record<string, readonly string[]> = {
  eligible: ["eligible"],
  ineligible: ["ineligible"],
  not_applicable: ["not_applicable"],
  not_yet: ["not_yet", "ineligible"],
  conditional: ["conditional", "eligible"],
  needs_information: [
    "eligible",
    "conditional",
    "needs_information",
    "not_yet",
    "ineligible",
    "not_applicable",
  ],
};

test("filling in what is not known changes a verdict only as the contract allows", () => {
  fc.assert(
    fc.property(known, ({ whole, part }) => {
      const after = answers(whole);
      answers(part).forEach((before, index) => {
        const then = after[index] as PathwayAnswer;
        // The sentences hold while "completed" stays as it was.
        if (before.completed !== then.completed) return;
        expect(
          MAY_BECOME[before.verdict],
          `${before.pathway}: ${before.verdict} → ${then.verdict}`,
        ).toContain(then.verdict);
      });
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test("where no fact is missing, no further fact changes the verdict", () => {
  fc.assert(
    fc.property(known, ({ whole, part }) => {
      const after = answers(whole);
      answers(part).forEach((before, index) => {
        const then = after[index] as PathwayAnswer;
        if (before.missingFacts.length > 0 || before.completed !== then.completed) return;
        expect(then.verdict, before.pathway).toBe(before.verdict);
      });
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test("walking a route that assumes nothing leads to a yes on its day", () => {
  let walked = 0;
  fc.assert(
    fc.property(person, (whole) => {
      for (const { pathway, route, verdict } of answers(Profile.parse(whole))) {
        if (!route || verdict === "eligible") continue;
        for (const way of [route, ...route.alternatives]) {
          if (way.assumes.length > 0) continue;
          const effects = way.steps
            .filter((step) => step.requiredFor === "eligibility")
            .flatMap((step) => step.remedy.effect);
          const changed = Profile.parse(applyPatch(Profile.parse(whole), effects));
          const then = answers(changed, way.eligibleOn).find((one) => one.pathway === pathway);
          expect(
            then?.verdict,
            `${pathway} on ${way.eligibleOn}: ${way.steps.map((step) => step.remedy.id).join(", ")}`,
          ).toBe("eligible");
          walked++;
        }
      }
    }),
    { numRuns: Math.ceil(RUNS / 3), seed: SEED },
  );
  expect(walked).toBeGreaterThan(20);
});

test("the cost of a route is the sum of its steps, and every step waits for steps of the route", () => {
  fc.assert(
    fc.property(person, (whole) => {
      for (const { route } of answers(Profile.parse(whole))) {
        if (!route) continue;
        for (const way of [route, ...route.alternatives]) {
          const ids = way.steps.map((step) => step.remedy.id);
          expect(new Set(ids).size).toBe(ids.length);
          way.steps.forEach((step, index) => {
            for (const other of step.waitsFor) expect(ids.slice(0, index)).toContain(other);
          });
          for (const currency of ["CAD", "USD"]) {
            const sum = way.steps.reduce(
              (total, step) => total + (step.fee?.currency === currency ? step.fee.amount : 0),
              0,
            );
            expect(way.cost.find((one) => one.currency === currency)?.amount ?? 0).toBeCloseTo(sum, 2);
          }
        }
      }
    }),
    { numRuns: Math.ceil(RUNS / 3), seed: SEED },
  );
});

test("verdicts alone agree with explained answers", () => {
  fc.assert(
    fc.property(known, ({ part }) => {
      const quick = verdicts(book, { profile: part, asOf: AS_OF });
      for (const answer of answers(part)) expect(quick.get(answer.pathway)).toBe(answer.verdict);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test("the order of keys and rows does not matter", () => {
  const pointersApart = (answer: unknown) =>
    JSON.stringify(answer)
      .replace(/\/(\d+)/g, "/n")
      .replace(/event\.(\w+)\.\d+/g, "event.$1");
  fc.assert(
    fc.property(known, ({ part }) => {
      const turned = Profile.parse(
        Object.fromEntries(
          Object.entries(structuredClone(part))
            .reverse()
            .map(([key, value]) => [key, Array.isArray(value) ? [...value].reverse() : value]),
        ),
      );
      const one = answers(part).map((answer) => [
        answer.pathway,
        answer.verdict,
        answer.gaps,
        answer.route?.eligibleOn,
        answer.route?.cost,
      ]);
      const two = answers(turned).map((answer) => [
        answer.pathway,
        answer.verdict,
        answer.gaps,
        answer.route?.eligibleOn,
        answer.route?.cost,
      ]);
      expect(pointersApart(two)).toBe(pointersApart(one));
    }),
    { numRuns: Math.ceil(RUNS / 2), seed: SEED },
  );
});

test("the same question gets the same answer, byte for byte", () => {
  fc.assert(
    fc.property(known, ({ part }) => {
      expect(JSON.stringify(assess(book, { profile: part, asOf: AS_OF, explain: true }))).toBe(
        JSON.stringify(assess(book, { profile: structuredClone(part), asOf: AS_OF, explain: true })),
      );
    }),
    { numRuns: Math.ceil(RUNS / 4), seed: SEED },
  );
});
