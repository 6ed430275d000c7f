/**
 * Examples of single requirements: what somebody's facts make of a rule, worked out by hand from the cited research
 * facts. The people of `../people` show whole pathways; these show each rule from every side.
 */
import { dayOf } from "../../../lib/eligibility/calendar";
import { loadFacts } from "../../../lib/eligibility/facts";
import { Judge } from "../../../lib/eligibility/judge";
import { type Status, statusOf } from "../../../lib/eligibility/kleene";
import { Profile } from "../../../lib/eligibility/profile";
import { type Rulebook, requirementIdsOf } from "../../../lib/eligibility/ruleset";

/** The day cases are judged on where they name none. */
const EXAMPLE_DAY = "2026-11-22";

/** One person's facts, as far as the rule looks at them. */
export interface Case {
  /** Why it comes out as it does, in the words of the field. */
  because: string;
  profile: Partial<Profile>;
  /** The day it is judged on; without one, the day of the requirement's examples. */
  asOf?: string;
  cycle?: Record<string, string>;
  session?: string;
}

export interface RequirementExamples {
  requirement: string;
  /** Where cycles matter: the pathway it is asked in. Without one, the first of the catalogue that asks it. */
  pathway?: string;
  asOf?: string;
  /** Facts that all cases share; a case's own fields replace them. */
  given?: Partial<Profile>;
  met?: Case[];
  unmet?: Case[];
  unknown?: Case[];
  pending?: Case[];
  /** Both sides of each line the rule draws: just enough, and just not. */
  lines?: { enough: Case; short: Case }[];
  /** What this rule can never be, or that it draws no line, each with the reason. */
  never?: Partial<Record<Status | "line", string>>;
}

/** Every case of a requirement with the status it must have. */
export function casesOf(examples: RequirementExamples): { status: Status; line: boolean; one: Case }[] {
  const plain = (["met", "unmet", "unknown", "pending"] as const).flatMap((status) =>
    (examples[status] ?? []).map((one) => ({ status, line: false, one })),
  );
  const lines = (examples.lines ?? []).flatMap(({ enough, short }) => [
    { status: "met" as const, line: true, one: enough },
    { status: "unmet" as const, line: true, one: short },
  ]);
  return [...plain, ...lines];
}

/** What a requirement is for a case. Throws where the catalogue has no such requirement in force on that day. */
export function statusFor(book: Rulebook, examples: RequirementExamples, one: Case): Status {
  const asOf = dayOf(one.asOf ?? examples.asOf ?? EXAMPLE_DAY);
  const rules = book.at(asOf);
  const requirement = rules.requirements.find(({ id }) => id === examples.requirement);
  const pathway = rules.pathways.find(
    ({ id, version }) =>
      (examples.pathway === undefined || id === examples.pathway) &&
      requirementIdsOf(version).includes(examples.requirement),
  );
  if (!requirement || !pathway) throw new Error(`${examples.requirement} is asked by no pathway on that day`);
  const profile = Profile.parse({ ...examples.given, ...one.profile });
  const judge = new Judge(rules, loadFacts(profile, asOf, rules.reference.exams), {
    cycle: one.cycle,
    session: one.session === undefined ? undefined : dayOf(`${one.session}-01`),
  });
  return statusOf(judge.valueOf(requirement, judge.scopeOf(pathway)));
}
