/**
 * The catalogue made ready for a day: the versions in force, their rules compiled, their references resolved.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Day, dateOf, dayOf } from "./calendar";
import type {
  Catalogue,
  Exam,
  Pathway,
  PathwayVersion,
  Requirement,
  RequirementVersion,
  Rule,
  Tree,
} from "./catalogue";
import { type CycleInForce, cycleInForce } from "./cycle";
import { canonicalText } from "./facts";
import { type Leaf, type Reference, steady } from "./kinds/kind";
import type { LeafParams } from "./kinds/params";
import { compileLeaf } from "./kinds/registry";
import { atLeast, MET, negated, UNMET, type Value } from "./kleene";

/** A rule made ready. `leaf` and `not` carry one leaf, the others children. */
export interface CompiledRule extends Leaf {
  op: "leaf" | "not" | "all" | "any" | "atLeast";
  /** How many children must hold. */
  needed: number;
  params: LeafParams | null;
  leaf: Leaf | null;
  children: CompiledRule[];
}

/** A requirement about another pathway. */
export interface Nested {
  pathway: string;
  need: "eligible" | "completed";
}

/** A requirement in force. Exactly one of `rule`, `nested` and `version.unsettled` is there. */
export interface CompiledRequirement {
  index: number;
  id: string;
  version: RequirementVersion;
  rule: CompiledRule | null;
  /** The leaves of its rule. */
  leaves: readonly CompiledRule[];
  nested: Nested | null;
  permanentWhen: CompiledRule | null;
  /** False where it stays open whatever is known: with a remedy and nothing that overrules it, or without a rule. */
  closable: boolean;
  /** True where the rule depends on the cycle being judged, so that its value cannot be shared between cycles. */
  usesCycle: boolean;
}

/** A pathway's tree made ready. */
export interface CompiledTree {
  op: "requirement" | "all" | "any" | "atLeast";
  needed: number;
  requirement: CompiledRequirement | null;
  children: CompiledTree[];
  /** The children again, requirements apart from what joins more of them: their order makes no difference to a value. */
  leaves: CompiledRequirement[];
  joints: CompiledTree[];
  /** The requirements and joints of these that can be closed for good at all: the only ones to ask about it. */
  closable: { leaves: CompiledRequirement[]; joints: CompiledTree[] };
  /** How many children may be closed for good before it is; less than 0 where it never holds. */
  spare: number;
  /** True where a requirement about another pathway stands in it. */
  nests: boolean;
  source: Tree;
}

export interface CompiledPathway {
  index: number;
  id: string;
  pathway: Pathway;
  version: PathwayVersion;
  applies: CompiledRule | null;
  completed: CompiledRule | null;
  tree: CompiledTree;
  filing: CompiledRequirement[];
  preferences: CompiledRequirement[];
  /** A number for its service and filing milestone, the same for all pathways that share them. */
  cycleSlot: number;
}

/** Everything in force on one day. */
export interface Ruleset {
  version: string;
  publishedOn: string;
  reference: Reference;
  requirements: CompiledRequirement[];
  pathways: CompiledPathway[];
  pathwayById: ReadonlyMap<string, CompiledPathway>;
  cycles: ReadonlyMap<string, CycleInForce[]>;
  /** True where some pathway leads back to itself, so that what it says depends on where it is asked from. */
  circular: boolean;
  /** Pathways of the catalogue without a version on this day, in the catalogue's order. */
  notCovered: string[];
  catalogue: Catalogue;
}

/** The version in force on a day. */
export function inForce<Version extends { effectiveFrom: string; effectiveTo?: string | undefined }>(
  versions: readonly Version[],
  date: string,
): Version | undefined {
  return versions.find(
    (version) =>
      version.effectiveFrom <= date && (version.effectiveTo === undefined || date <= version.effectiveTo),
  );
}

function mentionsCycle(rule: Rule): boolean {
  const text = JSON.stringify(rule);
  return /"milestone":|"season":|"thisCycle":true|"cycleYear":/.test(text);
}

