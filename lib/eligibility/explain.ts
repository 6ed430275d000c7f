/**
 * Explaining: the judged tree with what each part looked at, the gaps that decide, and the facts that are
 * missing. Built from the same rules as the verdict, on demand.
 *
 * A part *decides* when it is one of those that keep (or make) the whole as it is: under `all` every child that
 * is not met, under a choice the children that are still open (all of them where none is), and the met ones
 * where the choice is met.
 */
import type { Verify } from "./catalogue";
import type { Judge, Scope, Verdict } from "./judge";
import { type MissingFact as AskedFact, type PendingEvent, Trace } from "./kinds/kind";
import { atLeast, bounds, MET, negated, type Status, settled, statusOf, UNKNOWN, type Value } from "./kleene";
import type { Bilingual } from "./rule";
import type { CompiledPathway, CompiledRequirement, CompiledRule, CompiledTree } from "./ruleset";

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

/** A rule judged with its trace. */
export interface JudgedRule {
  rule: CompiledRule;
  value: Value;
  trace: Trace | null;
  children: JudgedRule[];
}

/** A requirement judged, with all that can be said of it. */
export interface JudgedRequirement {
  requirement: CompiledRequirement;
  scope: Scope;
  value: Value;
  status: Status;
  permanent: boolean;
  rule: JudgedRule | null;
  permanentWhen: JudgedRule | null;
  /** For a requirement about another pathway: that pathway, judged. */
  nested: JudgedPathway | null;
  verify: Verify[];
}

/** A node of a pathway's tree, judged. */
export interface JudgedTree {
  tree: CompiledTree;
  value: Value;
  status: Status;
  permanent: boolean;
  requirement: JudgedRequirement | null;
  children: JudgedTree[];
}

/** A pathway judged for explaining. */
export interface JudgedPathway {
  pathway: CompiledPathway;
  scope: Scope;
  verdict: Verdict;
  completed: boolean;
  applies: JudgedRule | null;
  completedWhen: JudgedRule | null;
  tree: JudgedTree;
}

/** Judges a rule and keeps what each leaf looked at. */
export function judgeRule(rule: CompiledRule, scope: Scope): JudgedRule {
  if (rule.leaf) {
    const trace = new Trace();
    const value = rule.leaf.evaluate(scope.moment, trace);
    return { rule, value: rule.op === "not" ? negated(value) : value, trace, children: [] };
  }
  const children = rule.children.map((child) => judgeRule(child, scope));
  return { rule, value: atLeast(rule.needed, children.map((child) => child.value)), trace: null, children };
}

function tracesIn(judged: JudgedRule): Trace[] {
  return judged.trace ? [judged.trace] : judged.children.flatMap(tracesIn);
}

/** Judges a requirement for explaining. `path` holds the pathways on the way here, so that it always ends. */
export function judgeRequirement(judge: Judge, requirement: CompiledRequirement, scope: Scope, path: readonly string[]): JudgedRequirement {
  const rule = requirement.rule ? judgeRule(requirement.rule, scope) : null;
  const value = judge.valueOf(requirement, scope);
  const target = requirement.nested && !path.includes(requirement.nested.pathway) ? judge.rules.pathwayById.get(requirement.nested.pathway) : undefined;
  const unsettled = requirement.version.unsettled;
  return {
    requirement,
    scope,
    value,
    status: statusOf(value),
    permanent: judge.isPermanent(requirement, scope),
    rule,
    permanentWhen: requirement.permanentWhen ? judgeRule(requirement.permanentWhen, scope) : null,
    nested: target ? judgePathway(judge, target, path) : null,
    verify: unsettled ? [unsettled] : rule ? distinct(tracesIn(rule).flatMap((trace) => trace.verify)) : [],
  };
}

function distinct(all: Verify[]): Verify[] {
  return all.filter((one, index) => all.findIndex((other) => other.url === one.url && other.question.en === one.question.en) === index);
}

