import path from "node:path";
import { expect, test } from "vitest";
import { assess } from "../../lib/eligibility/assess";
import type { CatalogueFile } from "../../lib/eligibility/catalogue";
import { Profile } from "../../lib/eligibility/profile";
import { rulebook } from "../../lib/eligibility/ruleset";
import { type ProgramFiles, readProgramFiles } from "../../lib/programs/files";
import { projectReference } from "../reference/check";
import { checkCatalogue, researchFacts } from "./check";
import { coverageOf } from "./coverage";
import { EXAMPLES } from "./examples";
import { joinCatalogue, readCatalogueFiles } from "./files";
import { PEOPLE } from "./people";

const files = readCatalogueFiles(path.resolve(import.meta.dirname));
const directoryFiles = readProgramFiles(path.resolve(import.meta.dirname, "../programs"));
const BESIDE = { programs: directoryFiles, reference: projectReference() };
const TODAY = "2026-11-24";
const book = rulebook(joinCatalogue(files));

function holesWith(change: (file: CatalogueFile) => void): string[] {
  const copy = structuredClone(files);
  for (const { file } of copy) change(file);
  return checkCatalogue(copy, researchFacts(), TODAY, BESIDE).holes;
}

test("the catalogue has no holes", () => {
  expect(checkCatalogue(files, researchFacts(), TODAY, BESIDE).holes).toEqual([]);
});

test("every requirement in force is shown met, unmet and unknown, and its line from both sides", () => {
  const covered = coverageOf(book, PEOPLE, EXAMPLES, TODAY);
  expect(covered.length).toBeGreaterThan(100);
  expect(covered.flatMap(({ requirement, holes }) => holes.map((hole) => `${requirement}: ${hole}`))).toEqual(
    [],
  );
});

test("a requirement nobody shows is told", () => {
  const [lonely] = coverageOf(book, [], [], TODAY);
  expect(lonely?.holes).toContain("nothing shows it met");
});

test("at least fifteen kinds are in use and the general kind is at most a tenth of the leaves", () => {
  const { counts } = checkCatalogue(files, researchFacts(), TODAY, BESIDE);
  expect(counts["kinds in use"]).toBeGreaterThanOrEqual(15);
  expect((counts["leaves of the general kind"] ?? 0) * 10).toBeLessThanOrEqual(counts.leaves ?? 0);
});

test.each<[string, (programs: ProgramFiles) => void, RegExp]>([
  [
    "an access that names a requirement nobody wrote",
    ({ directory }) =>
      directory.access.forEach((access) => {
        access.tree = { all: [access.tree, "nobody.wrote-this"] };
      }),
    /requirement nobody\.wrote-this, which the catalogue does not have/,
  ],
  [
    "a criterion no stream asks",
    ({ directory }) =>
      directory.criteria.forEach((criterion) => {
        criterion.appliesTo = [{ service: "carms", institution: "nowhere" }];
      }),
    /is named by no stream/,
  ],
  [
    "a list with a wrong cell",
    (programs) => {
      programs.lists = programs.lists.map(({ name, text }) => ({
        name,
        text: text.replace("CA-AB", "Alberta"),
      }));
    },
    /line 2, column region: not_a_region “Alberta”/,
  ],
  [
    "a fact of the directory nobody used",
    ({ directory }) => {
      directory.unusedFacts = [];
    },
    /fact CA-DIR-02 is neither used nor listed/,
  ],
])("the check sees %s", (_, change, hole) => {
  const programs = structuredClone(directoryFiles);
  change(programs);
  expect(checkCatalogue(files, researchFacts(), TODAY, { ...BESIDE, programs }).holes.join("\n")).toMatch(
    hole,
  );
});

test.each<[string, (file: CatalogueFile) => void, RegExp]>([
  [
    "a requirement that does not exist",
    (file) =>
      file.pathways?.forEach((pathway) => {
        for (const version of pathway.versions) version.tree = { all: [version.tree, "nobody.wrote-this"] };
      }),
    /nobody\.wrote-this does not exist/,
  ],
  [
    "the same sentence in both languages",
    (file) =>
      file.requirements?.forEach((one) => {
        for (const version of one.versions)
          version.statement = { ...version.statement, fr: version.statement.en };
      }),
    /are the same/,
  ],
  [
    "a French sentence without its no-break space",
    (file) =>
      file.requirements?.forEach((one) => {
        for (const version of one.versions) version.title = { ...version.title, fr: "Est-ce vrai ?" };
      }),
    /no-break space/,
  ],
  [
    "versions that overlap",
    (file) =>
      file.requirements?.forEach((one) => {
        const [first] = one.versions;
        if (one.versions.length > 1 && first) first.effectiveTo = "2100-01-01";
      }),
    /overlap or leave a gap/,
  ],
  [
    "a pathway that leads back to itself",
    (file) =>
      file.requirements?.forEach((one) => {
        if (one.id === "ca.mcc.school")
          for (const version of one.versions)
            version.rule = { kind: "pathway", pathway: "ca.carms.r1.first", need: "eligible" };
      }),
    /leads back to itself/,
  ],
  [
    "a fact nobody used",
    (file) => {
      file.unusedFacts = [];
    },
    /neither used nor listed/,
  ],
  [
    "a dead end nobody accounted for",
    (file) => {
      file.permanent = [];
    },
    /no remedy and is not listed as permanent/,
  ],
  [
    "a remedy that differs from its namesake",
    (file) =>
      file.requirements?.forEach((one) => {
        if (one.id === "ca.qc.cmq.verification")
          for (const version of one.versions) if (version.remedy) version.remedy.durationMonths = 9;
      }),
    /differs from another/,
  ],
  [
    "a criterion left unsettled too often",
    (file) =>
      file.requirements?.forEach((one) => {
        for (const version of one.versions)
          if (version.role === "criterion" && version.rule) {
            version.rule = undefined;
            version.unsettled = {
              question: { en: "Is it so?", fr: "Est-ce ainsi\u00A0?" },
              ask: { en: "Them", fr: "Eux" },
              url: "https://example.org/",
            };
          }
      }),
    /more than a fifth/,
  ],
])("the check sees %s", (_, change, hole) => {
  expect(holesWith(change).join("\n")).toMatch(hole);
});

