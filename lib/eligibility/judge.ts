/**
 * Judging: the value of every requirement and the verdict of every pathway for one person, one as-of date and
 * one choice of cycles. Each requirement is evaluated once, however many pathways share it. No explanation is
 * built here; `explain` and `route` ask the same judge again where they are wanted.
 */
import type { Day } from "./calendar";
import { type CycleInForce, chooseCycle } from "./cycle";
import { ABSENT, type Facts } from "./facts";
import type { Moment } from "./kinds/kind";
import { atLeast, MET, PENDING, settled, statusOf, UNKNOWN, UNMET, type Value } from "./kleene";
import type { CompiledPathway, CompiledRequirement, CompiledRule, CompiledTree, Ruleset } from "./ruleset";

export type Verdict =
  | "eligible"
  | "conditional"
  | "needs_information"
  | "not_yet"
  | "ineligible"
  | "not_applicable";

/** The cycle of each service a person asked for, and the month of the sitting, where they did. */
export interface Wishes {
  cycle?: Readonly<Record<string, string>> | undefined;
  /** First day of the month of the sitting asked about. */
  session?: Day | undefined;
}

/** A cycle's corner of the judge: the moment rules are asked in, and the values that depend on the cycle. */
export interface Scope {
  cycle: CycleInForce | null;
  moment: Moment;
  values: Int8Array;
}

const NOT_JUDGED = -1;

/** Judges one person. Not thread-safe and cheap to make: one per person, date and choice of cycles. */
export class Judge {
  private readonly values: Int8Array;
  private readonly verdicts: (Verdict | null)[];
  private readonly judging: boolean[];
  private readonly scopes = new Map<string, Scope>();
  private readonly plain: Scope;
  private readonly permanence = new Map<string, boolean>();

  constructor(
    readonly rules: Ruleset,
    readonly facts: Facts,
    readonly wishes: Wishes = {},
  ) {
    this.values = new Int8Array(rules.requirements.length).fill(NOT_JUDGED);
    this.verdicts = new Array<Verdict | null>(rules.pathways.length).fill(null);
    this.judging = new Array<boolean>(rules.pathways.length).fill(false);
    this.plain = this.makeScope(null);
  }

  private makeScope(cycle: CycleInForce | null): Scope {
    return {
      cycle,
      moment: { facts: this.facts, clock: this.facts.asOf, cycle, session: this.wishes.session ?? ABSENT },
      values: cycle === null ? this.values : new Int8Array(this.rules.requirements.length).fill(NOT_JUDGED),
    };
  }

  /** The scope a pathway is judged in. Pathways without cycles share one. */
  scopeOf(pathway: CompiledPathway): Scope {
    const wanted = pathway.version.cycle;
    if (!wanted) return this.plain;
    const key = `${wanted.service} ${wanted.filing}`;
    let scope = this.scopes.get(key);
    if (!scope) {
      const cycles = this.rules.cycles.get(wanted.service) ?? [];
      const cycle = chooseCycle(cycles, wanted.filing, this.facts.asOf, this.wishes.cycle?.[wanted.service]);
      scope = [...this.scopes.values()].find((known) => known.cycle === cycle) ?? this.makeScope(cycle);
      this.scopes.set(key, scope);
    }
    return scope;
  }

  /** The value of a requirement in a scope. */
  valueOf(requirement: CompiledRequirement, scope: Scope): Value {
    const values = requirement.usesCycle ? scope.values : this.values;
    const known = values[requirement.index] as number;
    if (known !== NOT_JUDGED) return known;
    const value = requirement.rule
      ? requirement.rule.evaluate(scope.moment)
      : requirement.nested
        ? this.nestedValue(requirement.nested)
        : UNKNOWN;
    values[requirement.index] = value;
    return value;
  }

  private nestedValue(nested: { pathway: string; need: "eligible" | "completed" }): Value {
    const pathway = this.rules.pathwayById.get(nested.pathway);
    // Without a version in force nothing can be said about the other pathway.
    if (!pathway || this.judging[pathway.index]) return UNKNOWN;
    if (nested.need === "completed") {
      return pathway.completed ? pathway.completed.evaluate(this.scopeOf(pathway).moment) : UNKNOWN;
    }
    if (this.isCompleted(pathway)) return MET;
    switch (this.verdictOf(pathway)) {
      case "eligible":
        return MET;
      case "conditional":
        return PENDING;
      case "needs_information":
        return UNKNOWN;
      default:
        return UNMET;
    }
  }

  /** The value of a tree: `all` is AND, `any` is OR, each on both truths at once. */
  treeValue(tree: CompiledTree, scope: Scope): Value {
    switch (tree.op) {
      case "requirement":
        return this.settledValue(tree.requirement as CompiledRequirement, scope);
      case "all": {
        let value: Value = MET;
        for (const child of tree.children) {
          value &= this.treeValue(child, scope);
          if (value === UNMET) return UNMET;
        }
        return value;
      }
      case "any": {
        let value: Value = UNMET;
        for (const child of tree.children) {
          value |= this.treeValue(child, scope);
          if (value === MET) return MET;
        }
        return value;
      }
      case "atLeast":
        return atLeast(tree.needed, tree.children.map((child) => this.treeValue(child, scope)));
    }
  }

