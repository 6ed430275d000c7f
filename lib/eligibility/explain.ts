/**
 * Explaining: the judged tree with what each part looked at, the gaps that decide, and the facts that are
 * missing. Built from the same rules as the verdict, and each part only when it is asked for.
 *
 * A part *decides* when it is one of those that keep (or make) the whole as it is: under `all` every child that
 * is not met, under a choice the children that are still open (all of them where none is), and the met ones
 * where the choice is met.
 */
import { NEVER } from "./calendar";
import type { Verify } from "./catalogue";
import { ABSENT, byContent, type Facts, inOrder } from "./facts";
import type { Judge, Scope, Verdict } from "./judge";
import { type MissingFact as AskedFact, type Moment, type PendingEvent, Trace } from "./kinds/kind";
import {
  atLeast,
  bounds,
  MET,
  NOW_MAYBE,
  NOW_SURE,
  type Span,
  type Status,
  statusOf,
  type Value,
} from "./kleene";
import type { Bilingual } from "./rule";
import type { CompiledPathway, CompiledRequirement, CompiledRule, CompiledTree } from "./ruleset";

/** What stands for "applies when" where requirements are named: it has no requirement of its own. */
export const appliesId = ({ id }: CompiledPathway): string => `${id}.applies`;

export const isAppliesId = (requirement: string): boolean => requirement.endsWith(".applies");

/** A fact that is not known and can still change the verdict. */
export interface MissingFact {
  pointer: string;
  code?: string;
  requirements: string[];
}

/** One node of the explanation. Tree nodes carry `op`, requirements `id`, leaves `kind`. */
export interface Explanation {
  id?: string;
  op?: "all" | "any" | "atLeast" | "not";
  kind?: string;
  status: Status;
  deciding: boolean;
  facts: string[];
  statement: Bilingual;
  source?: { title: string; url: string; checkedOn: string; by: string };
  children?: Explanation[];
}

/** The requirements below a node, or the node itself where it is one: what a requirement is made of stays inside it. */
export const requirementNodes = (node: Explanation): Explanation[] =>
  node.id === undefined ? (node.children ?? []).flatMap(requirementNodes) : [node];

/** A rule judged with its trace. A `not` has its leaf as its only child. */
export interface JudgedRule {
  rule: CompiledRule;
  value: Value;
  trace: Trace | null;
  children: JudgedRule[];
  /** Of a requirement's whole rule: the requirement explained, where it decides and where it does not. */
  explained: { deciding: Explanation | null; other: Explanation | null };
}

/** Judges a rule and keeps what each leaf looked at. */
function judgeRule(rule: CompiledRule, moment: Moment): JudgedRule {
  if (rule.op === "leaf" || !rule.leaf) {
    const trace = rule.leaf ? new Trace() : null;
    const children = rule.children.map((child) => judgeRule(child, moment));
    const value =
      rule.leaf && trace
        ? rule.leaf.evaluate(moment, trace)
        : atLeast(
            rule.needed,
            children.map((child) => child.value),
          );
    return { rule, value, trace, children, explained: { deciding: null, other: null } };
  }
  const leaf: CompiledRule = { ...rule, op: "leaf", evaluate: rule.leaf.evaluate };
  const children = [judgeRule(leaf, moment)];
  const explained = { deciding: null, other: null };
  return { rule, value: rule.evaluate(moment), trace: null, children, explained };
}

function tracesIn(judged: JudgedRule): Trace[] {
  return judged.trace ? [judged.trace] : judged.children.flatMap(tracesIn);
}

/** A requirement judged. What it looked at is only found out when asked. */
export class JudgedRequirement {
  readonly value: Value;
  private judgedRule: JudgedRule | null | undefined;
  private judgedNested: JudgedPathway | null | undefined;

  constructor(
    readonly judge: Judge,
    readonly requirement: CompiledRequirement,
    /** The pathway in whose tree it stands. */
    readonly owner: CompiledPathway,
    readonly scope: Scope,
    /** The pathways on the way here, so that explaining always ends. */
    private readonly path: readonly string[],
  ) {
    this.value = judge.valueOf(requirement, scope);
  }

