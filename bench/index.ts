/**
 * `npm run bench`: evaluations per second of the engine beside hand-written predicates and two rule libraries,
 * over the same profiles and the same rules, in one run. One evaluation is one person against the first iteration
 * of the Canadian match: six requirements that a person's facts decide, with facts loaded beforehand for all.
 * Nothing here passes or fails by time; every contestant is held to the engine's answers first.
 */

import { LogicEngine } from "json-logic-engine";
import { Engine as JsonRulesEngine } from "json-rules-engine";
import { dayOf } from "../lib/eligibility/calendar";
import { Catalogue } from "../lib/eligibility/catalogue";
import { explainTree, judgePathway } from "../lib/eligibility/explain";
import { loadFacts } from "../lib/eligibility/facts";
import { Judge } from "../lib/eligibility/judge";
import { Profile } from "../lib/eligibility/profile";
import { rulebook } from "../lib/eligibility/ruleset";

const AS_OF = "2026-11-22";
const text = (words: string) => ({ en: words, fr: `${words} (fr)` });
const rules = {
  status: { kind: "citizenship_or_residence", country: "CA" },
  school: {
    kind: "school_standing",
    anyOf: [{ wdomsListed: true }, { accreditation: ["cacms", "lcme", "coca"] }],
  },
  mccqe1: { kind: "exam_result", exam: "mccqe1" },
  nac: { kind: "exam_result", exam: "nac", attempt: "newest" },
  training: {
    kind: "training_months",
    countries: ["CA", "US"],
    accreditors: ["rcpsc", "cfpc", "acgme"],
    atMost: 0,
  },
  bound: { kind: "match_record", services: ["carms", "nrmp"], outcomes: ["matched"], need: "none" },
} as const;
const IDS = Object.keys(rules) as (keyof typeof rules)[];
const version = { effectiveFrom: "2020-01-01", publishedOn: "2020-01-01", sources: ["s"], facts: [] };
const book = rulebook(
  Catalogue.parse({
    rates: { asOf: "2026-11-01", base: "CAD", rates: { CAD: 1 } },
    sources: { s: { title: "s", url: "https://example.org/", checkedOn: "2026-11-01", by: "b" } },
    exams: [],
    cycles: [],
    requirements: IDS.map((id) => ({
      id,
      versions: [{ ...version, role: "criterion", title: text(id), statement: text(id), rule: rules[id] }],
    })),
    pathways: [
      {
        id: "p",
        jurisdiction: "CA",
        kind: "residency",
        position: 1,
        versions: [{ ...version, title: text("p"), summary: text("p"), tree: { all: IDS } }],
      },
    ],
  }),
);

/** A fixed stream of numbers, so that every run meets the same people. */
let state = 42;
const random = () => {
  state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return state / 4_294_967_296;
};
const choose = <T>(...values: T[]): T => values[Math.floor(random() * values.length)] as T;

/** An invented person; each of the six facts is not known once in six times. */
function person(): Profile {
  const known = () => random() > 1 / 6;
  const exam = (name: string) =>
    choose<object[]>(
      [],
      [{ exam: name, result: "pass", takenOn: "2025-04-20" }],
      [{ exam: name, result: "fail", takenOn: "2025-04-20" }],
      [
        { exam: name, result: "fail", takenOn: "2024-05-01" },
        { exam: name, result: "pass", takenOn: "2025-09-01" },
      ],
    );
  return Profile.parse({
    ...(known() ? { citizenships: choose(["IN"], ["CA"], ["NG", "GB"]) } : {}),
    ...(known()
      ? { permanentResidence: choose<object[]>([], [{ country: "CA", since: "2023-01-01" }]) }
      : {}),
    ...(known()
      ? {
          education: [
            { school: { country: "IN", wdomsListed: choose(true, true, false), accreditations: [] } },
          ],
        }
      : {}),
    ...(known() ? { exams: [...exam("mccqe1"), ...exam("nac")] } : {}),
    ...(known()
      ? {
          training: choose<object[]>(
            [],
            [
              {
                kind: "residency",
                country: "IN",
                accreditor: "other",
                specialty: "surgery",
                startedOn: "2020-01-01",
                endedOn: "2022-01-01",
              },
            ],
            [
              {
                kind: "residency",
                country: "US",
                accreditor: "acgme",
                specialty: "surgery",
                startedOn: "2020-01-01",
                endedOn: "2022-01-01",
              },
            ],
          ),
        }
      : {}),
    ...(known()
      ? {
          matches: choose<object[]>(
            [],
            [{ service: "carms", year: 2026, outcome: "unmatched" }],
            [{ service: "nrmp", year: 2026, outcome: "matched" }],
          ),
        }
      : {}),
  });
}

