/**
 * Judging: the value of every requirement and the verdict of every pathway for one person, one as-of date and
 * one choice of cycles. Each requirement is evaluated once, however many pathways share it. No explanation is
 * built here; `explain` and `route` ask the same judge again where they are wanted.
 */
import { type Day, NEVER } from "./calendar";
import { type CycleInForce, chooseCycle } from "./cycle";
import type { JudgedPathway, JudgedRule } from "./explain";
import { ABSENT, type Facts } from "./facts";
import { type Moment, steady } from "./kinds/kind";
import {
  atLeast,
  HOPED_MAYBE,
  HOPED_SURE,
  MET,
  NOW_MAYBE,
  NOW_SURE,
  UNKNOWN,
  UNMET,
  type Value,
} from "./kleene";
import type { Future } from "./route";
import type { CompiledPathway, CompiledRequirement, CompiledTree, Nested, Ruleset } from "./ruleset";

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

/** A cycle's corner of the judge: the moment rules are asked in, and what depends on the cycle. */
export interface Scope {
  cycle: CycleInForce | null;
  moment: Moment;
  /**
   * What is known so far, a byte for each requirement: its value plus one, or 0; then, as many places further,
   * whether it is permanent (1 no, 2 yes), or 0. One block, since making it is most of what a judge costs.
   */
  judged: Uint8Array;
  /** By requirement: its rule with what it looked at, where somebody wanted it explained. */
  traced: (JudgedRule | undefined)[];
  /** By requirement: the day it becomes met by waiting, where somebody asked; null where it does not. */
  metOn: (Day | null | undefined)[];
}

const OPEN = 1;
const CLOSED = 2;

/** The verdict of a tree's value, where "applies when" holds. Null: only the reachable evaluation can tell. */
function verdictOfValue(value: Value): Verdict | null {
  if (value & NOW_SURE) return "eligible";
  if (value & HOPED_SURE) return "conditional";
  return value & HOPED_MAYBE ? "needs_information" : null;
}

/** Judges one person. Not thread-safe and cheap to make: one per person, date and choice of cycles. */
export class Judge {
  private readonly verdicts: (Verdict | undefined)[] = [];
  /** Pathways being judged, so that those that lead back to themselves end. */
  private readonly judging: CompiledPathway[] = [];
  private readonly scopes: (Scope | undefined)[] = [];
  private readonly plain: Scope;
  /** By pathway: what was judged for explaining it. */
  readonly explained: (JudgedPathway | undefined)[] = [];
  /** Days to come, where routes were looked for. */
  future: Future | null = null;

  constructor(
    readonly rules: Ruleset,
    readonly facts: Facts,
    readonly wishes: Wishes = {},
  ) {
    this.plain = this.makeScope(null);
  }

  private makeScope(cycle: CycleInForce | null): Scope {
    return {
      cycle,
      moment: { facts: this.facts, clock: this.facts.asOf, cycle, session: this.wishes.session ?? ABSENT },
      traced: [],
      metOn: [],
      judged: new Uint8Array(2 * this.rules.requirements.length),
    };
  }

  /** The scope a pathway is judged in: one for each cycle. Pathways without cycles share one. */
  scopeOf(pathway: CompiledPathway): Scope {
    const wanted = pathway.version.cycle;
    if (!wanted) return this.plain;
    let scope = this.scopes[pathway.cycleSlot];
    if (!scope) {
      const cycles = this.rules.cycles.get(wanted.service) ?? [];
      const cycle = chooseCycle(cycles, wanted.filing, this.facts.asOf, this.wishes.cycle?.[wanted.service]);
      scope = this.scopes.find((known) => known?.cycle === cycle) ?? this.makeScope(cycle);
      this.scopes[pathway.cycleSlot] = scope;
    }
    return scope;
  }

  /** The scope a requirement is judged in: where it does not depend on the cycle, all cycles share one. */
  sharedScope(requirement: CompiledRequirement, scope: Scope): Scope {
    return requirement.usesCycle ? scope : this.plain;
  }

  /** The value of a requirement in a scope. */
  valueOf(requirement: CompiledRequirement, scope: Scope): Value {
    const { judged } = requirement.usesCycle ? scope : this.plain;
    const known = judged[requirement.index] as number;
    if (known !== 0) return known - 1;
    const value = this.valueIn(requirement, scope, scope.moment);
    judged[requirement.index] = value + 1;
    return value;
  }

  /** The value of a requirement at a moment of a scope, which may lie after the as-of date. */
  private valueIn(requirement: CompiledRequirement, scope: Scope, moment: Moment): Value {
    if (requirement.rule) return requirement.rule.evaluate(moment);
    return requirement.nested ? this.nestedValue(requirement.nested, scope, moment) : UNKNOWN;
  }