function judgeTree(judge: Judge, tree: CompiledTree, scope: Scope, path: readonly string[]): JudgedTree {
  if (tree.requirement) {
    const requirement = judgeRequirement(judge, tree.requirement, scope, path);
    return { tree, value: settled(requirement.value), status: requirement.status, permanent: requirement.permanent, requirement, children: [] };
  }
  const children = tree.children.map((child) => judgeTree(judge, child, scope, path));
  const value = atLeast(tree.needed, children.map((child) => child.value));
  const open = children.filter((child) => !child.permanent).length;
  return { tree, value, status: statusOf(value), permanent: open < tree.needed, requirement: null, children };
}

/** Judges a pathway for explaining. */
export function judgePathway(judge: Judge, pathway: CompiledPathway, path: readonly string[] = []): JudgedPathway {
  const scope = judge.scopeOf(pathway);
  return {
    pathway,
    scope,
    verdict: judge.verdictOf(pathway),
    completed: judge.isCompleted(pathway),
    applies: pathway.applies ? judgeRule(pathway.applies, scope) : null,
    completedWhen: pathway.completed ? judgeRule(pathway.completed, scope) : null,
    tree: judgeTree(judge, pathway.tree, scope, [...path, pathway.id]),
  };
}

/** The children that keep a node as it is. */
export function decidingChildren(node: JudgedTree): JudgedTree[] {
  const { children, tree } = node;
  if (node.status === "met") return tree.op === "all" ? children : children.filter((child) => child.status === "met");
  const lacking = children.filter((child) => child.status !== "met");
  if (tree.op === "all") return lacking;
  const open = lacking.filter((child) => !child.permanent);
  return open.length > 0 ? open : lacking;
}

/** The requirements that decide and are not met, in the order of the tree. */
export function gapsIn(node: JudgedTree): JudgedRequirement[] {
  if (node.status === "met") return [];
  if (node.requirement) return [node.requirement];
  return decidingChildren(node).flatMap(gapsIn);
}

/** Every judged requirement of a tree, in its order. */
export function requirementsIn(node: JudgedTree): JudgedRequirement[] {
  return node.requirement ? [node.requirement] : node.children.flatMap(requirementsIn);
}

// --- missing facts ------------------------------------------------------------------------------------------

type Level = "now" | "hoped" | "reach";
const LEVELS: readonly Level[] = ["now", "hoped", "reach"];

interface Span {
  sure: boolean;
  possible: boolean;
}

/** Facts asked for, each with the requirements that ask. */
class Asked {
  private readonly facts = new Map<string, { fact: AskedFact; requirements: Set<string> }>();

