import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { Profile } from "../eligibility/profile";
import { messagesOf } from "../i18n/messages";
import { joinCatalogue, readCatalogueFiles } from "../requirements/files";
import { ROW_FIELDS, rowOf, typedOf, wrongFields } from "./fields";
import { BODIES_NOT_ASKED, profileFrom } from "./profile";
import { asked, neighbour, QUESTIONS, questionFor } from "./questions";
import { Answers } from "./schema";

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

test("every authority a rule asks about is asked for, or known to be unknown", () => {
  const catalogue = joinCatalogue(
    readCatalogueFiles(path.resolve(import.meta.dirname, "../../prisma/catalogue")),
  );
  const criteria = JSON.stringify(
    catalogue.requirements.filter((one) => one.versions.some((version) => version.role === "criterion")),
  );
  const authorities = new Set(
    [...criteria.matchAll(/"authority":"([a-z0-9_]+)"/g)].map((match) => match[1] as string),
  );
  const answered = new Set([
    "mcc_source_verification",
    "ecfmg",
    "aimg",
    "bc_cap",
    "cmq",
    "carms",
    ...BODIES_NOT_ASKED,
  ]);
  // Authorities that stand only in a remedy's effect are given by it, not asked for.
  const inRules = [...authorities].filter((authority) =>
    new RegExp(`"kind":"standing","authority":"${authority}"`).test(criteria),
  );
  expect(inRules.filter((authority) => !answered.has(authority))).toEqual([]);
});

test("missing facts lead to the question that fills them", () => {
  expect(questionFor("/exams", "nac")).toBe("nac");
  expect(questionFor("/education/0/school/canadaSponsorNote", undefined)).toBe("schoolListing");
  expect(questionFor("/permanentResidence", undefined)).toBe("canadaResidence");
  expect(questionFor("/standings", "employer")).toBeNull();
});

test("the stored form refuses what it does not know", () => {
  expect(Answers.safeParse({ ...ANSWERS, surprise: true }).success).toBe(false);
  expect(readFileSync(path.resolve(import.meta.dirname, "storage.ts"), "utf8")).not.toMatch(
    /fetch\(|XMLHttpRequest|sendBeacon/,
  );
});