  /** The value of "another pathway is open" or "is completed". */
  private nestedValue({ pathway: id, need }: Nested, outer: Scope, moment: Moment): Value {
    const pathway = this.rules.pathwayById.get(id);
    // Without a version in force nothing can be said about the other pathway.
    if (!pathway || this.judging.includes(pathway)) return UNKNOWN;
    const scope = this.scopeOf(pathway);
    const inner = moment === outer.moment ? scope.moment : { ...scope.moment, clock: moment.clock };
    if (need === "completed") return pathway.completed ? pathway.completed.evaluate(inner) : UNKNOWN;
    if (pathway.completed && pathway.completed.evaluate(inner) & NOW_SURE) return MET;
    return this.openness(pathway, scope, inner);
  }

  /** How far a pathway is open at a moment: its tree, behind its "applies when". */
  private openness(pathway: CompiledPathway, scope: Scope, moment: Moment): Value {
    // In "applies when" pending counts as met, so only its hoped truth is asked.
    const applies = pathway.applies ? pathway.applies.evaluate(moment) : MET;
    if (!(applies & HOPED_MAYBE)) return UNMET;
    if (pathway.tree.nests) this.judging.push(pathway);
    const value = this.treeValue(pathway.tree, scope, moment);
    if (pathway.tree.nests) this.judging.pop();
    // A pathway that perhaps is not for this person needs information first, whatever its tree says.
    return applies & HOPED_SURE ? value : (value & NOW_MAYBE) | HOPED_MAYBE;
  }

  /** The value of a tree: `all` is AND, `any` is OR, each on both truths at once. */
  private treeValue(tree: CompiledTree, scope: Scope, moment: Moment): Value {
    const { op, children } = tree;
    const now = moment === scope.moment;
    if (tree.requirement)
      return now ? this.valueOf(tree.requirement, scope) : this.valueIn(tree.requirement, scope, moment);
    if (op === "atLeast")
      return atLeast(
        tree.needed,
        children.map((child) => this.treeValue(child, scope, moment)),
      );
    const all = op === "all";
    const settled = all ? UNMET : MET;
    let value: Value = all ? MET : UNMET;
    const { leaves, joints } = tree;
    // What another pathway has asked for already costs nothing and often settles it.
    if (now)
      for (let index = 0; index < leaves.length; index++) {
        const leaf = leaves[index] as CompiledRequirement;
        const known = (leaf.usesCycle ? scope : this.plain).judged[leaf.index] as number;
        if (known === 0) continue;
        value = all ? value & (known - 1) : value | (known - 1);
        if (value === settled) return value;
      }
    for (let index = 0; index < leaves.length; index++) {
      const leaf = leaves[index] as CompiledRequirement;
      const part = now ? this.valueOf(leaf, scope) : this.valueIn(leaf, scope, moment);
      value = all ? value & part : value | part;
      if (value === settled) return value;
    }
    for (let index = 0; index < joints.length; index++) {
      const part = this.treeValue(joints[index] as CompiledTree, scope, moment);
      value = all ? value & part : value | part;
      if (value === settled) return value;
    }
    return value;
  }

  /** Whether the pathway is for this person; pending counts as met. */
  appliesValue(pathway: CompiledPathway): "yes" | "unknown" | "no" {
    if (!pathway.applies) return "yes";
    const value = pathway.applies.evaluate(this.scopeOf(pathway).moment);
    return value & HOPED_SURE ? "yes" : value & HOPED_MAYBE ? "unknown" : "no";
  }

  isCompleted(pathway: CompiledPathway): boolean {
    return (
      pathway.completed !== null &&
      (pathway.completed.evaluate(this.scopeOf(pathway).moment) & NOW_SURE) !== 0
    );
  }

  verdictOf(pathway: CompiledPathway): Verdict {
    const known = this.verdicts[pathway.index];
    if (known) return known;
    // Pathways that lead back to themselves are refused when publishing; here they only have to end.
    if (pathway.tree.nests && this.judging.includes(pathway)) return "needs_information";
    const verdict = this.judge(pathway);
    this.verdicts[pathway.index] = verdict;
    return verdict;
  }

  private judge(pathway: CompiledPathway): Verdict {
    if (pathway.pathway.kind !== "exam" && this.isCompleted(pathway)) return "eligible";
    const scope = this.scopeOf(pathway);
    if (pathway.applies && !(pathway.applies.evaluate(scope.moment) & HOPED_MAYBE)) return "not_applicable";
    const verdict = verdictOfValue(this.openness(pathway, scope, scope.moment));
    if (verdict) return verdict;
    if (pathway.tree.nests) this.judging.push(pathway);
    const reachable = this.reachable(pathway.tree, scope);
    if (pathway.tree.nests) this.judging.pop();
    return reachable ? "not_yet" : "ineligible";
  }

  /** Whether the tree holds when everything counts as met except what is permanently unmet. */
  reachable(tree: CompiledTree, scope: Scope): boolean {
    const { leaves, joints } = tree.closable;
    let { spare } = tree;
    for (let index = 0; spare >= 0 && index < leaves.length; index++)
      if (this.isPermanent(leaves[index] as CompiledRequirement, scope)) spare--;
    for (let index = 0; spare >= 0 && index < joints.length; index++)
      if (!this.reachable(joints[index] as CompiledTree, scope)) spare--;
    return spare >= 0;
  }

