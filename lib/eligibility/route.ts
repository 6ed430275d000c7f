/**
 * The cheapest way to a yes: over all choices a pathway's tree leaves open, the set of steps with the fewest
 * unpublished fees, then the lowest sum, then the earliest day, then the fewest steps. A step shared by several
 * requirements counts once. Every way found is walked: its effects are applied to a copy of the profile and the
 * pathway is judged again on the day it should be open.
 */
import { addMonths, type Day, dateOf } from "./calendar";
import type { Fee, PatchOperation, Remedy } from "./catalogue";
import {
  type JudgedPathway,
  type JudgedRequirement,
  type JudgedTree,
  judgePathway,
  judgeRequirement,
  pendingEvents,
} from "./explain";
import { ABSENT, loadFacts } from "./facts";
import { Judge, type Wishes } from "./judge";
import type { PendingEvent } from "./kinds/kind";
import { applyPatch, withDates } from "./patch";
import type { Profile } from "./profile";
import type { CompiledPathway, Rulebook } from "./ruleset";

/** A step of a route, with its dates. `remedy.effect` has them filled in. */
export interface RouteStep {
  remedy: Remedy;
  requirement: string;
  startOn: string;
  doneOn: string;
  fee?: Fee;
  /** Ids of the remedies of this route that must be done first. */
  waitsFor: string[];
  requiredFor: "eligibility" | "filing";
}

/** One way, without the ways it beat. */
export interface Way {
  steps: RouteStep[];
  eligibleOn: string;
  cost: { amount: number; currency: string }[];
  /** Remedies whose fee nobody published. */
  costUnknown: string[];
  /** Requirements that are not known and were taken as met. */
  assumes: string[];
}

export interface Route extends Way {
  alternatives: Way[];
}

/** A step that may be taken, before it has dates. */
interface Candidate {
  key: string;
  remedy: Remedy;
  requirement: string;
  /** The earliest day it may start, and the day a pending event is due. */
  notBefore: Day;
  due: Day;
  waitsFor: ReadonlySet<string>;
}

/** A set of steps that would satisfy a part of the tree. */
interface Plan {
  steps: ReadonlyMap<string, Candidate>;
  /** The day before which waiting alone has not done its part. */
  wait: Day;
  assumes: ReadonlySet<string>;
}

const NOTHING: Plan = { steps: new Map(), wait: ABSENT, assumes: new Set() };
/** More open combinations than this are cut to the cheapest ones; no catalogue comes near it. */
const MOST_PLANS = 4096;
const ALTERNATIVES = 3;

function merge(a: Plan, b: Plan): Plan {
  if (a === NOTHING) return b;
  if (b === NOTHING) return a;
  const steps = new Map(a.steps);
  for (const [key, step] of b.steps) {
    const known = steps.get(key);
    steps.set(
      key,
      known
        ? {
            ...known,
            requirement: known.requirement < step.requirement ? known.requirement : step.requirement,
            notBefore: Math.max(known.notBefore, step.notBefore),
            waitsFor: new Set([...known.waitsFor, ...step.waitsFor]),
          }
        : step,
    );
  }
  return { steps, wait: Math.max(a.wait, b.wait), assumes: new Set([...a.assumes, ...b.assumes]) };
}

/** Whether everything `a` asks is also asked by `b`. */
function within(a: Plan, b: Plan): boolean {
  if (a.steps.size > b.steps.size || a.wait > b.wait || a.assumes.size > b.assumes.size) return false;
  for (const key of a.steps.keys()) if (!b.steps.has(key)) return false;
  for (const id of a.assumes) if (!b.assumes.has(id)) return false;
  return true;
}

/** Whether a step costs money that nobody published. What others do, and what is pending, costs nothing here. */
const feeUnknown = (remedy: Remedy): boolean => remedy.by === "applicant" && remedy.fee === undefined;

interface Price {
  unknown: number;
  sum: number;
}

class Finder {
  constructor(
    private readonly judge: Judge,
    private readonly rates: Readonly<Record<string, number>>,
  ) {}

  price(plan: Plan): Price {
    let unknown = 0;
    let sum = 0;
    for (const { remedy } of plan.steps.values()) {
      if (feeUnknown(remedy)) unknown++;
      else if (remedy.fee) sum += Math.round(remedy.fee.amount * (this.rates[remedy.fee.currency] ?? 1) * 100);
    }
    return { unknown, sum };
  }

