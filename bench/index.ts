/**
 * `npm run bench`: how fast the engine is, in two tables.
 *
 * The first compares it with hand-written predicates and two rule libraries over the same people and rules, in
 * one run. One evaluation is one person judged for one pathway; every contestant judges all eight pathways of a
 * person before it goes on to the next, from facts that are loaded and rules that are made ready beforehand. The
 * engine makes a new judge for each person and shares requirements between that person's pathways; hand-written
 * code judges each pathway by itself and stops at the first part that settles it. All contestants are first held
 * to the same answers, person by person and pathway by pathway: eligible or not, and for those with a tree the
 * whole tree.
 *
 * The second is one person against the catalogue as published, from profile to answer, and what it costs when the
 * catalogue grows: pathways over the requirements that are there, and pathways with requirements of their own.
 *
 * Nothing here passes or fails by time.
 */
import path from "node:path";
import { assess, verdicts } from "../lib/eligibility/assess";
import { dayOf } from "../lib/eligibility/calendar";
import type { Catalogue, Tree } from "../lib/eligibility/catalogue";
import { Profile } from "../lib/eligibility/profile";
import { rulebook } from "../lib/eligibility/ruleset";
import { joinCatalogue, readCatalogueFiles } from "../prisma/catalogue/files";
import { PEOPLE } from "../prisma/catalogue/people";
import { agree, judgeOf, logics, predicates, type Subject, subjects, traced } from "./agreement";
import { explained } from "./by-hand";
import { byJsonRules } from "./libraries";
import { people, unknownShare } from "./people";
import { AS_OF, IDS, ruleset } from "./rules";

const ROUNDS = 15;
const MILLISECONDS = 80;

const { pathways } = ruleset;

/** Counts what was answered, so that no work can be left out as unused. */
let answered = 0;

const CONTESTANTS: Readonly<Record<string, (subject: Subject) => void | Promise<void>>> = {
  "two-valued, by hand": ({ loaded }) => {
    for (const predicate of predicates) if (predicate(loaded)) answered++;
  },
  "three-valued with the tree, by hand": ({ loaded }) => {
    for (const { id } of pathways) if (explained(id, loaded).status === "met") answered++;
  },
  "this engine, verdict only": ({ facts }) => {
    const judge = judgeOf(facts);
    for (const pathway of pathways) if (judge.verdictOf(pathway) === "eligible") answered++;
  },
  "this engine, traced": ({ facts }) => {
    const judge = judgeOf(facts);
    for (const pathway of pathways) if (traced(judge, pathway).status === "met") answered++;
  },
  "json-logic-engine, compiled": ({ nulled }) => {
    for (const evaluate of logics) if (evaluate(nulled)) answered++;
  },
  "json-rules-engine": async ({ loaded }) => {
    answered += (await byJsonRules(loaded)).size;
  },
};

/** Evaluations per second, measured for a while. */
async function rate(work: (subject: Subject) => void | Promise<void>): Promise<number> {
  const from = performance.now();
  let count = 0;
  while (performance.now() - from < MILLISECONDS) {
    for (const subject of subjects) {
      const result = work(subject);
      if (result) await result;
    }
    count += subjects.length * pathways.length;
  }
  return count / ((performance.now() - from) / 1000);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function compare(): Promise<void> {
  const given = await agree();
  const rates = new Map(Object.keys(CONTESTANTS).map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, work] of Object.entries(CONTESTANTS)) rates.get(name)?.push(await rate(work));
  const of = (name: string) => median(rates.get(name) ?? []);
  console.log(
    `${people.length} people × ${pathways.length} pathways over ${IDS.length} shared requirements, ` +
      `${(unknownShare * 100).toFixed(0)} % of facts unknown; medians of ${ROUNDS} interleaved rounds; all agree.`,
  );
  console.log(`Verdicts: ${[...given].map(([verdict, times]) => `${verdict} ${times}`).join(", ")}\n`);
  for (const name of rates.keys())
    console.log(`${Math.round(of(name)).toLocaleString("en-CA").padStart(12)} evaluations/s  ${name}`);
  const ratio = (name: string, to: string, goal: string) =>
    console.log(`${(of(name) / of(to)).toFixed(2).padStart(8)}  ${name} / ${to}${goal}`);
  console.log();
  ratio("this engine, verdict only", "two-valued, by hand", " (goal 0.6)");
  ratio("this engine, traced", "three-valued with the tree, by hand", " (goal 0.5)");
  ratio("this engine, verdict only", "json-logic-engine, compiled", " (goal above 1)");
  ratio("this engine, verdict only", "json-rules-engine", " (goal above 1)");
}