const people = Array.from({ length: 400 }, person);
const day = dayOf(AS_OF);
const set = book.at(day);
const pathway = set.pathways[0];
if (!pathway) throw new Error("no pathway");
const facts = people.map((profile) => loadFacts(profile, day, set.reference.exams));

// --- what somebody would write by hand -------------------------------------------------------------------------

type Three = "met" | "unknown" | "unmet";

/** Facts for the hand-written code, loaded once into objects of one shape, like the engine's. */
const loaded = people.map((profile) => ({
  citizen: profile.citizenships === undefined ? null : profile.citizenships.includes("CA"),
  resident:
    profile.permanentResidence === undefined
      ? null
      : profile.permanentResidence.some((row) => row.country === "CA"),
  schools: profile.education ?? null,
  mccqe1:
    profile.exams === undefined
      ? null
      : profile.exams
          .filter((row) => row.exam === "mccqe1")
          .sort((a, b) => ((a.takenOn ?? "") < (b.takenOn ?? "") ? -1 : 1)),
  nac:
    profile.exams === undefined
      ? null
      : profile.exams
          .filter((row) => row.exam === "nac")
          .sort((a, b) => ((a.takenOn ?? "") < (b.takenOn ?? "") ? -1 : 1)),
  training: profile.training ?? null,
  matches: profile.matches ?? null,
}));
type Loaded = (typeof loaded)[number];

const ACCREDITED = new Set(["cacms", "lcme", "coca"]);
const BARRING = new Set(["rcpsc", "cfpc", "acgme"]);

function byHandTwo(one: Loaded): boolean {
  if (!(one.citizen || one.resident)) return false;
  if (
    !one.schools?.some(
      ({ school }) => school.wdomsListed || school.accreditations?.some((name) => ACCREDITED.has(name)),
    )
  )
    return false;
  if (!one.mccqe1?.some((row) => row.result === "pass")) return false;
  if (one.nac?.[one.nac.length - 1]?.result !== "pass") return false;
  if (
    !one.training ||
    one.training.some(
      (row) => (row.country === "CA" || row.country === "US") && BARRING.has(row.accreditor ?? ""),
    )
  )
    return false;
  return one.matches?.every((row) => row.outcome !== "matched") ?? false;
}

interface Node {
  id: string;
  status: Three;
  deciding: boolean;
  facts: string[];
  statement: { en: string; fr: string };
  children: {
    kind: string;
    status: Three;
    deciding: boolean;
    facts: string[];
    statement: { en: string; fr: string };
  }[];
}

function byHandThree(one: Loaded): { status: Three; children: Node[] } {
  const truth = (value: boolean | null): Three => (value === null ? "unknown" : value ? "met" : "unmet");
  const school =
    one.schools === null
      ? null
      : one.schools.some(
          (row) => row.school.wdomsListed || row.school.accreditations?.some((name) => ACCREDITED.has(name)),
        );
  const statuses: [keyof typeof rules, Three, string[]][] = [
    [
      "status",
      one.citizen || one.resident
        ? "met"
        : one.citizen === null || one.resident === null
          ? "unknown"
          : "unmet",
      ["/citizenships", "/permanentResidence"],
    ],
    ["school", truth(school), (one.schools ?? []).map((_, index) => `/education/${index}`)],
    [
      "mccqe1",
      truth(one.mccqe1?.some((row) => row.result === "pass") ?? null),
      (one.mccqe1 ?? []).map((_, index) => `/exams/${index}`),
    ],
    [
      "nac",
      truth(one.nac && one.nac[one.nac.length - 1]?.result === "pass"),
      (one.nac ?? []).map((_, index) => `/exams/${index}`),
    ],
    [
      "training",
      truth(
        one.training &&
          !one.training.some(
            (row) => (row.country === "CA" || row.country === "US") && BARRING.has(row.accreditor ?? ""),
          ),
      ),
      (one.training ?? []).map((_, index) => `/training/${index}`),
    ],
    [
      "bound",
      truth(one.matches?.every((row) => row.outcome !== "matched") ?? null),
      (one.matches ?? []).map((_, index) => `/matches/${index}`),
    ],
  ];
  const all: Three = statuses.some(([, status]) => status === "unmet")
    ? "unmet"
    : statuses.some(([, status]) => status === "unknown")
      ? "unknown"
      : "met";
  return {
    status: all,
    children: statuses.map(([id, status, used]) => {
      const statement = text(id);
      const deciding = all === "met" || status !== "met";
      return {
        id,
        status,
        deciding,
        facts: used,
        statement,
        children: [{ kind: rules[id].kind, status, deciding, facts: used, statement }],
      };
    }),
  };
}