  /** Drops plans that ask for all another one asks and more; keeps the cheapest where there are too many. */
  private pruned(plans: Plan[]): Plan[] {
    const priced = plans.map((plan) => ({ plan, price: this.price(plan), key: keyOf(plan) }));
    priced.sort(
      (a, b) =>
        a.price.unknown - b.price.unknown ||
        a.price.sum - b.price.sum ||
        a.plan.steps.size - b.plan.steps.size ||
        a.plan.wait - b.plan.wait ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    );
    const kept: Plan[] = [];
    for (const { plan } of priced) {
      if (kept.length >= MOST_PLANS) break;
      if (!kept.some((better) => within(better, plan))) kept.push(plan);
    }
    return kept;
  }

  private all(parts: Plan[][]): Plan[] {
    let plans: Plan[] = [NOTHING];
    for (const part of parts) {
      if (part.length === 0) return [];
      const next: Plan[] = [];
      for (const plan of plans) for (const option of part) next.push(merge(plan, option));
      plans = next.length > 1 ? this.pruned(next) : next;
    }
    return plans;
  }

  /** Ways to have `needed` of the parts. */
  private some(parts: Plan[][], needed: number): Plan[] {
    if (needed <= 0) return [NOTHING];
    if (parts.length < needed) return [];
    if (needed === 1) return this.pruned(parts.flat());
    const [first, ...rest] = parts as [Plan[], ...Plan[][]];
    const withFirst = this.some(rest, needed - 1).flatMap((plan) => first.map((option) => merge(plan, option)));
    return this.pruned([...withFirst, ...this.some(rest, needed)]);
  }

  /** Ways to satisfy a node of the tree. */
  plans(node: JudgedTree): Plan[] {
    if (node.status === "met") return [NOTHING];
    if (node.requirement) return this.requirementPlans(node.requirement);
    const open = node.children.filter((child) => child.status !== "met");
    const needed = node.tree.needed - (node.children.length - open.length);
    return node.tree.op === "all" ? this.all(open.map((child) => this.plans(child))) : this.some(open.map((child) => this.plans(child)), needed);
  }

  private requirementPlans(judged: JudgedRequirement): Plan[] {
    const { id } = judged.requirement;
    switch (judged.status) {
      case "met":
        return [NOTHING];
      case "pending":
        return judged.requirement.nested?.need === "eligible" && judged.nested
          ? this.plans(judged.nested.tree)
          : [this.eventPlan(id, pendingEvents(judged))];
      case "unknown":
        return [{ ...NOTHING, assumes: new Set([id]) }];
      case "unmet":
        break;
    }
    if (judged.permanent) return [];
    if (judged.nested) return this.nestedPlans(judged, judged.nested);
    const plans: Plan[] = [];
    const waited = this.judge.becomesMetOn(judged.requirement, judged.scope);
    if (waited !== null) plans.push({ ...NOTHING, wait: waited });
    const { remedy } = judged.requirement.version;
    if (remedy) plans.push(this.remedyPlan(remedy, id));
    return this.pruned(plans);
  }

  private remedyPlan(remedy: Remedy, requirement: string, notBefore: Day = ABSENT, waitsFor: ReadonlySet<string> = new Set()): Plan {
    const step: Candidate = { key: remedy.id, remedy, requirement, notBefore, due: ABSENT, waitsFor };
    return { ...NOTHING, steps: new Map([[remedy.id, step]]) };
  }

  private eventPlan(requirement: string, events: PendingEvent[]): Plan {
    const steps = new Map<string, Candidate>();
    for (const event of events) {
      const key = `event${event.pointer.replaceAll("/", ".")}`.toLowerCase();
      const remedy: Remedy = { id: key, title: event.title, effect: event.effect, by: "other" };
      steps.set(key, { key, remedy, requirement, notBefore: ABSENT, due: event.due, waitsFor: new Set() });
    }
    return { ...NOTHING, steps };
  }

  /** The other pathway's way, and for `completed` the step that completes it. */
  private nestedPlans(judged: JudgedRequirement, nested: JudgedPathway): Plan[] {
    const unclear = this.judge.appliesValue(nested.pathway) === "unknown";
    const inner = nested.completed && nested.pathway.pathway.kind !== "exam" ? [NOTHING] : this.plans(nested.tree);
    const opened = unclear ? inner.map((plan) => merge(plan, { ...NOTHING, assumes: new Set([`${nested.pathway.id}.applies`]) })) : inner;
    if (judged.requirement.nested?.need === "eligible") return opened;
    const { remedy } = judged.requirement.version;
    if (!remedy) return [];
    return opened.map((plan) => merge(plan, this.remedyPlan(remedy, judged.requirement.id, plan.wait, new Set(plan.steps.keys()))));
  }
}