  get status(): Status {
    return statusOf(this.value);
  }

  get permanent(): boolean {
    return this.judge.isPermanent(this.requirement, this.scope);
  }

  get rule(): JudgedRule | null {
    if (this.judgedRule === undefined)
      this.judgedRule = this.requirement.rule ? this.tracedOnce(this.requirement.rule) : null;
    return this.judgedRule;
  }

  /** Pathways share requirements, so what one looked at is kept for the next. */
  private tracedOnce(rule: CompiledRule): JudgedRule {
    const { moment, traced } = this.judge.sharedScope(this.requirement, this.scope);
    traced[this.requirement.index] ??= judgeRule(rule, moment);
    return traced[this.requirement.index] as JudgedRule;
  }

  /** For a requirement about another pathway: that pathway, judged. */
  get nested(): JudgedPathway | null {
    if (this.judgedNested === undefined) {
      const id = this.requirement.nested?.pathway;
      const target =
        id === undefined || this.path.includes(id) ? undefined : this.judge.rules.pathwayById.get(id);
      this.judgedNested = target ? judgePathway(this.judge, target, this.path) : null;
    }
    return this.judgedNested;
  }

  /** What somebody has to settle before this requirement can be known. */
  get verify(): Verify[] {
    const { unsettled } = this.requirement.version;
    if (unsettled) return [unsettled];
    // What another pathway leaves open is open here.
    if (this.nested && this.status === "unknown")
      return distinct([
        ...this.nested.appliesVerify,
        ...gapsIn(this.nested.tree).flatMap((gap) => gap.verify),
      ]);
    return this.rule ? distinct(tracesIn(this.rule).flatMap((trace) => trace.verify)) : [];
  }
}

function distinct(all: Verify[]): Verify[] {
  return all.filter(
    (one, index) =>
      all.findIndex((other) => other.url === one.url && other.question.en === one.question.en) === index,
  );
}

/** A node of a pathway's tree, judged. */
export class JudgedTree {
  /** Worked out when first asked for, since a pathway is nested in many others. */
  private span: Span | undefined;
  private below: readonly JudgedRequirement[] | undefined;
  private open: readonly JudgedRequirement[] | undefined;
  private deciding: Explanation | undefined;
  private other: Explanation | undefined;

  constructor(
    readonly tree: CompiledTree,
    readonly value: Value,
    readonly requirement: JudgedRequirement | null,
    readonly children: readonly JudgedTree[],
  ) {}

  get status(): Status {
    return statusOf(this.value);
  }

  /** True where the node cannot hold any more, whatever is done. */
  get permanent(): boolean {
    if (this.requirement) return this.requirement.permanent;
    let open = 0;
    for (const child of this.children) if (!child.permanent) open++;
    return open < this.tree.needed;
  }

  /** Whether it surely and possibly stays open when only what is closed for good counts as unmet. */
  get reach(): Span {
    this.span ??= reachSpan(this);
    return this.span;
  }

  /** Every requirement it rests on, in the order of the tree, with those of the pathways nested in it. */
  get requirements(): readonly JudgedRequirement[] {
    const { requirement } = this;
    this.below ??= requirement
      ? [requirement, ...(requirement.nested?.tree.requirements ?? [])]
      : this.children.flatMap((child) => child.requirements);
    return this.below;
  }

  /** Those of the parts that can still hold: a step that only a closed part asks for is open to nobody. */
  get living(): readonly JudgedRequirement[] {
    this.open ??= this.permanent ? [] : this.partsAlive();
    return this.open;
  }

  private partsAlive(): readonly JudgedRequirement[] {
    const { requirement } = this;
    return requirement
      ? [requirement, ...(requirement.nested?.tree.living ?? [])]
      : this.children.flatMap((child) => child.living);
  }

  explanation(deciding: boolean, make: () => Explanation): Explanation {
    const which = deciding ? "deciding" : "other";
    this[which] ??= make();
    return this[which];
  }
}

