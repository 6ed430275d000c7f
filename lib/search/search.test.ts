import path from "node:path";
import { expect, test } from "vitest";
import { joinCatalogue, readCatalogueFiles } from "../../prisma/catalogue/files";
import { projectReference } from "../../prisma/reference/check";
import {
  catalogueDocuments,
  feeDocuments,
  figureDocuments,
  GROUPS,
  glossaryDocuments,
  programDocuments,
} from "./documents";
import { find, folded, prepare, wordsOf } from "./find";

const reference = projectReference();
const catalogue = joinCatalogue(
  readCatalogueFiles(path.resolve(import.meta.dirname, "../../prisma/catalogue")),
);
const documents = [
  ...catalogueDocuments(catalogue),
  ...programDocuments([
    {
      id: "carms.ca-mb.manitoba.family_medicine",
      region: "CA-MB",
      specialty: { en: "Family medicine", fr: "Médecine familiale" },
      institution: { en: "University of Manitoba", fr: "Université du Manitoba" },
    },
  ]),
  ...feeDocuments(reference.fees, reference.glossary),
  ...figureDocuments(reference.figures),
  ...glossaryDocuments(reference.glossary),
];
const index = prepare(documents);
const first = (text: string, locale: "en" | "fr", group: string) =>
  find(index, text, locale).groups.find((one) => one.group === group)?.hits[0]?.href;

test("accents, capitals and apostrophes make no difference", () => {
  expect(folded("L’Évaluation, CŒUR")).toBe("l evaluation coeur");
  expect(first("RESIDENCE quebec regulier", "fr", "pathways")).toBe("/pathways/ca.qc.carms");
});

test("words of either language find the same page", () => {
  expect(first("NAC", "en", "exams")).toBe("/exams/nac");
  expect(first("NAC", "fr", "exams")).toBe("/exams/nac");
  expect(first("examen de la CNE", "en", "exams")).toBe("/exams/nac");
});

test("a code finds its fee, and a body finds what it charges", () => {
  expect(first("CA-FEE-NAC-26", "en", "fees")).toBe("/fees/CA-FEE-NAC");
  expect(first("frais ERAS", "fr", "fees")).toMatch(/^\/fees\/US-FEE-0/);
});

test("a program is found by its field and its university, in either language", () => {
  const href = "/programs/carms.ca-mb.manitoba.family_medicine";
  expect(first("family manitoba", "en", "programs")).toBe(href);
  expect(first("médecine familiale Manitoba", "fr", "programs")).toBe(href);
});

test("every group has something to be found in it", () => {
  for (const group of GROUPS)
    expect(
      documents.some((one) => one.group === group),
      group,
    ).toBe(true);
  expect(new Set(documents.map(({ href }) => href)).size).toBe(documents.length);
});

test("all words must be there; small words say nothing unless there are no others", () => {
  expect(wordsOf("the fee of the NAC")).toEqual(["fee", "nac"]);
  expect(wordsOf("l’un")).toEqual(["l", "un"]);
  expect(find(index, "nac zzqq", "en")).toEqual({ total: 0, groups: [] });
  expect(find(index, " ?! ", "en")).toEqual({ total: 0, groups: [] });
});

test("a group shows its best and counts the others", () => {
  const { total, groups } = find(index, "ecfmg", "en", 3);
  const requirements = groups.find(({ group }) => group === "requirements");
  expect(requirements?.hits).toHaveLength(3);
  expect(requirements?.total).toBeGreaterThan(3);
  expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(total);
});