const DOCTOR = Profile.parse({
  citizenships: ["IN"],
  permanentResidence: [{ country: "CA", since: "2023-05-01", validUntil: "2028-05-01" }],
  residence: { country: "CA", subdivision: "CA-ON" },
  education: [
    {
      school: {
        name: "Demo Medical College",
        country: "IN",
        wdomsListed: true,
        ecfmgEligible: true,
        canadaSponsorNote: true,
        accreditations: [],
      },
      degree: "mbbs",
      languageOfInstruction: "en",
      creditYears: 5,
      startedOn: "2013-08-01",
      graduatedOn: "2019-03-31",
    },
  ],
  exams: [
    {
      exam: "mccqe1",
      result: "pass",
      takenOn: "2026-04-20",
      resultOn: "2026-06-15",
      score: 460,
      scoreScale: "mccqe1:2025",
    },
    { exam: "nac", result: "scheduled", scheduledFor: "2027-03-13", session: "2027-03" },
  ],
  training: [],
  matches: [],
  licences: [],
  standings: [],
  commitments: [],
});

function first(profile: Profile, asOf = "2026-11-22") {
  const outcome = assess(book, { profile, asOf, pathways: ["ca.carms.r1.first"] });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const [answer] = outcome.answer.results;
  if (!answer) throw new Error("no answer");
  return answer;
}

test("with the NAC booked, the first iteration is a yes once it is passed", () => {
  const answer = first(DOCTOR);
  expect(answer).toMatchObject({
    verdict: "conditional",
    timing: "not_dated",
    cycle: { service: "carms", id: "2027" },
  });
  expect(answer.gaps.map(({ requirement, status }) => [requirement, status])).toEqual([
    ["ca.carms.nac", "pending"],
  ]);
});

test("without the NAC it is the one gap", () => {
  const answer = first({ ...DOCTOR, exams: DOCTOR.exams?.slice(0, 1) });
  expect(answer.verdict).toBe("not_yet");
  expect(answer.gaps.map((gap) => gap.requirement)).toEqual(["ca.carms.nac"]);
});

test("a work permit is not the status the match asks for", () => {
  const answer = first({
    ...DOCTOR,
    permanentResidence: [],
    workAuthorizations: [{ country: "CA", kind: "work_permit" }],
  });
  expect(answer.verdict).toBe("not_yet");
  expect(answer.gaps.map((gap) => gap.requirement)).toContain("ca.carms.status");
});

test("not knowing about permanent residence is an open question, never a no", () => {
  const { permanentResidence: _, ...rest } = DOCTOR;
  const answer = first(rest);
  expect(answer.verdict).toBe("needs_information");
  expect(answer.missingFacts.map((fact) => fact.pointer)).toContain("/permanentResidence");
});

test("USMLE attempts: six until June 2021, four from July on", () => {
  const profile = Profile.parse({
    ...DOCTOR,
    exams: ["2017-05-01", "2018-05-01", "2019-05-01", "2020-05-01"].map((takenOn) => ({
      exam: "usmle_step1",
      result: "fail",
      takenOn,
    })),
    standings: [{ authority: "ecfmg", status: "completed", track: "application" }],
  });
  const on = (asOf: string) => {
    const outcome = assess(book, { profile, asOf, pathways: ["us.usmle.step1"] });
    return outcome.ok ? outcome.answer.results[0]?.verdict : outcome.refusals;
  };
  expect(on("2021-06-30")).toBe("eligible");
  expect(on("2021-07-01")).toBe("ineligible");
});

test("a date that no version covers is said, never guessed", () => {
  const outcome = assess(book, { profile: DOCTOR, asOf: "2001-01-01", pathways: ["ca.carms.r1.first"] });
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ reason: "not_covered", covered: [{ from: "2018-03-01", to: null }] }],
  });
});
