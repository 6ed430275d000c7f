import path from "node:path";
import { expect, test } from "vitest";
import { joinCatalogue, readCatalogueFiles } from "../../prisma/catalogue/files";
import { projectReference } from "../../prisma/reference/check";
import { relatedPathways } from "./related";
import { partsOf, termsOf } from "./terms";

const { glossary } = projectReference();
const en = termsOf(glossary, "en");
const fr = termsOf(glossary, "fr");
const marked = (text: string, terms = en, seen = new Set<string>()) =>
  partsOf(text, terms, seen)
    .map((part) => (part.entry ? `[${part.text}]` : part.text))
    .join("");

test("short forms are found as whole words, also in the plural and before a hyphen", () => {
  expect(marked("IMGs pass the NAC; the PRABC is none.")).toBe("[IMG]s pass the [NAC]; the PRABC is none.");
  expect(marked("A WFME-recognised school, (MD).")).toBe("A [WFME]-recognised school, ([MD]).");
});

test("the longest form wins, and a longer name is not read as its beginning", () => {
  expect(marked("US IMG and PRA-BC and PRA-XX")).toBe("[US IMG] and [PRA-BC] and PRA-XX");
});

test("each form is linked once in a section", () => {
  const seen = new Set<string>();
  expect(marked("NAC, then NAC.", en, seen)).toBe("[NAC], then NAC.");
  expect(marked("The NAC and the OET.", en, seen)).toBe("The NAC and the [OET].");
});

test("each language has its own short forms", () => {
  expect(marked("Réussir la CNE et l’EACMC.", fr)).toBe("Réussir la [CNE] et l’[EACMC].");
});

test("an empty glossary leaves a text as it is", () => {
  expect(partsOf("The NAC.", termsOf([], "en"), new Set())).toEqual([{ text: "The NAC.", entry: null }]);
});

test("every entry has two sentences in both languages", () => {
  expect(glossary.length).toBeGreaterThanOrEqual(90);
  for (const { id, text } of glossary)
    for (const language of ["en", "fr"] as const) {
      const sentences = text[language].split(/[.;](?:\s|$)/).filter((part) => part.trim() !== "");
      expect(sentences.length, `${id} ${language}`).toBeGreaterThanOrEqual(2);
    }
});

test("pathways that speak of a form are found by their rules", () => {
  const catalogue = joinCatalogue(
    readCatalogueFiles(path.resolve(import.meta.dirname, "../../prisma/catalogue")),
  );
  const related = relatedPathways(catalogue, glossary);
  expect(related.get("nac")).toContain("ca.mcc.nac");
  expect(related.get("oet")).toContain("us.ecfmg.pathway1");
});