function compileRule(rule: Rule, reference: Reference): CompiledRule {
  if ("kind" in rule) {
    if (rule.kind === "pathway") throw new Error("a pathway leaf is the whole rule of its requirement");
    const leaf = compileLeaf(rule, reference);
    return {
      op: "leaf",
      needed: 1,
      params: rule,
      leaf,
      children: [],
      evaluate: leaf.evaluate,
      changes: leaf.changes,
    };
  }
  if ("not" in rule) {
    if (rule.not.kind === "pathway") throw new Error("a pathway leaf is the whole rule of its requirement");
    const leaf = compileLeaf(rule.not, reference);
    return {
      op: "not",
      needed: 1,
      params: rule.not,
      leaf,
      children: [],
      evaluate: (moment, trace) => negated(leaf.evaluate(moment, trace)),
      changes: leaf.changes,
    };
  }
  const [op, parts, needed] =
    "all" in rule
      ? (["all", rule.all, rule.all.length] as const)
      : "any" in rule
        ? (["any", rule.any, 1] as const)
        : (["atLeast", rule.of, rule.atLeast] as const);
  const children = parts.map((part) => compileRule(part, reference));
  const evaluators = children.map((child) => child.evaluate);
  const evaluate: Leaf["evaluate"] =
    op === "all"
      ? (moment) => {
          let value: Value = MET;
          for (const each of evaluators) {
            value &= each(moment);
            if (value === UNMET) return UNMET;
          }
          return value;
        }
      : op === "any"
        ? (moment) => {
            let value: Value = UNMET;
            for (const each of evaluators) {
              value |= each(moment);
              if (value === MET) return MET;
            }
            return value;
          }
        : (moment) =>
            atLeast(
              needed,
              evaluators.map((each) => each(moment)),
            );
  return {
    op,
    needed,
    params: null,
    leaf: null,
    children,
    evaluate,
    changes: children.every((child) => child.changes === steady)
      ? steady
      : (moment) => children.flatMap((child) => child.changes(moment)),
  };
}

const leavesIn = (rule: CompiledRule): CompiledRule[] =>
  rule.children.length === 0 ? [rule] : rule.children.flatMap(leavesIn);

function compileRequirement(
  index: number,
  requirement: Requirement,
  version: RequirementVersion,
  reference: Reference,
): CompiledRequirement {
  const { rule } = version;
  const nested =
    rule && "kind" in rule && rule.kind === "pathway" ? { pathway: rule.pathway, need: rule.need } : null;
  const compiled = rule && !nested ? compileRule(rule, reference) : null;
  return {
    index,
    id: requirement.id,
    version,
    nested,
    rule: compiled,
    leaves: compiled ? leavesIn(compiled) : [],
    permanentWhen: version.permanentWhen ? compileRule(version.permanentWhen, reference) : null,
    closable:
      nested !== null || version.permanentWhen !== undefined || (rule !== undefined && !version.remedy),
    usesCycle:
      (rule !== undefined && mentionsCycle(rule)) ||
      (version.permanentWhen !== undefined && mentionsCycle(version.permanentWhen)),
  };
}

function compileTree(tree: Tree, requirementOf: (id: string) => CompiledRequirement): CompiledTree {
  if (typeof tree === "string") {
    const requirement = requirementOf(tree);
    return {
      op: "requirement",
      needed: 1,
      requirement,
      children: [],
      leaves: [],
      joints: [],
      closable: { leaves: requirement.closable ? [requirement] : [], joints: [] },
      spare: 0,
      nests: requirement.nested !== null,
      source: tree,
    };
  }
  const [op, parts, needed] =
    "all" in tree
      ? (["all", tree.all, tree.all.length] as const)
      : "any" in tree
        ? (["any", tree.any, 1] as const)
        : (["atLeast", tree.of, tree.atLeast] as const);
  const children = parts.map((part) => compileTree(part, requirementOf));
  const nests = children.some((child) => child.nests);
  const leaves = children.flatMap((child) => child.requirement ?? []);
  const joints = children.filter((child) => !child.requirement);
  const closable = {
    leaves: leaves.filter((leaf) => leaf.closable),
    joints: joints.filter(
      ({ closable, spare }) => spare < 0 || closable.leaves.length + closable.joints.length > 0,
    ),
  };
  const spare = children.length - needed;
  return { op, needed, requirement: null, children, leaves, joints, closable, spare, nests, source: tree };
}

/** Ids of the requirements in a tree, in its order. */
export function requirementIdsIn(tree: Tree): string[] {
  if (typeof tree === "string") return [tree];
  return ("all" in tree ? tree.all : "any" in tree ? tree.any : tree.of).flatMap(requirementIdsIn);
}

/** Ids of all requirements of a pathway's version: its tree, then what is filed, then what is preferred. */
export function requirementIdsOf(version: PathwayVersion): string[] {
  return [...requirementIdsIn(version.tree), ...version.filing, ...version.preferences];
}

function cyclesByService(catalogue: Catalogue): Map<string, CycleInForce[]> {
  const services = new Map<string, CycleInForce[]>();
  for (const cycle of [...catalogue.cycles].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const list = services.get(cycle.service) ?? [];
    list.push(cycleInForce(cycle));
    services.set(cycle.service, list);
  }
  return services;
}