/** Milliseconds one call takes for a person, the median over people and rounds. */
function timed<Item>(items: readonly Item[], rounds: number, work: (item: Item) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++)
    for (const item of items) {
      const from = performance.now();
      if (work(item)) answered++;
      // The first round only warms up.
      if (round > 0) times.push(performance.now() - from);
    }
  return median(times);
}

function wholeCatalogue(): void {
  const files = readCatalogueFiles(path.resolve(import.meta.dirname, "../prisma/catalogue"));
  const book = rulebook(joinCatalogue(files));
  const requests = PEOPLE.map(({ profile, asOf, cycle }) => ({
    profile: Profile.parse(profile),
    asOf,
    cycle,
  }));
  const count = book.at(dayOf(AS_OF)).pathways.length;
  const quick = timed(requests, 40, (request) => verdicts(book, request));
  const routed = timed(requests, 10, (request) => assess(book, { ...request, explain: true }));
  console.log(
    `\nOne person against ${count} pathways of the catalogue (${requests.length} people, medians): ` +
      `verdicts ${quick.toFixed(2)} ms, traced answers with routes ${routed.toFixed(1)} ms`,
  );
}

/** The catalogue with further copies of its pathways: over the same requirements, or each over requirements of its own. */
function grown(catalogue: Catalogue, copies: number, own: boolean): Catalogue {
  const grown = structuredClone(catalogue);
  const renamed = (tree: Tree, copy: number): Tree => {
    if (typeof tree === "string") return `${tree}.copy${copy}`;
    if ("all" in tree) return { ...tree, all: tree.all.map((part) => renamed(part, copy)) };
    if ("any" in tree) return { ...tree, any: tree.any.map((part) => renamed(part, copy)) };
    return { ...tree, of: tree.of.map((part) => renamed(part, copy)) };
  };
  for (let copy = 1; copy < copies; copy++) {
    for (const { id, versions, ...rest } of catalogue.pathways)
      grown.pathways.push({
        ...rest,
        id: `${id}.copy${copy}`,
        versions: versions.map((version) =>
          own
            ? { ...version, tree: renamed(version.tree, copy), filing: [], preferences: [] }
            : { ...version, filing: [], preferences: [] },
        ),
      });
    if (own)
      for (const { id, versions } of catalogue.requirements)
        grown.requirements.push({ id: `${id}.copy${copy}`, versions });
  }
  return grown;
}

/** What growing costs: pathways that share requirements against pathways that bring their own. */
function growth(catalogue: Catalogue): void {
  const COPIES = 8;
  const books = [
    rulebook(catalogue),
    rulebook(grown(catalogue, COPIES, false)),
    rulebook(grown(catalogue, COPIES, true)),
  ];
  const requests = PEOPLE.map(({ profile, asOf }) => ({ profile: Profile.parse(profile), asOf }));
  const times = books.map(() => [] as number[]);
  for (let round = 0; round < 9; round++)
    books.forEach((book, at) => {
      times[at]?.push(timed(requests, 6, (request) => verdicts(book, request)));
    });
  const [once = 1, shared = 1, apart = 1] = times.map(median);
  console.log(
    `Verdicts of ${COPIES} times as many pathways: ${(shared / once).toFixed(1)} times as long over the same requirements, ` +
      `${(apart / once).toFixed(1)} times with ${COPIES} times the requirements`,
  );
}

async function main(): Promise<void> {
  await compare();
  wholeCatalogue();
  growth(joinCatalogue(readCatalogueFiles(path.resolve(import.meta.dirname, "../prisma/catalogue"))));
  if (answered === 0) throw new Error("nothing was answered");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
