/**
 * How far the people and the examples go: for each requirement, who makes it met, unmet and unknown, and whether both
 * sides of its line are shown.
 */
import { dayOf } from "../../lib/eligibility/calendar";
import type { Rule } from "../../lib/eligibility/catalogue";
import { loadFacts } from "../../lib/eligibility/facts";
import { Judge } from "../../lib/eligibility/judge";
import { type Status, statusOf } from "../../lib/eligibility/kleene";
import type { Profile } from "../../lib/eligibility/profile";
import { type Rulebook, requirementIdsOf } from "../../lib/eligibility/ruleset";
import { casesOf, type RequirementExamples } from "./examples/example";
import { type DemoPerson, profileOf } from "./people/person";

/** One requirement in force: how often people and examples make it each status. */
export interface Covered {
  requirement: string;
  people: Record<Status, number>;
  examples: Record<Status, number>;
  /** Lines shown from both sides. */
  lines: number;
  holes: string[];
}

const none = (): Record<Status, number> => ({ met: 0, pending: 0, unknown: 0, unmet: 0 });

/** Whether a rule draws a line: it compares with a number or a day. */
function drawsLine(rule: Rule | undefined): boolean {
  return /[:[](\d|"\d{4}-\d{2}-\d{2}")|"milestone"/.test(JSON.stringify(rule ?? null));
}

/** Somebody who has said nothing yet: with nothing known, no rule may say yes or no. */
export const NOBODY: Profile = {};

/** Coverage of every requirement that is in force on a day and asked by a pathway. */
export function coverageOf(
  book: Rulebook,
  people: readonly DemoPerson[],
  examples: readonly RequirementExamples[],
  today: string,
): Covered[] {
  const byPeople = new Map<string, Record<Status, number>>();
  for (const person of people)
    for (const variant of [undefined, ...person.variants]) {
      const asOf = dayOf(variant?.asOf ?? person.asOf);
      const rules = book.at(asOf);
      const cycle = variant?.cycle ?? (variant?.asOf ? undefined : person.cycle);
      const session = variant?.session === undefined ? undefined : dayOf(`${variant.session}-01`);
      const facts = loadFacts(profileOf(person, variant), asOf, rules.reference.exams);
      const judge = new Judge(rules, facts, { cycle, session });
      const byId = new Map(rules.requirements.map((requirement) => [requirement.id, requirement]));
      for (const id of Object.keys((variant ?? person).expected)) {
        const pathway = rules.pathwayById.get(id);
        for (const requirementId of pathway ? requirementIdsOf(pathway.version) : []) {
          const requirement = byId.get(requirementId);
          if (!pathway || !requirement) continue;
          const counts = byPeople.get(requirementId) ?? none();
          counts[statusOf(judge.valueOf(requirement, judge.scopeOf(pathway)))]++;
          byPeople.set(requirementId, counts);
        }
      }
    }
  const byExamples = new Map(examples.map((one) => [one.requirement, one]));
  const day = dayOf(today);
  const rules = book.at(day);
  const nobody = new Judge(rules, loadFacts(NOBODY, day, rules.reference.exams));
  const askedBy = new Map(
    [...rules.pathways]
      .reverse()
      .flatMap((pathway) => requirementIdsOf(pathway.version).map((id) => [id, pathway] as const)),
  );
  return rules.requirements.flatMap((requirement) => {
    const { id, version } = requirement;
    const pathway = askedBy.get(id);
    if (!pathway) return [];
    const own = byExamples.get(id);
    const fromPeople = byPeople.get(id) ?? none();
    fromPeople[statusOf(nobody.valueOf(requirement, nobody.scopeOf(pathway)))]++;
    const fromExamples = none();
    const cases = own ? casesOf(own) : [];
    for (const { status } of cases) fromExamples[status]++;
    const wanted: Status[] = version.unsettled ? ["unknown"] : ["met", "unmet", "unknown"];
    const holes: string[] = wanted
      .filter((status) => fromPeople[status] + fromExamples[status] === 0 && !own?.never?.[status])
      .map((status) => `nothing shows it ${status}`);
    const lines = own?.lines?.length ?? 0;
    if (drawsLine(version.rule) && lines === 0 && !own?.never?.line)
      holes.push("no example shows both sides of its line");
    return [{ requirement: id, people: fromPeople, examples: fromExamples, lines, holes }];
  });
}
