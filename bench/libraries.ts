/**
 * The same pathways for two rule libraries, on the facts the hand-written code reads. Each library evaluates the
 * rules on the facts; what it has no word for (dates, months of training) is an operator of its own.
 */
import { LogicEngine } from "json-logic-engine";
import { Engine, type NestedCondition, Rule } from "json-rules-engine";
import { addMonths, type Day } from "../lib/eligibility/calendar";
import type { Tree } from "../lib/eligibility/catalogue";
import {
  ACCREDITED,
  BARRING,
  COUNTED_FROM,
  GRADUATED_BY,
  type Loaded,
  monthsOf,
  NAC_FROM,
  RESIDENT_BY,
} from "./by-hand";
import { type Id, TREES } from "./rules";

// --- json-logic-engine, compiled --------------------------------------------------------------------------------

/**
 * The loaded facts with null for every number that is not known: this library throws where a comparison meets NaN.
 */
export function withNulls<Fact>(loaded: Fact): Fact {
  if (Number.isNaN(loaded)) return null as Fact;
  if (Array.isArray(loaded)) return loaded.map(withNulls) as Fact;
  if (loaded === null || typeof loaded !== "object") return loaded;
  return Object.fromEntries(Object.entries(loaded).map(([key, value]) => [key, withNulls(value)])) as Fact;
}

const of = (name: string) => ({ var: name });
/** A fact of the person, from inside a row of a list. */
const outer = (name: string) => ({ var: `../../${name}` });
const is = (name: string, value: unknown) => ({ "===": [of(name), value] });
const known = (name: string) => ({ "!==": [of(name), null] });
const some = (list: string, test: object) => ({ some: [of(list), test] });
const every = (...tests: object[]) => ({ and: tests });
const either = (...tests: object[]) => ({ or: tests });
/** A comparison of a number that may not be known. */
const compared = (name: string, operator: "<" | "<=" | ">" | ">=", to: unknown) =>
  every(known(name), { [operator]: [of(name), to] });
const least = (name: string, value: number) => compared(name, ">=", value);
const failed = either(is("result", "fail"), is("result", "denied"));
const barring = every(
  { in: [of("country"), ["CA", "US"]] },
  either(is("accreditor", null), { in: [of("accreditor"), BARRING] }),
);

const LOGIC: Readonly<Record<Id, object>> = {
  status: either(
    { in: ["CA", of("citizenships")] },
    some("permanentResidence", every(is("country", "CA"), compared("since", "<=", RESIDENT_BY))),
  ),
  school: some(
    "degrees",
    either(is("listed", true), { some: [of("accreditations"), { in: [of(""), ACCREDITED] }] }),
  ),
  degree: some(
    "degrees",
    every(is("graduated", true), compared("on", "<=", outer("asOf")), compared("on", "<=", GRADUATED_BY)),
  ),
  mccqe1: some(
    "mccqe1",
    every(
      is("result", "pass"),
      either(
        every(is("scale", "mccqe1:2018"), least("score", 226)),
        every(is("scale", "mccqe1:2025"), least("score", 290)),
      ),
    ),
  ),
  nac: every(is("nacKnown", true), { newestPassedSince: [of("nac"), NAC_FROM] }),
  attempts: every(is("mccqe1Known", true), {
    "<=": [
      {
        count: [
          { filter: [of("mccqe1"), every(either(failed, is("result", null)), least("taken", COUNTED_FROM))] },
        ],
      },
      2,
    ],
  }),
  wait: every(is("mccqe1Known", true), {
    waited: [{ filter: [of("mccqe1"), either(failed, is("result", null))] }, of("asOf")],
  }),
  untrained: every(known("training"), { "!": [some("training", barring)] }),
  trained: every(known("training"), {
    ">=": [
      {
        months: [
          {
            filter: [
              of("training"),
              every(
                { in: [of("kind"), ["residency", "internship"]] },
                is("completed", true),
                compared("to", "<=", outer("asOf")),
              ),
            ],
          },
          of("asOf"),
        ],
      },
      12,
    ],
  }),
  language: some(
    "languageTests",
    every(
      either(
        every(
          is("test", "ielts_academic"),
          least("overall", 7),
          least("listening", 7),
          least("reading", 7),
          least("writing", 7),
          least("speaking", 7),
        ),
        every(
          is("test", "oet_medicine"),
          least("listening", 350),
          least("reading", 350),
          least("writing", 300),
          least("speaking", 350),
        ),
      ),
      { "<=": [outer("asOf"), { monthsAfter: [of("taken"), 24] }] },
    ),
  ),
  verified: either(
    some(
      "standings",
      every(is("authority", "mcc_source_verification"), is("track", null), is("status", "completed")),
    ),
    some("degrees", compared("on", ">", outer("asOf"))),
  ),
  licence: some(
    "licences",
    every(
      is("unsupervised", true),
      is("disciplined", false),
      either(
        every(
          { "!": [compared("to", "<", outer("asOf"))] },
          either(is("status", "active"), every(is("status", "expired"), known("to"))),
        ),
        every(
          compared("to", "<", outer("asOf")),
          compared("to", ">=", { monthsAfter: [outer("asOf"), -60] }),
        ),
      ),
    ),
  ),
  practice: some(
    "practice",
    every(is("independent", true), { "!": [compared("to", "<", { monthsAfter: [outer("asOf"), -36] })] }),
  ),
  unmatched: every(known("matches"), { "!": [some("matches", is("outcome", "matched"))] }),
  offer: some(
    "standings",
    every(is("authority", "employer"), is("track", "job_offer"), {
      in: [of("status"), ["approved", "completed"]],
    }),
  ),
};