// --- the libraries, on the two-valued question ---------------------------------------------------------------------

const flat = loaded.map((one) => ({
  status: Boolean(one.citizen || one.resident),
  school: Boolean(one.schools?.some(({ school }) => school.wdomsListed)),
  mccqe1: Boolean(one.mccqe1?.some((row) => row.result === "pass")),
  nac: one.nac?.[one.nac.length - 1]?.result === "pass",
  training:
    one.training !== null && !one.training.some((row) => row.country === "US" && row.accreditor === "acgme"),
  bound: one.matches?.every((row) => row.outcome !== "matched") ?? false,
}));
const jsonRules = new JsonRulesEngine([
  {
    conditions: { all: IDS.map((fact) => ({ fact, operator: "equal", value: true })) },
    event: { type: "eligible" },
  },
]);
const logic = new LogicEngine();
const jsonLogic = logic.build({ and: IDS.map((id) => ({ "===": [{ var: id }, true] })) }) as (
  data: unknown,
) => boolean;

// --- agreement -----------------------------------------------------------------------------------------------------

const judgeOf = (index: number) => new Judge(set, facts[index] as (typeof facts)[number]);

async function agree(): Promise<void> {
  for (let index = 0; index < people.length; index++) {
    const judge = judgeOf(index);
    const verdict = judge.verdictOf(pathway as NonNullable<typeof pathway>);
    const one = loaded[index] as Loaded;
    const tree = explainTree(judge, judgePathway(judge, pathway as NonNullable<typeof pathway>).tree);
    const hand = byHandThree(one);
    const same =
      byHandTwo(one) === (verdict === "eligible") &&
      jsonLogic(flat[index]) === (verdict === "eligible") &&
      (await jsonRules.run(flat[index])).events.length > 0 === (verdict === "eligible") &&
      hand.children.every(
        (node, at) => tree.children?.[at]?.id === node.id && tree.children[at]?.status === node.status,
      );
    if (!same)
      throw new Error(`the contestants disagree about person ${index}: ${JSON.stringify(people[index])}`);
  }
}

// --- measuring -----------------------------------------------------------------------------------------------------

const ROUNDS = 15;
const MILLISECONDS = 120;
let sink = 0;

async function rate(work: (index: number) => unknown): Promise<number> {
  const from = performance.now();
  let count = 0;
  while (performance.now() - from < MILLISECONDS) {
    for (let index = 0; index < people.length; index++) {
      const result = work(index);
      if (result instanceof Promise) await result;
      sink += result ? 1 : 0;
    }
    count += people.length;
  }
  return count / ((performance.now() - from) / 1000);
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function main(): Promise<void> {
  await agree();
  const contestants: Record<string, (index: number) => unknown> = {
    "two-valued, by hand": (index) => byHandTwo(loaded[index] as Loaded),
    "three-valued with a tree, by hand": (index) => byHandThree(loaded[index] as Loaded),
    "this engine, verdict only": (index) => judgeOf(index).verdictOf(pathway as NonNullable<typeof pathway>),
    "this engine, traced": (index) => {
      const judge = judgeOf(index);
      return explainTree(judge, judgePathway(judge, pathway as NonNullable<typeof pathway>).tree);
    },
    "json-logic-engine, compiled": (index) => jsonLogic(flat[index]),
    "json-rules-engine": (index) => jsonRules.run(flat[index]),
  };
  const rates = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, work] of Object.entries(contestants)) rates.get(name)?.push(await rate(work));
  const medians = new Map([...rates].map(([name, values]) => [name, median(values)]));
  const of = (name: string) => medians.get(name) ?? 0;
  console.log(
    `${people.length} people, ${IDS.length} requirements, medians of ${ROUNDS} interleaved rounds; all agree.\n`,
  );
  for (const [name, value] of medians)
    console.log(`${Math.round(value).toLocaleString("en-CA").padStart(12)} evaluations/s  ${name}`);
  console.log(
    `\nverdict only / two-valued by hand:     ${(of("this engine, verdict only") / of("two-valued, by hand")).toFixed(3)}`,
  );
  console.log(
    `traced / three-valued by hand:         ${(of("this engine, traced") / of("three-valued with a tree, by hand")).toFixed(3)}`,
  );
  console.log(
    `verdict only / json-logic-engine:      ${(of("this engine, verdict only") / of("json-logic-engine, compiled")).toFixed(2)}`,
  );
  console.log(
    `verdict only / json-rules-engine:      ${(of("this engine, verdict only") / of("json-rules-engine")).toFixed(2)}`,
  );
  if (sink < 0) console.log(sink);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
