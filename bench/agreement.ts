/**
 * What is compared, and that all of it says the same: hand-written predicates, hand-written trees and two libraries are
 * held to the engine's answers, person by person and pathway by pathway.
 */
import { isDeepStrictEqual } from "node:util";
import { dayOf } from "../lib/eligibility/calendar";
import { explainTree, judgePathway } from "../lib/eligibility/explain";
import { type Facts, loadFacts } from "../lib/eligibility/facts";
import { Judge } from "../lib/eligibility/judge";
import type { CompiledPathway } from "../lib/eligibility/ruleset";
import { eligible, explained, type Loaded, load } from "./by-hand";
import { byJsonLogic, byJsonRules, withNulls } from "./libraries";
import { people } from "./people";
import { AS_OF, ruleset } from "./rules";

const { pathways } = ruleset;
export const subjects = people.map((profile) => ({
  facts: loadFacts(profile, dayOf(AS_OF), ruleset.reference.exams),
  loaded: load(profile),
  nulled: withNulls(load(profile)),
}));
export type Subject = (typeof subjects)[number];

export const predicates = pathways.map(({ id }) => eligible[id] as (one: Loaded) => boolean);
export const logics = pathways.map(({ id }) => byJsonLogic[id] as (one: Loaded) => unknown);

export const judgeOf = (facts: Facts) => new Judge(ruleset, facts);
export const traced = (judge: Judge, pathway: CompiledPathway) =>
  explainTree(judge, judgePathway(judge, pathway).tree);

/** Holds every contestant to the engine's answers. Returns how often each verdict was given. */
export async function agree(): Promise<Map<string, number>> {
  const given = new Map<string, number>();
  for (const [index, { facts, loaded, nulled }] of subjects.entries()) {
    const judge = judgeOf(facts);
    const byRules = await byJsonRules(loaded);
    for (const [at, pathway] of pathways.entries()) {
      const verdict = judge.verdictOf(pathway);
      given.set(verdict, (given.get(verdict) ?? 0) + 1);
      const yes = verdict === "eligible";
      const answers = {
        "by hand": predicates[at]?.(loaded) === yes,
        "json-logic-engine": Boolean(logics[at]?.(nulled)) === yes,
        "json-rules-engine": byRules.has(pathway.id) === yes,
        "by hand, with a tree": isDeepStrictEqual(explained(pathway.id, loaded), traced(judge, pathway)),
      };
      for (const [name, agrees] of Object.entries(answers))
        if (!agrees)
          throw new Error(`${name} disagrees about ${pathway.id}: person ${index}, the engine says ${verdict}
${JSON.stringify(people[index])}
${JSON.stringify(explained(pathway.id, loaded))}
${JSON.stringify(traced(judge, pathway))}`);
    }
  }
  return given;
}
