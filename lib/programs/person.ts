/** The directory seen by one person: whom each stream is for, and why. Pure: rules, facts and a day in, answers out. */
import { type Day, dateOf } from "../eligibility/calendar";
import type { Verify } from "../eligibility/catalogue";
import { decidingChildren, gapsIn, type JudgedTree, judgePathway } from "../eligibility/explain";
import { loadFacts } from "../eligibility/facts";
import { Judge, type Verdict } from "../eligibility/judge";
import { byNeed, type Status, statusOf } from "../eligibility/kleene";
import type { Profile } from "../eligibility/profile";
import type { Bilingual } from "../eligibility/rule";
import type { Rulebook, Ruleset } from "../eligibility/ruleset";
import type { Standing } from "./codes";
import { ASKED, type DirectoryRules, partsOf, pathwayOf, saysOf } from "./rules";

/** The words the directory has for the engine's verdicts. */
const STANDING_OF: Record<Verdict, Standing> = {
  eligible: "yours",
  conditional: "once",
  needs_information: "ask",
  not_yet: "not_yet",
  ineligible: "not_yours",
  not_applicable: "not_yours",
};

/** Why a stream stands as it does: the rule that says it first, and its own sentence where it has one. */
export interface Reason {
  requirement: string;
  status: Status;
  title: Bilingual;
  /** From the rule of access; a strict criterion has none. */
  says: Bilingual | null;
}

export interface Judgement {
  standing: Standing;
  reason: Reason | null;
  /** How many more rules stand in the way. */
  more: number;
  /** Strict criteria that are met beside the access. */
  strict: number;
  verify: Verify | null;
}

const OPEN: Judgement = { standing: "ask", reason: null, more: 0, strict: 0, verify: null };

/** One person on one day. Each distinct rule is judged once, however many streams share it. */
export class ProgramsFor {
  private readonly judge: Judge;
  private readonly ruleset: Ruleset;
  private readonly known = new Map<string, Judgement>();

  constructor(
    book: Rulebook,
    private readonly rules: DirectoryRules,
    profile: Profile,
    asOf: Day,
  ) {
    this.ruleset = book.at(asOf);
    this.judge = new Judge(this.ruleset, loadFacts(profile, asOf, this.ruleset.reference.exams));
  }

  get asOf(): string {
    return dateOf(this.judge.facts.asOf);
  }

  /** Whom a stream is for that is judged as this. */
  standingOf(key: string): Standing {
    const pathway = this.ruleset.pathwayById.get(pathwayOf(key));
    return pathway ? STANDING_OF[this.judge.verdictOf(pathway)] : "ask";
  }

  /** The same with its reason. */
  judgementOf(key: string): Judgement {
    const known = this.known.get(key);
    if (known) return known;
    const judgement = this.explain(key);
    this.known.set(key, judgement);
    return judgement;
  }

  private explain(key: string): Judgement {
    const pathway = this.ruleset.pathwayById.get(pathwayOf(key));
    const { access: id, criteria } = partsOf(key);
    const access = this.rules.access.find((one) => one.id === id);
    if (!pathway || !access) return OPEN;
    const judged = judgePathway(this.judge, pathway);
    const standing = STANDING_OF[judged.verdict];
    const gaps = gapsIn(judged.tree);
    const lacking = standing === "not_yours" ? gaps.filter((gap) => gap.permanent) : gaps;
    // What is missing is said before what is open, and that before what only waits.
    const ranked = [...(lacking.length > 0 ? lacking : gaps)].sort((a, b) => byNeed(a.status, b.status));
    // The last one that holds is the most particular: a tie says more than a class.
    const met = judged.tree.requirements.findLast(
      ({ status, requirement }) => status === "met" && saysOf(access, requirement.id)?.met,
    );
    const first = ranked[0] ?? met;
    const says = first && saysOf(access, first.requirement.id);
    return {
      standing,
      reason: first
        ? {
            requirement: first.requirement.id,
            status: first.status,
            title: first.requirement.version.title,
            says: (first.status === "pending" ? undefined : says?.[first.status]) ?? null,
          }
        : null,
      more: Math.max(0, needsOf(judged.tree) - 1),
      strict: criteria.length,
      verify: first?.status === "unknown" ? (first.verify[0] ?? null) : null,
    };
  }

  /** Where somebody stands with one criterion by itself; null for one the directory does not hold. */
  statusOf(criterion: string): Status | null {
    const requirement = this.ruleset.requirements.find(({ id }) => id === criterion);
    const asked = this.ruleset.pathwayById.get(ASKED);
    return requirement && asked ? statusOf(this.judge.valueOf(requirement, this.judge.scopeOf(asked))) : null;
  }

  /** Where somebody stands on a pathway of the catalogue. */
  verdictOfPathway(id: string): Verdict | null {
    const pathway = this.ruleset.pathwayById.get(id);
    return pathway ? this.judge.verdictOf(pathway) : null;
  }
}

/** How many things are needed besides what is met; of a choice, one. */
function needsOf(node: JudgedTree): number {
  if (node.status === "met") return 0;
  const { source } = node.tree;
  if (typeof source === "string" || !("all" in source)) return 1;
  return decidingChildren(node).reduce((sum, child) => sum + needsOf(child), 0);
}