function judgeTree(
  judge: Judge,
  tree: CompiledTree,
  owner: CompiledPathway,
  scope: Scope,
  path: readonly string[],
): JudgedTree {
  if (tree.requirement) {
    const requirement = new JudgedRequirement(judge, tree.requirement, owner, scope, path);
    return new JudgedTree(tree, requirement.value, requirement, []);
  }
  const children: JudgedTree[] = [];
  const values: Value[] = [];
  for (const part of tree.children) {
    const child = judgeTree(judge, part, owner, scope, path);
    children.push(child);
    values.push(child.value);
  }
  return new JudgedTree(tree, atLeast(tree.needed, values), null, children);
}

/** A pathway judged for explaining. */
export class JudgedPathway {
  readonly scope: Scope;
  readonly verdict: Verdict;
  readonly completed: boolean;
  readonly tree: JudgedTree;

  constructor(
    readonly judge: Judge,
    readonly pathway: CompiledPathway,
    path: readonly string[],
  ) {
    this.scope = judge.scopeOf(pathway);
    this.verdict = judge.verdictOf(pathway);
    this.completed = judge.isCompleted(pathway);
    this.tree = judgeTree(judge, pathway.tree, pathway, this.scope, [...path, pathway.id]);
  }

  /** True where nothing is left to do. A sitting can be open again, or closed for good, after a pass. */
  get done(): boolean {
    return this.completed && this.pathway.pathway.kind !== "exam";
  }

  get applies(): JudgedRule | null {
    return this.pathway.applies ? judgeRule(this.pathway.applies, this.scope.moment) : null;
  }

  /** What somebody has to settle before it is known whether the pathway is for this person. */
  get appliesVerify(): Verify[] {
    if (this.judge.appliesValue(this.pathway) !== "unknown") return [];
    const { applies } = this;
    return applies ? distinct(tracesIn(applies).flatMap((trace) => trace.verify)) : [];
  }

  get completedWhen(): JudgedRule | null {
    return this.pathway.completed ? judgeRule(this.pathway.completed, this.scope.moment) : null;
  }
}

/** Judges a pathway for explaining. `path` holds the pathways that led here. */
export function judgePathway(
  judge: Judge,
  pathway: CompiledPathway,
  path: readonly string[] = [],
): JudgedPathway {
  if (judge.rules.circular) return new JudgedPathway(judge, pathway, path);
  judge.explained[pathway.index] ??= new JudgedPathway(judge, pathway, []);
  return judge.explained[pathway.index] as JudgedPathway;
}

/** The children that keep a node as it is. */
export function decidingChildren(node: JudgedTree): readonly JudgedTree[] {
  const { children, tree } = node;
  if (node.status === "met")
    return tree.op === "all" ? children : children.filter((child) => child.status === "met");
  const lacking = children.filter((child) => child.status !== "met");
  // A choice that can still be made: what is permanently closed has no part in it.
  return tree.op === "all" || node.permanent ? lacking : lacking.filter((child) => !child.permanent);
}

/** The requirements that decide and are not met, in the order of the tree; one that stands twice counts once. */
export function gapsIn(node: JudgedTree): JudgedRequirement[] {
  const found = new Map<string, JudgedRequirement>();
  const visit = (part: JudgedTree): void => {
    if (part.status === "met") return;
    const { requirement } = part;
    if (requirement && !found.has(requirement.requirement.id))
      found.set(requirement.requirement.id, requirement);
    for (const child of decidingChildren(part)) visit(child);
  };
  visit(node);
  return [...found.values()];
}

// --- missing facts ------------------------------------------------------------------------------------------

/** The three evaluations a fact can turn. `reach` is the one in which only permanent gaps count as false. */
type Level = "now" | "hoped" | "reach";

/** Facts asked for, each with the requirements that ask. */
class Asked {
  private readonly facts = new Map<string, { fact: AskedFact; requirements: Set<string> }>();

  constructor(private readonly known: Facts) {}

