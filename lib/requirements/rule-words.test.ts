import path from "node:path";
import { expect, test } from "vitest";
import { joinCatalogue, readCatalogueFiles } from "../../prisma/catalogue/files";
import type { Rule } from "../eligibility/catalogue";
import { languageFaults } from "../i18n/language-faults";
import { namesOf, type RuleWords, ruleWords } from "./rule-words";

const catalogue = joinCatalogue(
  readCatalogueFiles(path.resolve(import.meta.dirname, "../../prisma/catalogue")),
);
const rules: Rule[] = catalogue.requirements.flatMap(({ versions }) =>
  versions.flatMap(({ rule, permanentWhen }) => [rule, permanentWhen].filter((one) => one !== undefined)),
);
const names = { en: namesOf(catalogue, "en"), fr: namesOf(catalogue, "fr") };

/** Everything a rule says, line by line. */
function lines(words: RuleWords): string[] {
  return "claim" in words
    ? [words.claim, ...words.details]
    : [words.heading, ...words.parts.flatMap((part) => lines(part))];
}
const said = (rule: Rule, locale: "en" | "fr") => lines(ruleWords(rule, locale, names[locale]));

test("every rule of the catalogue is said in both languages, with as many lines in each", () => {
  expect(rules.length).toBeGreaterThan(150);
  for (const rule of rules) {
    const [en, fr] = [said(rule, "en"), said(rule, "fr")];
    expect(fr).toHaveLength(en.length);
    for (const [index, line] of en.entries()) {
      // A message that is missing or wrong comes back as its key, and a code without a word as itself.
      expect(line).not.toMatch(/rules\.|undefined|NaN|\{|^$|(?<![/\w])[a-z0-9]+_[a-z0-9_]+/);
      const names = languageFaults(line, fr[index] ?? "").filter((fault) => !/are the same/.test(fault));
      expect(names).toEqual([]);
    }
  }
});

test("days are said by what they hang on", () => {
  const graduated = (on: object) =>
    said({ kind: "graduation", need: "obtained", on } as Rule, "en")
      .slice(1)
      .join();
  expect(graduated({ onOrAfter: "2025-07-01" })).toBe("dated on or after 1\u00A0July 2025");
  expect(graduated({ onOrAfter: { season: -2, day: "01-01" } })).toBe(
    "dated on or after 1\u00A0January of the year 2 years before training starts",
  );
  expect(graduated({ onOrBefore: { asOf: true, plus: { months: 12 } } })).toBe(
    "dated on or before 12 months after the day of the verdict",
  );
  expect(graduated({ onOrAfter: { asOf: true, plus: { days: 1 } } })).toBe(
    "dated after the day of the verdict",
  );
});

test("what joins a rule is said above its parts, and a no says what is not so", () => {
  const rule: Rule = {
    any: [
      { kind: "exam_result", exam: "nac", need: "passed", attempt: "newest" },
      { not: { kind: "citizenship", countries: ["CA"], match: "any" } },
    ],
  };
  expect(said(rule, "en")).toEqual([
    "One of these:",
    "NAC Examination: passed",
    "only the newest attempt counts",
    "Not so: Citizen of Canada",
  ]);
  expect(said(rule, "fr")).toEqual([
    "L’une de ces conditions\u00A0:",
    "Examen de la CNE\u00A0: réussi",
    "seule la dernière tentative compte",
    "N’est pas le cas\u00A0: Citoyenneté\u00A0: Canada",
  ]);
});

test("a day's worth of training is any training, and none is none", () => {
  const training = (bounds: object) => said({ kind: "training_months", ...bounds } as Rule, "en");
  expect(training({ atLeast: 0.03 })).toEqual(["Postgraduate training", "of any length"]);
  expect(training({ atMost: 0 })).toEqual(["No postgraduate training"]);
  expect(training({ atMost: 83.99 })).toEqual(["Postgraduate training", "less than 84 months"]);
});

test("training is said with what was valid when it began, and with what is to come", () => {
  const rule = {
    kind: "training_months",
    running: true,
    begunUnder: { authority: "ecfmg" },
    toCome: true,
    atLeast: 36,
  } as Rule;
  expect(said(rule, "en")).toEqual([
    "Postgraduate training",
    "still under way",
    "begun while this was valid: ECFMG, certification for the United States",
    "with what is still to come of it, as stated",
    "at least 36 months",
  ]);
  expect(said(rule, "fr")).toContain("y compris ce qui reste à venir, tel qu’indiqué");
});