  /** A requirement counts in the tree by its status: met, pending, unknown or unmet, nothing between. */
  private settledValue(requirement: CompiledRequirement, scope: Scope): Value {
    return settled(this.valueOf(requirement, scope));
  }

  /** Whether the pathway is for this person; pending counts as met. */
  appliesValue(pathway: CompiledPathway): "yes" | "unknown" | "no" {
    if (!pathway.applies) return "yes";
    const value = pathway.applies.evaluate(this.scopeOf(pathway).moment);
    return value & 4 ? "yes" : value & 8 ? "unknown" : "no";
  }

  isCompleted(pathway: CompiledPathway): boolean {
    return pathway.completed !== null && (pathway.completed.evaluate(this.scopeOf(pathway).moment) & 1) === 1;
  }

  verdictOf(pathway: CompiledPathway): Verdict {
    const known = this.verdicts[pathway.index];
    if (known) return known;
    this.judging[pathway.index] = true;
    const verdict = this.judge(pathway);
    this.judging[pathway.index] = false;
    this.verdicts[pathway.index] = verdict;
    return verdict;
  }

  private judge(pathway: CompiledPathway): Verdict {
    if (pathway.pathway.kind !== "exam" && this.isCompleted(pathway)) return "eligible";
    const applies = this.appliesValue(pathway);
    if (applies === "no") return "not_applicable";
    if (applies === "unknown") return "needs_information";
    const scope = this.scopeOf(pathway);
    const value = this.treeValue(pathway.tree, scope);
    if (value & 1) return "eligible";
    if (value & 4) return "conditional";
    if (value & 8) return "needs_information";
    return this.reachable(pathway.tree, scope) ? "not_yet" : "ineligible";
  }

  /** Whether the tree holds when everything counts as met except what is permanently unmet. */
  reachable(tree: CompiledTree, scope: Scope): boolean {
    if (tree.op === "requirement") return !this.isPermanent(tree.requirement as CompiledRequirement, scope);
    let count = 0;
    for (const child of tree.children) if (this.reachable(child, scope)) count++;
    return count >= tree.needed;
  }

  /** An unmet requirement that neither a remedy nor time can change. */
  isPermanent(requirement: CompiledRequirement, scope: Scope): boolean {
    if (statusOf(this.valueOf(requirement, scope)) !== "unmet") return false;
    const key = requirement.usesCycle && scope.cycle ? `${requirement.index} ${scope.cycle.service} ${scope.cycle.id}` : `${requirement.index}`;
    let permanent = this.permanence.get(key);
    if (permanent === undefined) {
      permanent = this.judgePermanence(requirement, scope);
      this.permanence.set(key, permanent);
    }
    return permanent;
  }

  private judgePermanence(requirement: CompiledRequirement, scope: Scope): boolean {
    if (requirement.permanentWhen && requirement.permanentWhen.evaluate(scope.moment) & 1) return true;
    if (requirement.nested) {
      const pathway = this.rules.pathwayById.get(requirement.nested.pathway);
      if (!pathway) return false;
      const verdict = this.verdictOf(pathway);
      return verdict === "ineligible" || verdict === "not_applicable";
    }
    if (requirement.version.remedy) return false;
    return !this.mayHoldLater(requirement.rule, scope);
  }

  /** Days after the as-of date on which a rule may change, in order. */
  private changeDays(rule: CompiledRule, scope: Scope): Day[] {
    const { clock } = scope.moment;
    return [...new Set(rule.changes(scope.moment))].filter((day) => day > clock && day < 1_000_000).sort((a, b) => a - b);
  }

  /**
   * Whether the rule could be true on a later day with these facts. A rule that is unknown or pending on that
   * day could: answering "never" there would turn into "not yet" once the missing fact is filled in.
   */
  private mayHoldLater(rule: CompiledRule | null, scope: Scope): boolean {
    if (!rule) return false;
    for (const clock of this.changeDays(rule, scope)) {
      if (rule.evaluate({ ...scope.moment, clock }) & 8) return true;
    }
    return false;
  }

  /** The first day after the as-of date on which the rule holds with these facts and no new event, or null. */
  becomesMetOn(requirement: CompiledRequirement, scope: Scope): Day | null {
    const { rule } = requirement;
    if (!rule || statusOf(this.valueOf(requirement, scope)) === "met") return null;
    for (const clock of this.changeDays(rule, scope)) {
      if (rule.evaluate({ ...scope.moment, clock }) & 1) return clock;
    }
    return null;
  }
}