  add(fact: AskedFact, requirement: string): void {
    const key = `${byContent(fact.pointer, this.known)} ${fact.code ?? ""}`;
    const entry = this.facts.get(key) ?? { fact, requirements: new Set<string>() };
    entry.requirements.add(requirement);
    this.facts.set(key, entry);
  }

  list(): MissingFact[] {
    return [...this.facts.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { fact, requirements }]) => ({
        pointer: fact.pointer,
        ...(fact.code === undefined ? {} : { code: fact.code }),
        requirements: [...requirements].sort(),
      }));
  }
}

/** Whether a child can still turn its parent, given what its sisters surely and possibly are. */
function turns(index: number, spans: readonly Span[], needed: number): boolean {
  const own = spans[index] as Span;
  if (own.sure === own.possible) return false;
  let sure = 0;
  let possible = 0;
  for (let other = 0; other < spans.length; other++) {
    if (other === index) continue;
    if (spans[other]?.sure) sure++;
    if (spans[other]?.possible) possible++;
  }
  return sure < needed && possible >= needed - 1;
}

/** What is missing in a rule, at the levels at which the rule can still turn something. */
function askRule(
  judged: JudgedRule,
  levels: readonly ("now" | "hoped")[],
  requirement: string,
  asked: Asked,
): void {
  const open = levels.filter((level) => {
    const { sure, possible } = bounds(judged.value, level);
    return sure !== possible;
  });
  if (open.length === 0) return;
  if (judged.trace) {
    for (const fact of judged.trace.missing) asked.add(fact, requirement);
    return;
  }
  const { op, needed } = judged.rule;
  judged.children.forEach((child, index) => {
    const turning = open.filter((level) => {
      const spans = judged.children.map((sister) => bounds(sister.value, level));
      return op === "not" || turns(index, spans, needed);
    });
    // Under `not` the two truths mix, so whatever is open in the leaf counts.
    if (turning.length > 0) askRule(child, op === "not" ? ["now", "hoped"] : turning, requirement, asked);
  });
}

/** Whether filling in facts can still make an open requirement unmet for good. */
function closable(judged: JudgedRequirement): boolean {
  const { requirement, scope, status } = judged;
  if (requirement.version.unsettled || status === "met" || status === "pending") return false;
  if (requirement.permanentWhen && requirement.permanentWhen.evaluate(scope.moment) & NOW_MAYBE) return true;
  if (judged.nested) {
    if (requirement.nested?.need === "eligible") return pathwayClosable(judged.nested);
    // Not completed, it is closed as soon as the other pathway is; not known, it may turn out not completed.
    return pathwayClosable(judged.nested) || (status === "unknown" && isClosed(judged.nested));
  }
  // With a remedy, or with a day on which it surely holds, unmet is never permanent.
  if (requirement.version.remedy || requirement.nested) return false;
  return !judged.judge.sometime(requirement, scope, NOW_SURE);
}

const isClosed = ({ verdict }: JudgedPathway): boolean =>
  verdict === "ineligible" || verdict === "not_applicable";

/** Whether filling in facts can still make a pathway ineligible or not applicable. */
function pathwayClosable(judged: JudgedPathway): boolean {
  if (isClosed(judged)) return false;
  if (judged.judge.appliesValue(judged.pathway) === "unknown") return true;
  const span = judged.tree.reach;
  return span.sure !== span.possible;
}

function reachSpan(node: JudgedTree): Span {
  if (node.requirement) {
    const possible = !node.requirement.permanent;
    return { sure: possible && !closable(node.requirement), possible };
  }
  let sure = 0;
  let possible = 0;
  for (const child of node.children) {
    const span = child.reach;
    if (span.sure) sure++;
    if (span.possible) possible++;
  }
  return { sure: sure >= node.tree.needed, possible: possible >= node.tree.needed };
}

const spanOf = (node: JudgedTree, level: Level): Span =>
  level === "reach" ? node.reach : bounds(node.value, level);