  /** An unmet requirement that neither a remedy nor time can change. */
  isPermanent(requirement: CompiledRequirement, scope: Scope): boolean {
    if (!requirement.closable) return false;
    const { judged } = requirement.usesCycle ? scope : this.plain;
    const at = this.rules.requirements.length + requirement.index;
    if (judged[at] === 0) {
      const unmet = !(this.valueOf(requirement, scope) & HOPED_MAYBE);
      judged[at] = unmet && this.judgePermanence(requirement, scope) ? CLOSED : OPEN;
    }
    return judged[at] === CLOSED;
  }

  private judgePermanence(requirement: CompiledRequirement, scope: Scope): boolean {
    if (requirement.permanentWhen && requirement.permanentWhen.evaluate(scope.moment) & NOW_SURE) return true;
    if (requirement.nested) {
      const pathway = this.rules.pathwayById.get(requirement.nested.pathway);
      if (!pathway) return false;
      const verdict = this.verdictOf(pathway);
      return verdict === "ineligible" || verdict === "not_applicable";
    }
    if (requirement.version.remedy) return false;
    // A day on which the rule is unknown keeps the way open: "never" could turn into "not yet" with that fact.
    return !this.sometime(requirement, scope, NOW_MAYBE);
  }

  /** Whether one of these bits is set on some later day. In no order, since any day will do. */
  sometime(requirement: CompiledRequirement, scope: Scope, bits: Value): boolean {
    if (requirement.rule?.changes === steady) return false;
    const moment = { ...scope.moment };
    for (const day of this.changes(requirement, scope, new Set())) {
      if (day <= scope.moment.clock || day >= NEVER) continue;
      moment.clock = day;
      if (this.valueIn(requirement, scope, moment) & bits) return true;
    }
    return false;
  }

  /** Days after the as-of date on which a requirement may change, in order. */
  private changeDays(requirement: CompiledRequirement, scope: Scope): Day[] {
    if (requirement.rule?.changes === steady) return [];
    const { clock } = scope.moment;
    const days = [...new Set(this.changes(requirement, scope, new Set()))];
    return days.filter((day) => day > clock && day < NEVER).sort((a, b) => a - b);
  }

  private changes({ rule, nested }: CompiledRequirement, scope: Scope, seen: Set<string>): Day[] {
    if (rule) return rule.changes(scope.moment);
    const pathway =
      nested && !seen.has(nested.pathway) ? this.rules.pathwayById.get(nested.pathway) : undefined;
    if (!pathway || !nested) return [];
    seen.add(nested.pathway);
    const { moment } = this.scopeOf(pathway);
    const days = pathway.completed?.changes(moment) ?? [];
    if (nested.need === "completed") return days;
    return [...days, ...this.pathwayChanges(pathway, seen)];
  }

  private pathwayChanges(pathway: CompiledPathway, seen: Set<string>): Day[] {
    const scope = this.scopeOf(pathway);
    const days = pathway.applies?.changes(scope.moment) ?? [];
    const visit = (tree: CompiledTree): Day[] =>
      tree.requirement ? this.changes(tree.requirement, scope, seen) : tree.children.flatMap(visit);
    return [...days, ...visit(pathway.tree)];
  }

  /** The value of a requirement on the days on which it may change, with these facts and no new event. */
  laterValues(requirement: CompiledRequirement, scope: Scope): { clock: Day; value: Value }[] {
    return this.changeDays(requirement, scope).map((clock) => ({
      clock,
      value: this.valueIn(requirement, scope, { ...scope.moment, clock }),
    }));
  }

  /** The first day after the as-of date on which a requirement holds with these facts, or null. */
  becomesMetOn(requirement: CompiledRequirement, scope: Scope): Day | null {
    const { metOn } = this.sharedScope(requirement, scope);
    const known = metOn[requirement.index];
    if (known !== undefined) return known;
    const day = this.firstMetDay(requirement, scope);
    metOn[requirement.index] = day;
    return day;
  }

  private firstMetDay(requirement: CompiledRequirement, scope: Scope): Day | null {
    if (this.valueOf(requirement, scope) & NOW_SURE) return null;
    const moment = { ...scope.moment };
    for (const day of this.changeDays(requirement, scope)) {
      moment.clock = day;
      if (this.valueIn(requirement, scope, moment) & NOW_SURE) return day;
    }
    return null;
  }

  /** The first day after the as-of date on which waiting alone opens a pathway, or null. */
  opensOn(pathway: CompiledPathway): Day | null {
    const scope = this.scopeOf(pathway);
    for (const clock of this.daysAhead(pathway))
      if (this.openness(pathway, scope, { ...scope.moment, clock }) & NOW_SURE) return clock;
    return null;
  }

  /** The days after today on which something of a pathway may change by itself, in order. */
  daysAhead(pathway: CompiledPathway): Day[] {
    const days = new Set(this.pathwayChanges(pathway, new Set([pathway.id])));
    return [...days].filter((day) => day > this.facts.asOf && day < NEVER).sort((a, b) => a - b);
  }
}
