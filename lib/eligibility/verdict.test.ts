import { expect, test } from "vitest";
import { assess } from "./assess";
import type { RuleInput, Tree } from "./catalogue";
import { SEASON } from "./kinds/example";
import type { Profile } from "./profile";
import { PROFILE, RULES, type SmallPathway, smallBook } from "./small-catalogue";

const DAY = "2026-11-22";
const FILING = { en: "Filing", fr: "Dépôt" };

function judge(
  tree: Tree,
  extras: Parameters<typeof smallBook>[1] = {},
  profile: Profile = PROFILE,
  pathway: Partial<SmallPathway> = {},
) {
  const outcome = assess(smallBook([{ tree, ...pathway }], extras), { profile, asOf: DAY, explain: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const [answer] = outcome.answer.results;
  if (!answer) throw new Error("no answer");
  return answer;
}

test.each<[string, Tree, string]>([
  ["all(remediable, pending)", { all: ["remediable", "pending"] }, "not_yet"],
  ["all(remediable, unknown)", { all: ["remediable", "unknown"] }, "not_yet"],
  ["all(pending, unknown)", { all: ["pending", "unknown"] }, "needs_information"],
  ["any(remediable, unknown)", { any: ["remediable", "unknown"] }, "needs_information"],
  ["any(permanent, unknown)", { any: ["permanent", "unknown"] }, "needs_information"],
  ["any(met, unknown)", { any: ["met", "unknown"] }, "eligible"],
  ["all(permanent, met)", { all: ["permanent", "met"] }, "ineligible"],
  ["all(permanent, unknown)", { all: ["permanent", "unknown"] }, "ineligible"],
  ["all(permanent, pending)", { all: ["permanent", "pending"] }, "ineligible"],
  ["all(permanent, remediable)", { all: ["permanent", "remediable"] }, "ineligible"],
  ["any(permanent, remediable)", { any: ["permanent", "remediable"] }, "not_yet"],
  ["any(pending, remediable)", { any: ["pending", "remediable"] }, "conditional"],
  ["all(met, pending)", { all: ["met", "pending"] }, "conditional"],
  [
    "at least two of (met, pending, permanent)",
    { atLeast: 2, of: ["met", "pending", "permanent"] },
    "conditional",
  ],
  [
    "at least two of (met, permanent, permanent)",
    { atLeast: 2, of: ["met", "permanent", "permanent.too"] },
    "ineligible",
  ],
  [
    "at least two of (met, unknown, permanent)",
    { atLeast: 2, of: ["met", "unknown", "permanent"] },
    "needs_information",
  ],
])("%s", (_, tree, verdict) => {
  expect(judge(tree).verdict).toBe(verdict);
});

test("where it applies to nobody, nothing else is asked; pending counts as met there; unknown is a question", () => {
  expect(judge("met", {}, PROFILE, { appliesWhen: RULES.unmet }).verdict).toBe("not_applicable");
  expect(judge("met", {}, PROFILE, { appliesWhen: RULES.pending }).verdict).toBe("eligible");
  const open = judge("met", {}, PROFILE, { appliesWhen: RULES.unknown });
  expect(open.verdict).toBe("needs_information");
  expect(open.missingFacts).toEqual([{ pointer: "/citizenships", requirements: ["p.applies"] }]);
});

test("whether it is for this person may wait for a day that nobody has published: that is named, with whom to ask", () => {
  const book = smallBook(
    [
      {
        tree: "remediable",
        cycle: { service: "season", filing: "filing" },
        appliesWhen: { kind: "date_window", within: { onOrBefore: { milestone: "results" } } },
      },
    ],
    {},
    SEASON,
  );
  const outcome = assess(book, { profile: PROFILE, asOf: DAY });
  const answer = outcome.ok ? outcome.answer.results[0] : undefined;
  expect(answer?.verdict).toBe("needs_information");
  expect(answer?.missingFacts).toEqual([]);
  expect(answer?.gaps.map(({ requirement, status }) => [requirement, status])).toEqual([
    ["p.applies", "unknown"],
    ["remediable", "unmet"],
  ]);
  expect(answer?.gaps[0]?.verify?.url).toBe("https://example.org/results");
});

test("permanent when true closes a remediable requirement; pending and unknown count as false there", () => {
  expect(judge("remediable", { remediable: { permanentWhen: RULES.met } }).verdict).toBe("ineligible");
  expect(judge("remediable", { remediable: { permanentWhen: RULES.pending } }).verdict).toBe("not_yet");
  const open = judge("remediable", { remediable: { permanentWhen: RULES.unknown } });
  expect(open.verdict).toBe("not_yet");
  // Filling it can still lead to "ineligible", so it is asked for.
  expect(open.missingFacts.map((fact) => fact.pointer)).toEqual(["/citizenships"]);
});

test("an unmet requirement without a remedy is open while a day will make it met, and says the day", () => {
  const answer = judge(
    "unmet.wait",
    {
      "unmet.wait": {
        rule: {
          kind: "exam_wait",
          exam: "nac",
          after: 1,
          waits: [{ since: "last", from: "taken", wait: { months: 1 } }],
        },
      },
    },
    { exams: [{ exam: "nac", result: "fail", takenOn: "2026-10-31" }] },
  );
  expect(answer.verdict).toBe("not_yet");
  expect(answer.gaps).toMatchObject([{ status: "unmet", permanent: false, becomesMetOn: "2026-11-30" }]);
  expect(answer.route).toMatchObject({ steps: [], eligibleOn: "2026-11-30" });
});

test("an unsettled requirement is unknown whatever the facts are, names its question, and asks for no fact", () => {
  const answer = judge({ all: ["met", "open.question"] }, { "open.question": { unsettled: true } });
  expect(answer.verdict).toBe("needs_information");
  expect(answer.gaps[0]?.verify?.question.en).toBe("Is it so");
  expect(answer.missingFacts).toEqual([]);
});

test("gaps stand in the order of the tree: under all every child, under a choice those still open", () => {
  const names = (tree: Tree) => judge(tree).gaps.map((gap) => gap.requirement);
  expect(names({ all: ["unknown", "met", "remediable", "pending"] })).toEqual([
    "unknown",
    "remediable",
    "pending",
  ]);
  expect(names({ any: ["permanent", "remediable", "unknown"] })).toEqual(["remediable", "unknown"]);
  expect(names({ any: ["permanent", "permanent.too"] })).toEqual(["permanent", "permanent.too"]);
  expect(names({ all: ["met", { any: ["met.again", "remediable"] }] })).toEqual([]);
});

test("what is pending is a step by others on the day it is due, named by its row's content and not by its place", () => {
  const decision = { authority: "applied_for", status: "applied" as const, decidedOn: "2027-03-15" };
  const other = { authority: "zebra", status: "completed" as const };
  const [one, two] = [
    [decision, other],
    [other, decision],
  ].map((standings) => judge("pending", {}, { standings }).route);
  expect(one).toMatchObject({ eligibleOn: "2027-03-15", steps: [{ remedy: { by: "other" } }] });
  expect(two?.steps[0]?.remedy.id).toBe(one?.steps[0]?.remedy.id);
  expect(two?.steps[0]?.remedy.effect[0]?.path).toBe("/standings/1/status");
});

test("of two events that would both do, the same one is taken however the rows were sent", () => {
  const rows = ["surgery", "pediatrics"].map((specialty) => ({
    authority: "applied_for",
    status: "applied" as const,
    specialty,
  }));
  const taken = [rows, [...rows].reverse()].map((standings) => {
    const path = judge("pending", {}, { standings }).route?.steps[0]?.remedy.effect[0]?.path;
    return standings[Number(path?.split("/")[2])]?.specialty;
  });
  expect(taken).toEqual(["pediatrics", "pediatrics"]);
});

test("one application that two pathways wait for ends in each as its own rule asks", () => {
  const need = (word: "approved" | "completed"): { rule: RuleInput } => ({
    rule: { kind: "standing", authority: "applied_for", need: word },
  });
  const book = smallBook(
    [
      { id: "first", tree: "approval" },
      { id: "second", tree: "certificate" },
    ],
    { approval: need("approved"), certificate: need("completed") },
  );
  const outcome = assess(book, { profile: PROFILE, asOf: DAY });
  const results = outcome.ok ? outcome.answer.results : [];
  expect(results.map(({ route }) => route?.steps[0]?.remedy.effect[0]?.value)).toEqual([
    "approved",
    "completed",
  ]);
});

test("what another pathway leaves unsettled is named where it is asked for", () => {
  const book = smallBook(
    [
      { id: "outer", tree: "through" },
      { id: "inner", tree: "open.question" },
    ],
    {
      through: { rule: { kind: "pathway", pathway: "inner", need: "eligible" } },
      "open.question": { unsettled: true },
    },
  );
  const outcome = assess(book, { profile: PROFILE, asOf: DAY, pathways: ["outer"] });
  expect(outcome.ok && outcome.answer.results[0]).toMatchObject({
    verdict: "needs_information",
    missingFacts: [],
    gaps: [{ requirement: "through", verify: { question: { en: "Is it so" } } }],
  });
});

test("what closes a way through another pathway in one cycle does not close it in another", () => {
  const cycles = ["early", "late"].map((service) => ({
    service,
    id: "2027",
    trainingStartsOn: "2027-07-01",
    milestones: [
      { id: "filing", title: FILING, at: "2026-12-05T12:00", zone: "America/Toronto" },
      {
        id: "end",
        title: FILING,
        at: service === "early" ? "2026-01-01" : "2027-06-01",
        zone: "America/Toronto",
      },
    ],
  }));
  const done = (id: string) => ({
    id: `do.${id}`,
    title: { en: id, fr: `${id} (fr)` },
    effect: [{ op: "add", path: "/standings/-", value: { authority: id, status: "completed" } }],
    by: "applicant",
  });
  const held = (id: string): RuleInput => ({ kind: "standing", authority: id, need: "completed" });
  const book = smallBook(
    [
      ...["early", "late"].map((service) => ({
        id: service,
        tree: { any: ["through", "dear"] },
        cycle: { service, filing: "filing" },
      })),
      { id: "inner", tree: "met", completedWhen: held("inner") },
    ],
    {
      through: {
        rule: { kind: "pathway", pathway: "inner", need: "completed" },
        permanentWhen: { kind: "date_window", within: { onOrAfter: { milestone: "end" } } },
        remedy: { ...done("inner"), fee: { amount: 1, currency: "CAD", asOf: "2026" } },
      },
      dear: {
        rule: held("dear"),
        remedy: { ...done("dear"), fee: { amount: 500, currency: "CAD", asOf: "2026" } },
      },
    },
    cycles,
  );
  const outcome = assess(book, { profile: PROFILE, asOf: DAY, pathways: ["early", "late"] });
  const results = outcome.ok ? outcome.answer.results : [];
  expect(results.map(({ route }) => route?.steps.map(({ remedy }) => remedy.id))).toEqual([
    ["do.dear"],
    ["do.inner"],
  ]);
});

test("a way that ends in a wait for others counts their event as a step", () => {
  const answer = judge("both", {
    both: {
      rule: { all: [RULES.pending, RULES.unmet] as RuleInput[] },
      remedy: {
        id: "do.it",
        title: { en: "Do it", fr: "Faire" },
        effect: [{ op: "add", path: "/standings/-", value: { authority: "never", status: "completed" } }],
        by: "applicant",
      },
    },
  });
  expect(answer.verdict).toBe("not_yet");
  expect(answer.route?.steps.map((step) => step.remedy.by).sort()).toEqual(["applicant", "other"]);
});

test("completed is asked before the table; an exam keeps its own verdict", () => {
  expect(judge("permanent", {}, PROFILE, { completedWhen: RULES.met })).toMatchObject({
    verdict: "eligible",
    completed: true,
    gaps: [],
    missingFacts: [],
  });
  expect(judge("permanent", {}, PROFILE, { completedWhen: RULES.met, kind: "exam" })).toMatchObject({
    verdict: "ineligible",
    completed: true,
  });
  expect(judge("met", {}, PROFILE, { completedWhen: RULES.unknown })).toMatchObject({
    verdict: "eligible",
    completed: false,
    missingFacts: [],
  });
});

test.each([
  ["completed", "met", "remediable", "eligible"],
  ["completed", "pending", "remediable", "conditional"],
  ["completed", "unknown", "remediable", "needs_information"],
  ["completed", "unmet", "remediable", "not_yet"],
  ["completed", "unmet", "permanent", "ineligible"],
  ["eligible", "unmet", "met", "eligible"],
  ["eligible", "met", "permanent", "eligible"],
  ["eligible", "unmet", "pending", "conditional"],
  ["eligible", "unmet", "unknown", "needs_information"],
  ["eligible", "unmet", "remediable", "not_yet"],
  ["eligible", "unmet", "permanent", "ineligible"],
] as const)(
  "another pathway, need %s: completed %s, its rule %s, gives %s",
  (need, completed, inner, verdict) => {
    const step = {
      id: "finish",
      title: { en: "Finish it", fr: "La terminer" },
      effect: [{ op: "add", path: "/standings/-", value: { authority: "never", status: "completed" } }],
      by: "applicant",
      fee: { amount: 10, currency: "CAD", asOf: "2026" },
    };
    const book = smallBook(
      [
        { id: "outer", tree: "through" },
        { id: "inner", tree: inner, completedWhen: RULES[completed] },
      ],
      { through: { rule: { kind: "pathway", pathway: "inner", need }, remedy: step } },
    );
    const outcome = assess(book, { profile: PROFILE, asOf: DAY, pathways: ["outer"] });
    expect(outcome.ok && outcome.answer.results[0]?.verdict).toBe(verdict);
  },
);

test("the route takes the cheapest way, counts a shared step once, and names what it beat", () => {
  const remedy = (id: string, amount: number | null, authority: string) => ({
    id,
    title: { en: id, fr: id },
    effect: [{ op: "add", path: "/standings/-", value: { authority, status: "completed" } }],
    by: "applicant",
    ...(amount === null ? {} : { fee: { amount, currency: "CAD", asOf: "2026" } }),
  });
  const needs = (authority: string) => ({ kind: "standing", authority, need: "completed" }) as const;
  const answer = judge(
    { all: [{ any: ["way.free-of-price", "way.dear", "way.cheap"] }, "way.shared"] },
    {
      "way.free-of-price": { rule: needs("x"), remedy: remedy("r.unpriced", null, "x") },
      "way.dear": { rule: needs("y"), remedy: remedy("r.dear", 300, "y") },
      "way.cheap": { rule: needs("z"), remedy: remedy("r.cheap", 200, "z") },
      "way.shared": { rule: needs("z"), remedy: remedy("r.cheap", 200, "z") },
    },
  );
  expect(answer.route?.steps.map((step) => step.remedy.id)).toEqual(["r.cheap"]);
  expect(answer.route?.cost).toEqual([{ amount: 200, currency: "CAD" }]);
});

test("a step that only a closed way asks for is not borrowed for another way", () => {
  const remedy = (id: string, amount: number) => ({
    id,
    title: { en: id, fr: id },
    effect: [{ op: "add", path: "/standings/-", value: { authority: "x", status: "completed" } }],
    by: "applicant",
    fee: { amount, currency: "CAD", asOf: "2026" },
  });
  const rule = { kind: "standing", authority: "x", need: "completed" } as const;
  const answer = judge(
    { any: ["way.open", { all: ["permanent.past", "way.closed"] }] },
    {
      "way.open": { rule, remedy: remedy("r.open", 300) },
      "way.closed": { rule, remedy: remedy("r.closed", 100) },
    },
  );
  expect(answer.verdict).toBe("not_yet");
  expect(answer.route?.steps.map((step) => step.remedy.id)).toEqual(["r.open"]);
});

const CYCLES = ["2026", "2027"].map((id) => ({
  service: "s",
  id,
  trainingStartsOn: `${id}-07-01`,
  milestones: [
    {
      id: "filing",
      title: { en: "Filing", fr: "Remise" },
      at: id === "2026" ? "2025-11-27T12:00" : null,
      zone: "America/Toronto",
      verify: {
        question: { en: "When", fr: "Quand" },
        ask: { en: "Them", fr: "Eux" },
        url: "https://example.org/",
      },
    },
  ],
}));

test.each([
  ["2025-11-27", "2026", "in_time"],
  ["2025-11-28", "2027", "not_dated"],
])("on %s the cycle judged is %s and timing is %s", (asOf, cycle, timing) => {
  const book = smallBook([{ tree: "met", cycle: { service: "s", filing: "filing" } }], {}, CYCLES);
  const outcome = assess(book, { profile: PROFILE, asOf });
  expect(outcome.ok && outcome.answer.results[0]).toMatchObject({ cycle: { id: cycle }, timing });
});

test("what lapses on the way into a question for others is renewed, not left to them", () => {
  const ielts = { test: "ielts_academic", overall: 7 } as const;
  const answer = judge(
    { all: ["slow", { any: ["fresh", { all: ["old", "open"] }] }] },
    {
      slow: {
        rule: { kind: "standing", authority: "slow", need: "completed" },
        remedy: {
          id: "do.slow",
          title: { en: "Do the slow thing", fr: "Faire la chose lente" },
          effect: [{ op: "add", path: "/standings/-", value: { authority: "slow", status: "completed" } }],
          by: "applicant",
          durationMonths: 3,
        },
      },
      fresh: {
        rule: { kind: "language_score", tests: [ielts], validForMonths: 24 },
        remedy: {
          id: "do.test",
          title: { en: "Take the test again", fr: "Repasser le test" },
          effect: [{ op: "add", path: "/languageTests/-", value: { ...ielts, takenOn: "$doneOn" } }],
          by: "applicant",
        },
      },
      old: { rule: { kind: "language_score", tests: [ielts] } },
      open: { unsettled: true },
    },
    { ...PROFILE, standings: [], languageTests: [{ ...ielts, takenOn: "2025-01-15" }] },
  );
  expect(answer.verdict).toBe("not_yet");
  expect(answer.route?.assumes).toEqual([]);
  expect(answer.route?.steps.map(({ remedy, doneOn }) => [remedy.id, doneOn])).toEqual([
    ["do.slow", "2027-02-22"],
    ["do.test", "2027-02-22"],
  ]);
});

test("a step that only counts from a later day on is taken then", () => {
  const answer = judge(
    "token",
    {
      token: {
        rule: {
          kind: "standing",
          authority: "eras",
          need: "completed",
          decided: { onOrAfter: "2027-06-01" },
        },
        remedy: {
          id: "get.token",
          title: { en: "Get the token", fr: "Obtenir le jeton" },
          effect: [
            {
              op: "add",
              path: "/standings/-",
              value: { authority: "eras", status: "completed", decidedOn: "$doneOn" },
            },
          ],
          by: "applicant",
        },
      },
    },
    { ...PROFILE, standings: [] },
  );
  expect(answer.verdict).toBe("not_yet");
  expect(answer.route?.eligibleOn).toBe("2027-06-01");
  expect(answer.route?.steps.map(({ startOn, doneOn }) => [startOn, doneOn])).toEqual([
    ["2027-06-01", "2027-06-01"],
  ]);
});

test("a cycle asked for is judged though its day is past, and says both days", () => {
  const book = smallBook([{ tree: "met", cycle: { service: "s", filing: "filing" } }], {}, CYCLES);
  const outcome = assess(book, { profile: PROFILE, asOf: DAY, cycle: { s: "2026" } });
  expect(outcome.ok && outcome.answer.results[0]).toMatchObject({
    verdict: "eligible",
    timing: "too_late",
    dates: { readyOn: DAY, filing: { at: "2025-11-27T12:00", zone: "America/Toronto" } },
  });
});

test("a pathway without cycles has no timing", () => {
  expect(judge("met")).not.toHaveProperty("timing");
});