const keyOf = (plan: Plan): string => [...plan.steps.keys()].sort().join(" ");

interface Dated {
  step: Candidate;
  start: Day;
  done: Day;
  waitsFor: string[];
}

/** Gives every step its dates: as soon as what it waits for is done. Steps that wait for each other do not wait. */
function schedule(plan: Plan, today: Day): Dated[] {
  const waits = new Map<string, string[]>();
  for (const [key, step] of plan.steps) {
    const named = [...step.waitsFor, ...(step.remedy.after ?? [])];
    waits.set(key, [...new Set(named)].filter((other) => other !== key && plan.steps.has(other)).sort());
  }
  const dated = new Map<string, Dated>();
  const underway = new Set<string>();
  const order: Dated[] = [];
  const visit = (key: string): Dated | null => {
    const known = dated.get(key);
    if (known) return known;
    if (underway.has(key)) return null;
    underway.add(key);
    const step = plan.steps.get(key) as Candidate;
    let start = Math.max(today, step.notBefore);
    const waitsFor: string[] = [];
    for (const other of waits.get(key) ?? []) {
      const before = visit(other);
      if (!before) continue;
      waitsFor.push(other);
      start = Math.max(start, before.done);
    }
    const done = Math.max(addMonths(start, step.remedy.durationMonths ?? 0), step.due);
    const entry = { step, start, done, waitsFor };
    dated.set(key, entry);
    order.push(entry);
    return entry;
  };
  for (const key of [...plan.steps.keys()].sort()) visit(key);
  const rank = new Map(order.map((entry, index) => [entry, index]));
  // What a step waits for is done no later and was visited first, so this order never runs ahead of itself.
  return order.sort((a, b) => a.done - b.done || (rank.get(a) as number) - (rank.get(b) as number));
}

function dateStep({ step, start, done, waitsFor }: Dated, requiredFor: RouteStep["requiredFor"]): RouteStep {
  const dates = { startOn: dateOf(start), doneOn: dateOf(done) };
  const effect = step.remedy.effect.map((operation) => ({ ...operation, value: withDates(operation.value, dates) })) as PatchOperation[];
  return {
    remedy: { ...step.remedy, effect },
    requirement: step.requirement,
    ...dates,
    ...(step.remedy.fee ? { fee: step.remedy.fee } : {}),
    waitsFor,
    requiredFor,
  };
}

function costOf(steps: readonly RouteStep[]): { cost: Way["cost"]; costUnknown: string[] } {
  const sums = new Map<string, number>();
  const costUnknown: string[] = [];
  for (const { remedy } of steps) {
    if (feeUnknown(remedy)) costUnknown.push(remedy.id);
    else if (remedy.fee) sums.set(remedy.fee.currency, (sums.get(remedy.fee.currency) ?? 0) + Math.round(remedy.fee.amount * 100));
  }
  const cost = [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, cents]) => ({ amount: cents / 100, currency }));
  return { cost, costUnknown: costUnknown.sort() };
}

/** Days the walk may be put off because a step's own effect starts a wait. */
const MOST_DELAYS = 6;

/**
 * Walks a way: applies its effects and judges the pathway on the day it should be open; where only waiting is
 * left, waits. Returns the day the pathway is open, or null where the way does not lead there.
 */
function walk(book: Rulebook, profile: Profile, pathway: CompiledPathway, wishes: Wishes, steps: readonly RouteStep[], from: Day): Day | null {
  let changed: Profile;
  try {
    changed = applyPatch(profile, steps.flatMap((step) => step.remedy.effect));
  } catch {
    return null;
  }
  let day = from;
  for (let delay = 0; delay <= MOST_DELAYS; delay++) {
    const rules = book.at(day);
    const later = rules.pathwayById.get(pathway.id);
    if (!later) return null;
    const judge = new Judge(rules, loadFacts(changed, day, rules.reference.exams), wishes);
    const verdict = judge.verdictOf(later);
    if (verdict === "eligible") return day;
    if (verdict !== "not_yet") return null;
    const next = waitingDay(judge, judgePathway(judge, later).tree);
    if (next === null || next <= day) return null;
    day = next;
  }
  return null;
}