function logicOf(tree: Tree): object {
  if (typeof tree === "string") return LOGIC[tree as Id];
  return "all" in tree
    ? every(...tree.all.map(logicOf))
    : either(...(tree as { any: Tree[] }).any.map(logicOf));
}

type Sittings = Loaded["mccqe1"];

function newestPassedSince(sittings: Sittings, from: Day): boolean {
  const last = sittings.findLast((row) => row.result !== "scheduled");
  return last?.result === "pass" && last.taken >= from;
}

/** Fewer than two sittings, or a year since the last of them, however they ended. */
function waited(sittings: Sittings, asOf: Day): boolean {
  if (sittings.length < 2) return true;
  const last = Math.max(...sittings.map((row) => row.taken));
  return asOf >= addMonths(last, 12);
}

const logic = new LogicEngine();
logic.addMethod("monthsAfter", ([day, months]: [Day, number]) => addMonths(day, months));
logic.addMethod("months", ([rows, asOf]: [NonNullable<Loaded["training"]>, Day]) => monthsOf(rows, asOf));
logic.addMethod("count", ([rows]: [unknown[]]) => rows.length);
logic.addMethod("newestPassedSince", ([rows, from]: [Sittings, Day]) => newestPassedSince(rows, from));
logic.addMethod("waited", ([rows, asOf]: [Sittings, Day]) => waited(rows, asOf));

/** Whether somebody is eligible, for each pathway, by json-logic-engine. */
export const byJsonLogic: Readonly<Record<string, (one: Loaded) => unknown>> = Object.fromEntries(
  Object.entries(TREES).map(([id, tree]) => [id, logic.build(logicOf(tree)) as (one: Loaded) => unknown]),
);

// --- json-rules-engine ------------------------------------------------------------------------------------------

type Row = Record<string, unknown>;
/** An operator's name, and a test of a row of a list against the day. */
const ROW_TESTS: Readonly<Record<string, (row: never, asOf: Day) => boolean>> = {
  accreditedSchool: ({ listed, accreditations }: NonNullable<Loaded["degrees"]>[number]) =>
    listed === true || (accreditations?.some((name) => ACCREDITED.includes(name)) ?? false),
  degreeInTime: ({ graduated, on }: NonNullable<Loaded["degrees"]>[number], asOf) =>
    graduated && on <= asOf && on <= GRADUATED_BY,
  degreeToCome: ({ on }: NonNullable<Loaded["degrees"]>[number], asOf) => on > asOf,
  languagePassed: (row: NonNullable<Loaded["languageTests"]>[number], asOf) =>
    (row.test === "ielts_academic"
      ? row.overall >= 7 && row.listening >= 7 && row.reading >= 7 && row.writing >= 7 && row.speaking >= 7
      : row.test === "oet_medicine" &&
        row.listening >= 350 &&
        row.reading >= 350 &&
        row.writing >= 300 &&
        row.speaking >= 350) && asOf <= addMonths(row.taken, 24),
  licenceHeld: (row: NonNullable<Loaded["licences"]>[number], asOf) =>
    row.unsupervised === true &&
    row.disciplined === false &&
    (row.to < asOf
      ? row.to >= addMonths(asOf, -60)
      : row.status === "active" || (row.status === "expired" && row.to >= asOf)),
  recentPractice: (row: NonNullable<Loaded["practice"]>[number], asOf) =>
    row.independent === true && !(row.to < addMonths(asOf, -36)),
};

const engine = new Engine([], { allowUndefinedFacts: true });
for (const [name, test] of Object.entries(ROW_TESTS))
  engine.addOperator(
    name,
    (rows: Row[] | null, asOf: Day) => rows?.some((row) => test(row as never, asOf)) ?? false,
  );