function askTree(node: JudgedTree, levels: readonly Level[], asked: Asked): void {
  const open = levels.filter((level) => {
    const { sure, possible } = spanOf(node, level);
    return sure !== possible;
  });
  if (open.length === 0) return;
  if (node.requirement) {
    askRequirement(node.requirement, open, asked);
    return;
  }
  const spans = open.map((level) => node.children.map((child) => spanOf(child, level)));
  node.children.forEach((child, index) => {
    const turning = open.filter((_, at) => turns(index, spans[at] as Span[], node.tree.needed));
    if (turning.length > 0) askTree(child, turning, asked);
  });
}

function askRequirement(judged: JudgedRequirement, levels: readonly Level[], asked: Asked): void {
  const { requirement, scope, nested } = judged;
  const truths = levels.filter((level): level is "now" | "hoped" => level !== "reach");
  const reach = levels.includes("reach");
  if (nested && requirement.nested?.need === "eligible") askPathway(nested, levels, asked);
  else if (nested) {
    // Whether the other pathway is closed only matters once it is known not to be completed.
    if (nested.completedWhen) askRule(nested.completedWhen, ["now", "hoped"], requirement.id, asked);
    if (reach) askPathway(nested, ["reach"], asked);
  }
  if (judged.rule) askRule(judged.rule, reach ? [...truths, "hoped"] : truths, requirement.id, asked);
  if (!reach) return;
  if (requirement.permanentWhen) {
    askRule(judgeRule(requirement.permanentWhen, scope.moment), ["now"], requirement.id, asked);
  }
  if (!requirement.rule || requirement.version.remedy) return;
  // What keeps it open is a later day on which it may hold: ask what is not known of that day.
  for (const { clock, value } of judged.judge.laterValues(requirement, scope)) {
    if (!(value & NOW_MAYBE)) continue;
    askRule(judgeRule(requirement.rule, { ...scope.moment, clock }), ["now"], requirement.id, asked);
  }
}

function askPathway(judged: JudgedPathway, levels: readonly Level[], asked: Asked): void {
  if (isClosed(judged)) return;
  if (judged.applies) askRule(judged.applies, ["hoped"], appliesId(judged.pathway), asked);
  askTree(judged.tree, levels, asked);
}

/** Every unknown that can still change the verdict, sorted by pointer (rows by their content) and code. */
export function missingFacts(judged: JudgedPathway): MissingFact[] {
  const asked = new Asked(judged.judge.facts);
  if (!judged.done) askPathway(judged, ["now", "hoped", "reach"], asked);
  return asked.list();
}

// --- explanation tree -----------------------------------------------------------------------------------------

const OP_STATEMENT: Record<"all" | "any" | "atLeast" | "not", (needed: number) => Bilingual> = {
  all: () => ({ en: "All of these", fr: "Toutes ces conditions" }),
  any: () => ({ en: "One of these", fr: "Une de ces conditions" }),
  atLeast: (needed) => ({ en: `At least ${needed} of these`, fr: `Au moins ${needed} de ces conditions` }),
  not: () => ({ en: "Not this", fr: "Pas cette condition" }),
};

function explainRule(judged: JudgedRule, deciding: boolean, statement: Bilingual, facts: Facts): Explanation {
  const status = statusOf(judged.value);
  const { rule, trace } = judged;
  if (trace)
    return { kind: rule.params?.kind ?? "", status, deciding, facts: inOrder(trace.used, facts), statement };
  const op = rule.op as "all" | "any" | "atLeast" | "not";
  const lacking = judged.children.filter((child) => statusOf(child.value) !== "met");
  const held = judged.children.filter((child) => statusOf(child.value) === "met");
  const decides = new Set(
    op === "not" || (status === "met" && op === "all") ? judged.children : status === "met" ? held : lacking,
  );
  const children = judged.children.map((child) =>
    explainRule(child, deciding && decides.has(child), statement, facts),
  );
  return {
    op,
    status,
    deciding,
    facts: union(children, facts),
    statement: OP_STATEMENT[op](rule.needed),
    children,
  };
}

