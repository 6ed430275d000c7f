import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { joinCatalogue, readCatalogueFiles } from "../../prisma/catalogue/files";
import { Profile } from "../eligibility/profile";
import { messagesOf } from "../i18n/messages";
import { ROW_FIELDS, rowOf, typedOf, wrongFields } from "./fields";
import { BODIES_NOT_ASKED, profileFrom } from "./profile";
import { asked, neighbour, QUESTIONS, questionFor } from "./questions";
import { ANSWERS_LIMIT, Answers, storedAnswers } from "./schema";
import { answerWords, rowWords } from "./words";

const ANSWERS: Answers = {
  schoolCountry: "IN",
  schoolListing: { wdoms: true, canadaNote: null, ecfmgNote: true },
  graduation: { state: "graduated", on: "2019-03-31" },
  citizenships: ["IN"],
  canadaResidence: { resident: true, since: "2023-05-01" },
  mccqe1: [{ result: "pass", takenOn: "2026-04-20", score: 460 }],
  nac: null,
  aimg: "none",
  training: [],
};

test("no answers make an empty profile: nothing is known, nothing is denied", () => {
  expect(profileFrom({})).toEqual({});
});

test("every profile the intake makes is a valid one", () => {
  expect(Profile.safeParse(profileFrom(ANSWERS)).success).toBe(true);
});

test("“I don’t know” about one exam leaves the others known and names the one that is not", () => {
  const profile = profileFrom(ANSWERS);
  expect(profile.exams).toEqual([
    { exam: "mccqe1", result: "pass", takenOn: "2026-04-20", score: 460, scoreScale: "mccqe1:2025" },
  ]);
  expect(profile.unsure).toContain("exams.nac");
  expect(profile.unsure).not.toContain("exams.mccqe1");
});

test("a school note that is not known stays absent", () => {
  const [degree] = profileFrom(ANSWERS).education ?? [];
  expect(degree?.school).toEqual({ country: "IN", wdomsListed: true, ecfmgEligible: true });
});

test("bodies the intake does not ask about stay unsure once it knows others", () => {
  const { standings, unsure } = profileFrom(ANSWERS);
  expect(standings).toEqual([]);
  for (const body of BODIES_NOT_ASKED) expect(unsure).toContain(`standings.${body}`);
  expect(unsure).not.toContain("standings.aimg");
});

test("steps that are ticked are known, and those of a body nobody spoke about stay unsure", () => {
  const { standings, unsure } = profileFrom({
    ...ANSWERS,
    ecfmg: "applied",
    ecfmgSteps: ["application"],
    quebecSteps: [{ step: "refresher", decidedOn: "2025-05-01" }],
    papers: null,
  });
  expect(standings).toEqual([
    { authority: "ecfmg", status: "applied" },
    { authority: "ecfmg", track: "application", status: "completed" },
    { authority: "cedis", status: "completed", decidedOn: "2025-05-01" },
  ]);
  expect(unsure).toEqual(expect.arrayContaining(["standings.minc", "standings.nrmp", "standings.school"]));
  expect(unsure).not.toContain("standings.cedis");
  // Who never applied to ECFMG has taken none of its steps, and is not asked about them.
  const never = profileFrom({ ...ANSWERS, ecfmg: "none" });
  expect(never.unsure).not.toContain("standings.ecfmg");
});

test("rows on practice-ready programs say what each ruled and how many assessments are used", () => {
  const rows: Answers["practiceReady"] = [
    { program: "pra_ab", stage: "eligible", decidedOn: "2026-03-01" },
    { program: "sippa", stage: "failed" },
  ];
  expect(profileFrom({ ...ANSWERS, practice: null, practiceReady: rows }).standings).toEqual([
    { authority: "pra_ab", status: "approved", decidedOn: "2026-03-01" },
    { authority: "sippa", track: "assessment", status: "declined" },
    { authority: "pra", track: "first_assessment", status: "completed" },
  ]);
  const twice = profileFrom({
    ...ANSWERS,
    practice: null,
    practiceReady: [...rows, { program: "pra_bc", stage: "passed" }],
  });
  expect(twice.standings).toContainEqual({
    authority: "pra",
    track: "second_assessment",
    status: "completed",
  });
  expect(twice.unsure).not.toContain("standings.pra");
  expect(profileFrom({ ...ANSWERS, practice: null }).unsure).toContain("standings.pra");
  // Who has neither trained nor practised is not asked and was never assessed.
  expect(profileFrom({ ...ANSWERS, practice: [] }).unsure).not.toContain("standings.pra");
});