  add(fact: AskedFact, requirement: string): void {
    const key = `${fact.pointer} ${fact.code ?? ""}`;
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
function turns(index: number, spans: Span[], needed: number): boolean {
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
function askRule(judged: JudgedRule, levels: readonly ("now" | "hoped")[], requirement: string, asked: Asked): void {
  const open = levels.filter((level) => {
    const { sure, possible } = bounds(judged.value, level);
    return sure !== possible;
  });
  if (open.length === 0) return;
  if (judged.trace) {
    for (const fact of judged.trace.missing) asked.add(fact, requirement);
    return;
  }
  judged.children.forEach((child, index) => {
    const turning = open.filter((level) => turns(index, judged.children.map((sister) => bounds(sister.value, level)), judged.rule.needed));
    if (turning.length > 0) askRule(child, turning, requirement, asked);
  });
}

const ruleOpen = (judged: JudgedRule | null): boolean => judged !== null && (judged.value & 3) === 2;

/** Whether filling in facts can still close a requirement for good. */
function closable(judged: JudgedRequirement): boolean {
  if (judged.requirement.version.unsettled) return false;
  if (judged.nested) return judged.status === "unmet" || judged.status === "unknown" ? pathwayClosable(judged.nested) : false;
  if (judged.permanent) return false;
  if (ruleOpen(judged.permanentWhen)) return judged.status === "unmet" || judged.status === "unknown";
  if (judged.status === "unknown") return judged.requirement.version.remedy === undefined || judged.requirement.permanentWhen !== null;
  // Unmet without a remedy: what keeps it open is a later day on which it could hold.
  return judged.status === "unmet" && judged.requirement.version.remedy === undefined;
}

function pathwayClosable(judged: JudgedPathway): boolean {
  if (judged.verdict === "ineligible" || judged.verdict === "not_applicable") return false;
  if (judged.applies && statusOf(judged.applies.value) === "unknown") return true;
  const span = reachSpan(judged.tree);
  return span.sure !== span.possible;
}

function reachSpan(node: JudgedTree): Span {
  if (node.requirement) {
    if (node.permanent) return { sure: false, possible: false };
    return { sure: !closable(node.requirement), possible: true };
  }
  let sure = 0;
  let possible = 0;
  for (const child of node.children) {
    const span = reachSpan(child);
    if (span.sure) sure++;
    if (span.possible) possible++;
  }
  return { sure: sure >= node.tree.needed, possible: possible >= node.tree.needed };
}

const spanOf = (node: JudgedTree, level: Level): Span => (level === "reach" ? reachSpan(node) : bounds(node.value, level));

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
  node.children.forEach((child, index) => {
    const turning = open.filter((level) => turns(index, node.children.map((sister) => spanOf(sister, level)), node.tree.needed));
    if (turning.length > 0) askTree(child, turning, asked);
  });
}

function askRequirement(judged: JudgedRequirement, levels: readonly Level[], asked: Asked): void {
  const { id } = judged.requirement;
  const truths = levels.filter((level): level is "now" | "hoped" => level !== "reach");
  const reach = levels.includes("reach");
  if (judged.nested) {
    const need = judged.requirement.nested?.need;
    if (need === "completed" && judged.nested.completedWhen) askRule(judged.nested.completedWhen, ["now", "hoped"], id, asked);
    if (need === "eligible" || reach) askPathway(judged.nested, asked);
    return;
  }
  if (judged.rule) askRule(judged.rule, reach ? ["now", "hoped"] : truths, id, asked);
  if (reach && judged.permanentWhen) askRule(judged.permanentWhen, ["now", "hoped"], id, asked);
  if (reach && judged.status === "unmet" && judged.rule) {
    for (const trace of tracesIn(judged.rule)) for (const fact of trace.missing) asked.add(fact, id);
  }
}

function askPathway(judged: JudgedPathway, asked: Asked): void {
  if (judged.verdict === "not_applicable") return;
  if (judged.applies && statusOf(judged.applies.value) === "unknown") askRule(judged.applies, ["hoped"], `${judged.pathway.id}.applies`, asked);
  askTree(judged.tree, LEVELS, asked);
}

/** Every unknown that can still change the verdict, sorted by pointer and code. */
export function missingFacts(judged: JudgedPathway): MissingFact[] {
  const asked = new Asked();
  const settledByCompletion = judged.completed && judged.pathway.pathway.kind !== "exam";
  if (!settledByCompletion) askPathway(judged, asked);
  return asked.list();
}

// --- explanation tree -----------------------------------------------------------------------------------------

const OP_STATEMENT: Record<"all" | "any" | "atLeast" | "not", (needed: number) => Bilingual> = {
  all: () => ({ en: "All of these", fr: "Toutes ces conditions" }),
  any: () => ({ en: "One of these", fr: "Une de ces conditions" }),
  atLeast: (needed) => ({ en: `At least ${needed} of these`, fr: `Au moins ${needed} de ces conditions` }),
  not: () => ({ en: "Not this", fr: "Pas cette condition" }),
};

function explainRule(judged: JudgedRule, deciding: boolean, statement: Bilingual): Explanation {
  const status = statusOf(judged.value);
  const { rule, trace } = judged;
  if (trace) {
    const leaf: Explanation = { kind: rule.params?.kind ?? "", status, deciding, facts: [...trace.used].sort(), statement };
    return rule.op === "not"
      ? { op: "not", status, deciding, facts: leaf.facts, statement: OP_STATEMENT.not(1), children: [{ ...leaf, status: statusOf(negated(judged.value)) }] }
      : leaf;
  }
  const op = rule.op as "all" | "any" | "atLeast";
  const lacking = judged.children.filter((child) => statusOf(child.value) !== "met");
  const held = judged.children.filter((child) => statusOf(child.value) === "met");
  const decides = new Set(status === "met" ? (op === "all" ? judged.children : held) : lacking);
  const children = judged.children.map((child) => explainRule(child, deciding && decides.has(child), statement));
  return { op, status, deciding, facts: union(children), statement: OP_STATEMENT[op](rule.needed), children };
}

function union(children: Explanation[]): string[] {
  return [...new Set(children.flatMap((child) => child.facts))].sort();
}

/** Explains one requirement. */
export function explainRequirement(judge: Judge, judged: JudgedRequirement, deciding: boolean): Explanation {
  const { requirement } = judged;
  const children: Explanation[] = [];
  if (judged.rule) children.push(explainRule(judged.rule, deciding, requirement.version.statement));
  if (judged.nested) {
    const need = requirement.nested?.need;
    if (need === "completed" && judged.nested.completedWhen) children.push(explainRule(judged.nested.completedWhen, deciding, requirement.version.statement));
    if (need === "eligible" || judged.status === "unmet") children.push(explainTree(judge, judged.nested.tree, deciding));
  }
  const sourceId = requirement.version.sources[0];
  const source = sourceId === undefined ? undefined : judge.rules.catalogue.sources[sourceId];
  return {
    id: requirement.id,
    ...(requirement.nested ? { kind: "pathway" } : {}),
    status: judged.status,
    deciding,
    facts: union(children),
    statement: requirement.version.statement,
    ...(source ? { source: { title: source.title, url: source.url, checkedOn: source.checkedOn, by: source.by } } : {}),
    ...(children.length > 0 ? { children } : {}),
  };
}

/** Explains a pathway's tree. */
export function explainTree(judge: Judge, node: JudgedTree, deciding = true): Explanation {
  if (node.requirement) return explainRequirement(judge, node.requirement, deciding);
  const decides = new Set(decidingChildren(node));
  const children = node.children.map((child) => explainTree(judge, child, deciding && decides.has(child)));
  const op = node.tree.op as "all" | "any" | "atLeast";
  const titled = typeof node.tree.source === "object" && "title" in node.tree.source ? node.tree.source.title : undefined;
  return { op, status: node.status, deciding, facts: union(children), statement: titled ?? OP_STATEMENT[op](node.tree.needed), children };
}

/** The events a pending rule waits for: of a choice, the part that is due first. */
export function eventsIn(judged: JudgedRule): PendingEvent[] {
  if (statusOf(judged.value) === "met" || judged.value === UNKNOWN) return [];
  if (judged.trace) {
    // One good ending is enough: the one that is due first, an undated one last.
    const [first] = [...judged.trace.events].sort((a, b) => dueOrder(a) - dueOrder(b) || (a.pointer < b.pointer ? -1 : 1));
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

const dueOrder = (event: PendingEvent): number => (event.due < -1_000_000 ? 1_000_000 : event.due);

/** The events a requirement waits for. */
export function pendingEvents(judged: JudgedRequirement): PendingEvent[] {
  if (judged.rule) return eventsIn(judged.rule);
  if (judged.nested && judged.requirement.nested?.need === "completed" && judged.nested.completedWhen) return eventsIn(judged.nested.completedWhen);
  return [];
}