/** The day on which waiting alone opens a node, or null where waiting is not enough. */
function waitingDay(judge: Judge, node: JudgedTree): Day | null {
  if (node.status === "met") return ABSENT;
  if (node.requirement) {
    const { requirement, scope, nested } = node.requirement;
    if (nested && requirement.nested?.need === "eligible") return waitingDay(judge, nested.tree);
    return judge.becomesMetOn(requirement, scope);
  }
  const days = node.children.map((child) => waitingDay(judge, child)).filter((day): day is Day => day !== null);
  if (days.length < node.tree.needed) return null;
  return days.sort((a, b) => a - b)[node.tree.needed - 1] as Day;
}

/** Steps to file, for documents and commitments that are not met: they never decide, so they only follow. */
function filingSteps(judge: Judge, pathway: CompiledPathway, scope: JudgedPathway["scope"], taken: ReadonlySet<string>): RouteStep[] {
  const steps = new Map<string, Candidate>();
  for (const requirement of pathway.filing) {
    const judged = judgeRequirement(judge, requirement, scope, [pathway.id]);
    const { remedy } = requirement.version;
    if (judged.status !== "unmet" || !remedy || taken.has(remedy.id) || steps.has(remedy.id)) continue;
    steps.set(remedy.id, { key: remedy.id, remedy, requirement: requirement.id, notBefore: ABSENT, due: ABSENT, waitsFor: new Set() });
  }
  return schedule({ ...NOTHING, steps }, judge.facts.asOf).map((dated) => dateStep(dated, "filing"));
}

interface Found {
  way: Way;
  price: Price;
  key: string;
}

function better(a: Found, b: Found): number {
  return (
    a.price.unknown - b.price.unknown ||
    a.price.sum - b.price.sum ||
    (a.way.eligibleOn < b.way.eligibleOn ? -1 : a.way.eligibleOn > b.way.eligibleOn ? 1 : 0) ||
    a.way.steps.length - b.way.steps.length ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}

/**
 * The cheapest route of a judged pathway with up to three ways it beat, or null where no way leads to a yes or
 * nothing is left to do.
 *
 * @param book the rules of every day, since a way is walked on the day it ends
 * @param profile the profile the judge's facts were loaded from
 */
export function findRoute(book: Rulebook, judge: Judge, judged: JudgedPathway, profile: Profile): Route | null {
  const { pathway, verdict } = judged;
  if (verdict === "ineligible" || verdict === "not_applicable") return null;
  const today = judge.facts.asOf;
  const finder = new Finder(judge, judge.rules.catalogue.rates.rates);
  const done = verdict === "eligible";
  let plans = done ? [NOTHING] : finder.plans(judged.tree);
  if (!done && judge.appliesValue(pathway) === "unknown") {
    plans = plans.map((plan) => merge(plan, { ...NOTHING, assumes: new Set([`${pathway.id}.applies`]) }));
  }
  const found: Found[] = [];
  for (const plan of plans) {
    const price = finder.price(plan);
    const worst = found.length > ALTERNATIVES ? found[ALTERNATIVES] : undefined;
    if (worst && (price.unknown > worst.price.unknown || (price.unknown === worst.price.unknown && price.sum > worst.price.sum))) continue;
    const dated = schedule(plan, today);
    const deciding = dated.map((entry) => dateStep(entry, "eligibility"));
    const ready = Math.max(today, plan.wait, ...dated.map((entry) => entry.done));
    const assumed = plan.assumes.size > 0;
    const open = done || assumed ? ready : walk(book, profile, pathway, judge.wishes, deciding, ready);
    if (open === null) continue;
    const steps = [...deciding, ...filingSteps(judge, pathway, judged.scope, new Set(plan.steps.keys()))];
    const way: Way = { steps, eligibleOn: dateOf(open), ...costOf(steps), assumes: [...plan.assumes].sort() };
    found.push({ way, price, key: keyOf(plan) });
    found.sort(better);
  }
  const [best, ...others] = found;
  if (!best || (best.way.steps.length === 0 && done)) return null;
  return { ...best.way, alternatives: others.slice(0, ALTERNATIVES).map((other) => other.way) };
}

/** Whether a pending event without a day stands on the route, so that nobody can say when it will be ready. */
export function readinessKnown(judged: JudgedPathway): boolean {
  const undated = (node: JudgedTree): boolean => {
    if (node.status === "met") return false;
    if (!node.requirement) return node.children.some(undated);
    if (node.requirement.requirement.nested?.need === "eligible" && node.requirement.nested) return undated(node.requirement.nested.tree);
    return node.status === "pending" && pendingEvents(node.requirement).some((event) => event.due === ABSENT);
  };
  return !undated(judged.tree);
}