test("further degrees and older exams stand beside the first ones", () => {
  const profile = profileFrom({
    ...ANSWERS,
    otherDegrees: [{ country: "US", degree: "md", accredited: "lcme", graduatedOn: "2024-05-20" }],
    otherExams: [{ exam: "mccqe2", result: "pass", takenOn: "2018-05-01" }],
  });
  expect(profile.education).toHaveLength(2);
  expect(profile.education?.[1]).toEqual({
    school: { country: "US", accreditations: ["lcme"] },
    degree: "md",
    graduatedOn: "2024-05-20",
  });
  expect(profile.exams).toContainEqual({ exam: "mccqe2", result: "pass", takenOn: "2018-05-01" });
  expect(profile.unsure).not.toContain("exams.mccqe2");
  expect(Profile.safeParse(profile).success).toBe(true);
  expect(profileFrom({ ...ANSWERS, otherDegrees: null }).unsure).toContain("education");
});

test("answers are read back in the words they were given in", () => {
  const { check } = messagesOf("en");
  expect(answerWords("mccqe1", ANSWERS.mccqe1, check, "en")).toEqual([
    "Passed · taken on 20\u00A0April 2026 · score 460",
  ]);
  expect(answerWords("schoolListing", ANSWERS.schoolListing, check, "en")).toEqual([
    "World Directory: Yes",
    "Canada sponsor note: I don’t know",
    "ECFMG sponsor note: Yes",
  ]);
  expect(answerWords("schoolAccreditation", [], check, "en")).toEqual(["None of these"]);
  expect(answerWords("licences", [], check, "en")).toEqual(["None"]);
  expect(answerWords("papers", ["minc"], check, "en")).toEqual([
    "A MINC, the Medical Identification Number for Canada",
  ]);
  expect(rowWords({ kind: "residency", country: "IN", completed: false }, check, "en")).toBe(
    "Residency · India · Completed: No",
  );
});

test("changing an early answer keeps the later ones, and brings them back when it is changed back", () => {
  const citizen: Answers = { ...ANSWERS, citizenships: ["CA"] };
  expect(asked(citizen).map((question) => question.id)).not.toContain("canadaResidence");
  expect(citizen.canadaResidence).toEqual(ANSWERS.canadaResidence);
  expect(asked({ ...citizen, citizenships: ["IN"] }).map((question) => question.id)).toContain(
    "canadaResidence",
  );
});

test("walking forward and back passes only the questions that are asked", () => {
  const citizen: Answers = { citizenships: ["CA", "US"] };
  expect(neighbour(citizen, "citizenships", 1)?.id).toBe("home");
  expect(neighbour(citizen, "home", -1)?.id).toBe("citizenships");
  expect(neighbour(citizen, "returnOfService", 1)).toBeNull();
});

test("every question has its words in both languages, and every word has its question", () => {
  const ids = QUESTIONS.map((question) => question.id).sort();
  expect([...new Set(ids)]).toEqual(ids);
  expect(Object.keys(Answers.shape).sort()).toEqual(ids);
  for (const locale of ["en", "fr"] as const)
    expect(Object.keys(messagesOf(locale).check.questions).sort()).toEqual(ids);
});