function union(children: Explanation[], facts: Facts): string[] {
  const [only] = children;
  if (only && children.length === 1) return only.facts;
  return inOrder(
    children.flatMap((child) => child.facts),
    facts,
  );
}

/** Explains one requirement. What stands in several pathways is explained once. */
function explainRequirement(judge: Judge, judged: JudgedRequirement, deciding: boolean): Explanation {
  const kept = judged.rule?.explained;
  if (!kept) return explainOnce(judge, judged, deciding);
  const which = deciding ? "deciding" : "other";
  kept[which] ??= explainOnce(judge, judged, deciding);
  return kept[which];
}

function explainOnce(judge: Judge, judged: JudgedRequirement, deciding: boolean): Explanation {
  const { requirement } = judged;
  const children: Explanation[] = [];
  if (judged.rule)
    children.push(explainRule(judged.rule, deciding, requirement.version.statement, judge.facts));
  if (judged.nested) {
    const need = requirement.nested?.need;
    if (need === "completed" && judged.nested.completedWhen)
      children.push(
        explainRule(judged.nested.completedWhen, deciding, requirement.version.statement, judge.facts),
      );
    if (need === "eligible" || judged.status === "unmet")
      children.push(explainTree(judge, judged.nested.tree, deciding));
  }
  const sourceId = requirement.version.sources[0];
  const source = sourceId === undefined ? undefined : judge.rules.catalogue.sources[sourceId];
  return {
    id: requirement.id,
    ...(requirement.nested ? { kind: "pathway" } : {}),
    status: judged.status,
    deciding,
    facts: union(children, judge.facts),
    statement: requirement.version.statement,
    ...(source
      ? { source: { title: source.title, url: source.url, checkedOn: source.checkedOn, by: source.by } }
      : {}),
    ...(children.length > 0 ? { children } : {}),
  };
}

/** Explains a pathway's tree. */
export function explainTree(judge: Judge, node: JudgedTree, deciding = true): Explanation {
  return node.explanation(deciding, () => explainNode(judge, node, deciding));
}

function explainNode(judge: Judge, node: JudgedTree, deciding: boolean): Explanation {
  if (node.requirement) return explainRequirement(judge, node.requirement, deciding);
  const decides = new Set(decidingChildren(node));
  const children = node.children.map((child) => explainTree(judge, child, deciding && decides.has(child)));
  const op = node.tree.op as "all" | "any" | "atLeast";
  const titled =
    typeof node.tree.source === "object" && "title" in node.tree.source ? node.tree.source.title : undefined;
  return {
    op,
    status: node.status,
    deciding,
    facts: union(children, judge.facts),
    statement: titled ?? OP_STATEMENT[op](node.tree.needed),
    children,
  };
}

/** The events a pending rule waits for: of a choice, the part that is due first. */
function eventsIn(judged: JudgedRule): PendingEvent[] {
  if (statusOf(judged.value) !== "pending") return [];
  if (judged.trace) {
    // One good ending is enough: the one that is due first, an undated one last. Events stand in the canonical
    // order of their rows, which decides between those due on one day.
    const [first] = [...judged.trace.events].sort((a, b) => dueOrder(a) - dueOrder(b));
    return first ? [first] : [];
  }
  const waiting = judged.children.filter((child) => statusOf(child.value) === "pending").map(eventsIn);
  if (judged.rule.op === "all") return waiting.flat();
  const met = judged.children.filter((child) => child.value === MET).length;
  return waiting
    .sort((a, b) => Math.max(0, ...a.map(dueOrder)) - Math.max(0, ...b.map(dueOrder)))
    .slice(0, Math.max(0, judged.rule.needed - met))
    .flat();
}

const dueOrder = (event: PendingEvent): number => (event.due === ABSENT ? NEVER : event.due);

/** The events a requirement waits for. */
export function pendingEvents(judged: JudgedRequirement): PendingEvent[] {
  if (judged.rule) return eventsIn(judged.rule);
  if (judged.nested && judged.requirement.nested?.need === "completed" && judged.nested.completedWhen)
    return eventsIn(judged.nested.completedWhen);
  return [];
}
