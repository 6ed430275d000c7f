import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { joinCatalogue, readCatalogueFiles } from "../../prisma/catalogue/files";
import { assess, type PathwayAnswer, states, verdicts } from "./assess";
import { canonicalText } from "./facts";
import { knownByLists, knownByPlaces, person, reordered, told } from "./invented-people";
import { applyPatch } from "./patch";
import { Profile } from "./profile";
import { rulebook } from "./ruleset";

/** Each run judges the whole catalogue for somebody; the long runs take more. */
const RUNS = Number(process.env.WAYMARK_PROPERTY_RUNS ?? 60);
/** Fixed, so that a red run can be run again; the long runs choose their own. */
const SEED = Number(process.env.WAYMARK_SEED ?? 20_261_122);
const book = rulebook(
  joinCatalogue(readCatalogueFiles(path.resolve(import.meta.dirname, "../../prisma/catalogue"))),
);
const AS_OF = "2026-11-22";
const known = fc.oneof(knownByLists, knownByPlaces);

function answers(profile: Profile, asOf = AS_OF): PathwayAnswer[] {
  const outcome = assess(book, { profile, asOf });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.answer.results;
}

function answerFor(pathway: string, profile: Profile, asOf = AS_OF): PathwayAnswer {
  const outcome = assess(book, { profile, asOf, pathways: [pathway] });
  const [answer] = outcome.ok ? outcome.answer.results : [];
  if (!answer) throw new Error(`no answer for ${pathway} on ${asOf}`);
  return answer;
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

test("the missing facts, once told, settle the verdict as everything would", () => {
  fc.assert(
    fc.property(known, (one) => {
      const all = answers(one.whole);
      answers(one.part).forEach((before, index) => {
        const whole = all[index] as PathwayAnswer;
        if (before.completed !== whole.completed) return;
        const filled = told(one, before.missingFacts);
        const after = answerFor(before.pathway, filled);
        if (after.completed !== whole.completed) return;
        expect(after.verdict, `${before.pathway}: ${JSON.stringify(before.missingFacts)}`).toBe(
          whole.verdict,
        );
      });
    }),
    { numRuns: Math.ceil(RUNS / 2), seed: SEED },
  );
});

test("walking a route that assumes nothing leads to a yes on its day, its filing steps taken or not", () => {
  let walked = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        person,
        known.map(({ part }) => part),
      ),
      (somebody) => {
        const profile = Profile.parse(somebody);
        for (const { pathway, route } of answers(profile)) {
          for (const way of route ? [route, ...route.alternatives] : []) {
            if (way.assumes.length > 0) continue;
            const needed = way.steps.filter((step) => step.requiredFor === "eligibility");
            for (const steps of [needed, way.steps]) {
              const effects = steps.flatMap((step) => step.remedy.effect);
              const changed = Profile.parse(applyPatch(profile, effects));
              expect(
                answerFor(pathway, changed, way.eligibleOn).verdict,
                `${pathway} on ${way.eligibleOn}: ${steps.map((step) => step.remedy.id).join(", ")}`,
              ).toBe("eligible");
            }
            walked++;
          }
        }
      },
    ),
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
      const state = states(book, { profile: part, asOf: AS_OF });
      for (const { pathway, verdict, completed } of answers(part)) {
        expect(quick.get(pathway)).toBe(verdict);
        expect(state.get(pathway)).toBe(completed ? "completed" : verdict);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

// Plans and days on the way are kept for all pathways of a question, so one must never get what another one brought.
test("a pathway asked for alone gets the answer it gets among all others", () => {
  fc.assert(
    fc.property(known, ({ part }) => {
      for (const answer of answers(part))
        expect(JSON.stringify(answerFor(answer.pathway, part))).toBe(JSON.stringify(answer));
    }),
    { numRuns: Math.ceil(RUNS / 8), seed: SEED },
  );
});

/** Every pointer to a row with the row's place by content instead of the place it was sent in. */
function byContent(answer: unknown, profile: Profile): string {
  const ranks = new Map<string, Map<number, number>>();
  for (const [list, rows] of Object.entries(profile)) {
    if (!Array.isArray(rows)) continue;
    const sorted = rows.map((row, at) => ({ at, text: canonicalText(row) }));
    sorted.sort((x, y) => (x.text < y.text ? -1 : x.text > y.text ? 1 : x.at - y.at));
    ranks.set(list, new Map(sorted.map(({ at }, place) => [at, place])));
  }
  return JSON.stringify(answer).replace(
    /"\/(\w+)\/(\d+)/g,
    (_, list: string, at: string) => `"/${list}/${ranks.get(list)?.get(Number(at))}`,
  );
}

test("the order of keys and rows changes no byte but the numbers in pointers to rows", () => {
  fc.assert(
    fc.property(known, fc.func(fc.integer()), ({ part }, rank) => {
      const turned = Profile.parse(reordered(part, rank));
      const ask = (profile: Profile) =>
        byContent(assess(book, { profile, asOf: AS_OF, explain: true }), profile);
      expect(ask(turned)).toBe(ask(part));
    }),
    { numRuns: Math.ceil(RUNS / 4), seed: SEED },
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
