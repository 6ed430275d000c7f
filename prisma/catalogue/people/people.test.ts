import path from "node:path";
import { describe, expect, test } from "vitest";
import { assess, type PathwayAnswer } from "../../../lib/eligibility/assess";
import { dayOf } from "../../../lib/eligibility/calendar";
import type { Catalogue, Tree } from "../../../lib/eligibility/catalogue";
import { loadFacts } from "../../../lib/eligibility/facts";
import { Judge } from "../../../lib/eligibility/judge";
import { applyPatch } from "../../../lib/eligibility/patch";
import { Profile } from "../../../lib/eligibility/profile";
import { requirementIdsIn, rulebook } from "../../../lib/eligibility/ruleset";
import { languageFaults } from "../../../lib/i18n/language-faults";
import { researchFacts } from "../check";
import { NOBODY } from "../coverage";
import { joinCatalogue, readCatalogueFiles } from "../files";
import { PEOPLE } from ".";
import { type Choice, type DemoPerson, type Expectation, profileOf, type Variant } from "./person";

const catalogue = joinCatalogue(readCatalogueFiles(path.resolve(import.meta.dirname, "..")));
const book = rulebook(catalogue);
const KNOWN_FACTS = new Set(
  Object.values(researchFacts()).flatMap((sections) => Object.values(sections).flat()),
);