test("every field and choice of a row has its word", () => {
  const { fields, options, values } = messagesOf("fr").check;
  for (const rows of Object.values(ROW_FIELDS)) {
    for (const field of rows ?? []) {
      expect(fields).toHaveProperty(field.name);
      const words: Record<string, string> =
        field.name === "result"
          ? options.result
          : ((values as Record<string, Record<string, string>>)[field.name] ?? {});
      for (const choice of field.choices ?? [])
        expect(words, `${field.name}.${choice}`).toHaveProperty(choice);
    }
  }
});

test("a row survives being typed, stored and typed again", () => {
  const fields = ROW_FIELDS.training ?? [];
  const typed = {
    kind: "residency",
    country: "US",
    specialty: "pediatrics",
    startedOn: "2020-07-01",
    completed: "no",
    creditable: "yes",
  };
  expect(wrongFields(fields, typed)).toEqual([]);
  expect(rowOf(fields, typed)).toEqual({
    kind: "residency",
    country: "US",
    specialty: "pediatrics",
    startedOn: "2020-07-01",
    completed: false,
    creditable: true,
  });
  expect(typedOf(rowOf(fields, typed))).toEqual(typed);
  expect(wrongFields(fields, { ...typed, startedOn: "2020-02-30", country: "" })).toEqual([
    "country",
    "startedOn",
  ]);
});

test("every authority a rule asks about is asked for", () => {
  const catalogue = joinCatalogue(
    readCatalogueFiles(path.resolve(import.meta.dirname, "../../prisma/catalogue")),
  );
  const criteria = JSON.stringify(
    catalogue.requirements.filter((one) => one.versions.some((version) => version.role === "criterion")),
  );
  const authorities = new Set(
    [...criteria.matchAll(/"authority":"([a-z0-9_]+)"/g)].map((match) => match[1] as string),
  );
  // Authorities that stand only in a remedy's effect are given by it, not asked for.
  const inRules = [...authorities].filter((authority) =>
    new RegExp(`"kind":"standing","authority":"${authority}"`).test(criteria),
  );
  expect(inRules.filter((authority) => questionFor("/standings", authority) === null)).toEqual([]);
  expect(BODIES_NOT_ASKED.filter((authority) => inRules.includes(authority))).toEqual([]);
});

test("missing facts lead to the question that fills them", () => {
  expect(questionFor("/exams", "nac")).toBe("nac");
  expect(questionFor("/education/0/school/canadaSponsorNote", undefined)).toBe("schoolListing");
  expect(questionFor("/permanentResidence", undefined)).toBe("canadaResidence");
  expect(questionFor("/standings", "employer")).toBe("papers");
  expect(questionFor("/permanentResidence", "US")).toBe("usResidence");
  expect(questionFor("/exams", "mccqe2")).toBe("otherExams");
  expect(questionFor("/education/1/graduatedOn", undefined)).toBe("otherDegrees");
  expect(questionFor("/standings", "ecfmg", { standings: [] })).toBe("ecfmg");
  expect(questionFor("/standings", "ecfmg", profileFrom({ ecfmg: "applied" }))).toBe("ecfmgSteps");
});

test("the stored form refuses what it does not know", () => {
  expect(Answers.safeParse({ ...ANSWERS, surprise: true }).success).toBe(false);
  expect(readFileSync(path.resolve(import.meta.dirname, "storage.ts"), "utf8")).not.toMatch(
    /fetch\(|XMLHttpRequest|sendBeacon/,
  );
});

test("stored answers are read no longer than a door takes, and without what no keyboard types", () => {
  const text = (schoolName: string) => JSON.stringify({ version: 1, answers: { schoolName } });
  expect(storedAnswers(text("Inv\u0000ented\ud800"))?.answers.schoolName).toBe("Invented\uFFFD");
  expect(storedAnswers(text("Invented").padEnd(ANSWERS_LIMIT))).not.toBeNull();
  expect(storedAnswers(text("Invented").padEnd(ANSWERS_LIMIT + 1))).toBeNull();
  expect(storedAnswers({ version: 1, answers: {} })).toBeNull();
});