/** Compiles what is in force on a day. */
function compile(catalogue: Catalogue, date: string): Ruleset {
  const exams: ReadonlyMap<string, Exam> = new Map(catalogue.exams.map((exam) => [exam.id, exam]));
  const reference: Reference = { exams };
  const versions = new Map(
    catalogue.requirements.map((requirement) => [
      requirement.id,
      { requirement, version: inForce(requirement.versions, date) },
    ]),
  );
  const requirements: CompiledRequirement[] = [];
  const compiled = new Map<string, CompiledRequirement>();
  const requirementOf = (id: string): CompiledRequirement => {
    const known = compiled.get(id);
    if (known) return known;
    const entry = versions.get(id);
    if (!entry?.version) throw new Error(`requirement ${id} has no version in force on ${date}`);
    const ready = compileRequirement(requirements.length, entry.requirement, entry.version, reference);
    requirements.push(ready);
    compiled.set(id, ready);
    return ready;
  };

  const slots: string[] = [];
  const slotOf = ({ cycle }: PathwayVersion): number => {
    const key = cycle ? `${cycle.service} ${cycle.filing}` : "";
    if (!slots.includes(key)) slots.push(key);
    return slots.indexOf(key);
  };
  const pathways: CompiledPathway[] = [];
  const notCovered: string[] = [];
  const published: string[] = [];
  const ordered = [...catalogue.pathways].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  for (const pathway of ordered) {
    const version = inForce(pathway.versions, date);
    // A pathway one of whose requirements no version covers would be judged by half its rules.
    const covered = version && requirementIdsOf(version).every((id) => versions.get(id)?.version);
    if (!version || !covered) {
      notCovered.push(pathway.id);
      continue;
    }
    published.push(version.publishedOn);
    pathways.push({
      index: pathways.length,
      id: pathway.id,
      pathway,
      version,
      applies: version.appliesWhen ? compileRule(version.appliesWhen, reference) : null,
      completed: version.completedWhen ? compileRule(version.completedWhen, reference) : null,
      tree: compileTree(version.tree, requirementOf),
      filing: version.filing.map(requirementOf),
      preferences: version.preferences.map(requirementOf),
      cycleSlot: slotOf(version),
    });
  }
  for (const requirement of requirements) published.push(requirement.version.publishedOn);
  const digest = canonicalText({
    pathways: pathways.map((pathway) => [pathway.id, pathway.version]),
    requirements: requirements.map((requirement) => [requirement.id, requirement.version]),
    exams: catalogue.exams,
    cycles: catalogue.cycles,
    rates: catalogue.rates,
  });
  return {
    version: bytesToHex(sha256(utf8ToBytes(digest))).slice(0, 16),
    publishedOn: published.sort().at(-1) ?? date,
    reference,
    requirements,
    pathways,
    pathwayById: new Map(pathways.map((pathway) => [pathway.id, pathway])),
    cycles: cyclesByService(catalogue),
    circular: circularPathways(catalogue).length > 0,
    notCovered,
    catalogue,
  };
}

/** The catalogue with its rulesets compiled on demand, one for each stretch of days without a change. */
export interface Rulebook {
  catalogue: Catalogue;
  at(asOf: Day): Ruleset;
}

/** Makes a catalogue ready for questions about any day. */
export function rulebook(catalogue: Catalogue): Rulebook {
  const starts = new Set<Day>();
  for (const { versions } of [...catalogue.requirements, ...catalogue.pathways]) {
    for (const version of versions) {
      starts.add(dayOf(version.effectiveFrom));
      if (version.effectiveTo !== undefined) starts.add(dayOf(version.effectiveTo) + 1);
    }
  }
  const boundaries = [...starts].sort((a, b) => a - b);
  const rulesets = new Map<number, Ruleset>();
  return {
    catalogue,
    at(asOf) {
      let stretch = -1;
      for (let low = 0, high = boundaries.length - 1; low <= high; ) {
        const middle = (low + high) >> 1;
        if ((boundaries[middle] as Day) <= asOf) {
          stretch = middle;
          low = middle + 1;
        } else high = middle - 1;
      }
      let ruleset = rulesets.get(stretch);
      if (!ruleset) {
        ruleset = compile(catalogue, dateOf(asOf));
        rulesets.set(stretch, ruleset);
      }
      return ruleset;
    },
  };
}

/** Pathways that lead back to themselves through their requirements; empty where none do. */
export function circularPathways(catalogue: Catalogue): string[] {
  const leadsTo = new Map<string, Set<string>>();
  const nestedOf = new Map<string, Set<string>>();
  for (const requirement of catalogue.requirements) {
    const targets = new Set<string>();
    for (const { rule } of requirement.versions)
      if (rule && "kind" in rule && rule.kind === "pathway") targets.add(rule.pathway);
    nestedOf.set(requirement.id, targets);
  }
  for (const pathway of catalogue.pathways) {
    const targets = new Set<string>();
    for (const version of pathway.versions) {
      for (const id of requirementIdsOf(version)) {
        for (const target of nestedOf.get(id) ?? []) targets.add(target);
      }
    }
    leadsTo.set(pathway.id, targets);
  }
  const reaches = (from: string, goal: string, seen: Set<string>): boolean => {
    for (const next of leadsTo.get(from) ?? []) {
      if (next === goal) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      if (reaches(next, goal, seen)) return true;
    }
    return false;
  };
  return [...leadsTo.keys()].filter((id) => reaches(id, id, new Set())).sort();
}