function answer(
  person: DemoPerson,
  pathway: string,
  { variant, rules = book }: { variant?: Variant; rules?: typeof book } = {},
): PathwayAnswer {
  const cycle = variant?.cycle ?? (variant?.asOf ? undefined : person.cycle);
  const outcome = assess(rules, {
    profile: profileOf(person, variant),
    asOf: variant?.asOf ?? person.asOf,
    pathways: [pathway],
    ...(cycle ? { cycle } : {}),
    ...(variant?.session ? { session: variant.session } : {}),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.answer.results[0] as PathwayAnswer;
}

function check(given: PathwayAnswer, expected: Expectation): void {
  const gaps = given.gaps.map((gap) => gap.requirement);
  expect(given.verdict, `gaps: ${gaps.join(", ")}`).toBe(expected.verdict);
  expect(given.completed).toBe(expected.completed ?? false);
  if (expected.timing) expect(given.timing).toBe(expected.timing);
  if (expected.onlyGaps) expect(gaps).toEqual(expected.onlyGaps);
  expect(gaps).toEqual(expect.arrayContaining(expected.gaps ?? []));
  expect(given.missingFacts.map((fact) => fact.pointer)).toEqual(
    expect.arrayContaining(expected.missing ?? []),
  );
  if (expected.becomesMetOn)
    expect(given.gaps.flatMap((gap) => gap.becomesMetOn ?? [])).toContain(expected.becomesMetOn);
}

describe.each(PEOPLE.map((person) => [person.name, person] as const))("%s", (_, person) => {
  test.each(Object.entries(person.expected))("%s", (pathway, expected) => {
    check(answer(person, pathway), expected);
  });

  const variants = person.variants.flatMap((variant) =>
    Object.entries(variant.expected).map(
      ([pathway, expected]) => [variant.because, pathway, variant, expected] as const,
    ),
  );
  test.each(variants)("%s: %s", (_because, pathway, variant, expected) => {
    check(answer(person, pathway, { variant }), expected);
  });

  test("rests on facts of the research, tells a story in both languages", () => {
    const cited = [person, ...person.variants].flatMap(({ expected }) =>
      Object.values(expected).flatMap(({ facts }) => facts),
    );
    expect(cited.filter((fact) => !KNOWN_FACTS.has(fact))).toEqual([]);
    expect(languageFaults(person.story.en, person.story.fr)).toEqual([]);
    expect(person.story.en).toContain("is fictional");
  });

  test("every route that assumes nothing leads to a yes", () => {
    const outcome = assess(book, { profile: profileOf(person), asOf: person.asOf });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    for (const { pathway, route } of outcome.answer.results) {
      if (!route || route.assumes.length > 0) continue;
      const after = applyPatch(
        profileOf(person),
        route.steps.flatMap((step) => step.remedy.effect),
      );
      // Only the verdict is asked for: working out routes of routes would take minutes.
      const day = dayOf(route.eligibleOn);
      const rules = book.at(day);
      const judge = new Judge(rules, loadFacts(Profile.parse(after), day, rules.reference.exams));
      const there = rules.pathwayById.get(pathway);
      expect(there && judge.verdictOf(there), pathway).toBe("eligible");
    }
  });
});

/** The catalogue with the choice that begins with a requirement cut down to its first branch. */
function firstBranchOnly({ pathway: id, first }: Choice): Catalogue {
  const copy = structuredClone(catalogue);
  const cut = (tree: Tree): Tree => {
    if (typeof tree === "string") return tree;
    if ("any" in tree && requirementIdsIn(tree)[0] === first) return tree.any[0] as Tree;
    if ("any" in tree) return { ...tree, any: tree.any.map(cut) };
    return "all" in tree ? { all: tree.all.map(cut) } : { ...tree, of: tree.of.map(cut) };
  };
  for (const pathway of copy.pathways)
    if (pathway.id === id) for (const version of pathway.versions) version.tree = cut(version.tree);
  return copy;
}

/** What a way costs: fees nobody published first, then dollars at the catalogue's rates. */
function priceOf(route: PathwayAnswer["route"]): [number, number] {
  if (!route) return [Number.POSITIVE_INFINITY, 0];
  const fees = route.steps.filter((step) => step.requiredFor === "eligibility");
  const unknown = fees.filter(({ remedy }) => remedy.by === "applicant" && !remedy.fee).length;
  const sum = fees.reduce(
    (total, { fee }) => total + (fee ? fee.amount * (catalogue.rates.rates[fee.currency] ?? 1) : 0),
    0,
  );
  return [unknown, sum];
}

test("sixteen people or more, each with an own address, spread over both countries", () => {
  expect(new Set(PEOPLE.map((person) => person.slug)).size).toBe(PEOPLE.length);
  expect(PEOPLE.length).toBeGreaterThanOrEqual(16);
  for (const country of ["ca.", "us."]) {
    const own = PEOPLE.filter(({ expected }) => Object.keys(expected).some((id) => id.startsWith(country)));
    expect(own.length).toBeGreaterThanOrEqual(8);
  }
});

test("of somebody who has said nothing yet, every pathway asks, and none says yes or no", () => {
  const outcome = assess(book, { profile: NOBODY, asOf: "2026-11-22", explain: false });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const otherwise = outcome.answer.results.filter(({ verdict }) => verdict !== "needs_information");
  expect(otherwise.map(({ pathway, verdict }) => [pathway, verdict])).toEqual([]);
});

test("every pathway of the catalogue is expected of somebody", () => {
  const tried = new Set(
    PEOPLE.flatMap((person) => [person, ...person.variants].flatMap(({ expected }) => Object.keys(expected))),
  );
  expect(catalogue.pathways.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

const CHOICES = PEOPLE.flatMap((person) =>
  (person.choices ?? []).map((choice) => [person.name, choice.pathway, person, choice] as const),
);

test("at least five people are better served by another branch than the first", () => {
  expect(new Set(CHOICES.map(([name]) => name)).size).toBeGreaterThanOrEqual(5);
});

test.each(CHOICES)("%s, %s: the cheapest way is not the first branch", (_name, pathway, person, choice) => {
  const { route } = answer(person, pathway);
  const taken = [...(route?.steps.map((step) => step.requirement) ?? []), ...(route?.assumes ?? [])];
  expect(taken).toContain(choice.chosen);
  expect(taken).not.toContain(choice.first);

  const only = answer(person, pathway, { rules: rulebook(firstBranchOnly(choice)) });
  const [unknown, sum] = priceOf(route);
  const [firstUnknown, firstSum] = priceOf(only.route);
  expect(firstUnknown > unknown || (firstUnknown === unknown && firstSum > sum), choice.because).toBe(true);
});