engine.addOperator("residentBy", (rows: NonNullable<Loaded["permanentResidence"]> | null, day: Day) =>
  Boolean(rows?.some((row) => row.country === "CA" && row.since <= day)),
);
engine.addOperator("passedWith", (rows: Sittings, minima: Record<string, number>) =>
  rows.some(
    (row) => row.result === "pass" && row.score >= (minima[row.scale ?? ""] ?? Number.POSITIVE_INFINITY),
  ),
);
engine.addOperator("newestPassedSince", newestPassedSince);
const counts = ({ result }: Sittings[number]) => result === "fail" || result === "denied" || result === null;
engine.addOperator(
  "attemptsAtMost",
  (rows: Sittings, most: number) =>
    rows.filter((row) => counts(row) && row.taken >= COUNTED_FROM).length <= most,
);
engine.addOperator("waited", (rows: Sittings, asOf: Day) => waited(rows.filter(counts), asOf));
engine.addOperator("untrainedBy", (rows: Loaded["training"], bodies: string[]) =>
  Boolean(
    rows?.every(
      (row) =>
        (row.country !== "CA" && row.country !== "US") ||
        (row.accreditor !== null && !bodies.includes(row.accreditor)),
    ),
  ),
);
engine.addOperator("trainedForAYear", (rows: Loaded["training"], asOf: Day) =>
  Boolean(
    rows &&
      monthsOf(
        rows.filter(
          (row) =>
            (row.kind === "residency" || row.kind === "internship") &&
            row.completed === true &&
            row.to <= asOf,
        ),
        asOf,
      ) >= 12,
  ),
);
engine.addOperator("noOutcome", (rows: Loaded["matches"], outcome: string) =>
  Boolean(rows?.every((row) => row.outcome !== outcome)),
);
interface Held {
  authority: string;
  track: string | null;
  statuses: string[];
}
engine.addOperator("holds", (rows: Loaded["standings"], { authority, track, statuses }: Held) =>
  Boolean(
    rows?.some((row) => row.authority === authority && row.track === track && statuses.includes(row.status)),
  ),
);

const asOf = { fact: "asOf" };
const when = (fact: keyof Loaded, operator: string, value: unknown): NestedCondition => ({
  fact,
  operator,
  value,
});

const CONDITIONS: Readonly<Record<Id, NestedCondition>> = {
  status: {
    any: [when("citizenships", "contains", "CA"), when("permanentResidence", "residentBy", RESIDENT_BY)],
  },
  school: when("degrees", "accreditedSchool", asOf),
  degree: when("degrees", "degreeInTime", asOf),
  mccqe1: when("mccqe1", "passedWith", { "mccqe1:2018": 226, "mccqe1:2025": 290 }),
  nac: { all: [when("nacKnown", "equal", true), when("nac", "newestPassedSince", NAC_FROM)] },
  attempts: { all: [when("mccqe1Known", "equal", true), when("mccqe1", "attemptsAtMost", 2)] },
  wait: { all: [when("mccqe1Known", "equal", true), when("mccqe1", "waited", asOf)] },
  untrained: when("training", "untrainedBy", BARRING),
  trained: when("training", "trainedForAYear", asOf),
  language: when("languageTests", "languagePassed", asOf),
  verified: {
    any: [
      when("standings", "holds", {
        authority: "mcc_source_verification",
        track: null,
        statuses: ["completed"],
      }),
      when("degrees", "degreeToCome", asOf),
    ],
  },
  licence: when("licences", "licenceHeld", asOf),
  practice: when("practice", "recentPractice", asOf),
  unmatched: when("matches", "noOutcome", "matched"),
  offer: when("standings", "holds", {
    authority: "employer",
    track: "job_offer",
    statuses: ["approved", "completed"],
  }),
};

function conditionOf(tree: Tree): NestedCondition {
  if (typeof tree === "string") return CONDITIONS[tree as Id];
  return "all" in tree
    ? { all: tree.all.map(conditionOf) }
    : { any: (tree as { any: Tree[] }).any.map(conditionOf) };
}

for (const [id, tree] of Object.entries(TREES)) {
  const condition = conditionOf(tree);
  engine.addRule(new Rule({ conditions: condition as Rule["conditions"], event: { type: id } }));
}

/** The pathways somebody is eligible for, by json-rules-engine: all of them in one run. */
export async function byJsonRules(one: Loaded): Promise<Set<string>> {
  const { events } = await engine.run(one);
  return new Set(events.map((event) => event.type));
}
