/**
 * The cheapest way to a yes: over all choices a pathway's tree leaves open, the set of steps with the fewest
 * unpublished fees, then the lowest sum, then the earliest day, then the fewest steps. A step shared by several
 * requirements counts once. Every way found is walked: its effects are applied to a copy of the profile and the
 * pathway is judged again on the day it should be open.
 */
import { addMonths, type Day, dateOf } from "./calendar";
import type { Fee, PatchOperation, Remedy } from "./catalogue";
import {
  appliesId,
  type JudgedPathway,
  JudgedRequirement,
  type JudgedTree,
  judgePathway,
  pendingEvents,
} from "./explain";
import { ABSENT, byContent, type Facts, loadFacts } from "./facts";
import { Judge } from "./judge";
import type { Moment, PendingEvent } from "./kinds/kind";
import { NOW_SURE } from "./kleene";
import { applyPatch, withDates } from "./patch";
import type { Profile } from "./profile";
import type { CompiledPathway, CompiledRequirement, CompiledRule, Rulebook } from "./ruleset";

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
  /** Where it stands among steps of one day. Free of row numbers, which depend on how the profile was sent. */
  order: string;
  remedy: Remedy;
  requirement: string;
  /** The earliest day it may start. */
  notBefore: Day;
  /** For a pending event: the day it is due, or ABSENT. */
  due: Day;
  event: boolean;
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
            // biome-ignore lint/complexity/useMathMinMax: these are ids, not numbers
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

/** The person on days to come. Every pathway takes the same steps there, so it is kept with the judge of today. */
export class Future {
  private readonly days = new Map<Day, Judge>();
  private readonly steps = new Map<Remedy, Brought | null>();
  private readonly after = new Map<string, Judge | null>();
  /** Plans for requirements about another pathway, by requirement and by what the asking pathway's steps bring to it. */
  readonly nested = new Map<string, Plan[]>();
  private readonly grounds = new Map<CompiledRequirement, Map<CompiledRule | CompiledRequirement, number>>();
  private readonly effects = new Map<Remedy, Map<string, PatchOperation[]>>();

  constructor(private readonly today: Judge) {}

  static of(today: Judge): Future {
    today.future ??= new Future(today);
    return today.future;
  }

  /** With nothing done until that day. */
  on(day: Day): Judge {
    if (day === this.today.facts.asOf) return this.today;
    let judge = this.days.get(day);
    if (!judge) {
      judge = this.judge(this.today.facts.profile, day);
      this.days.set(day, judge);
    }
    return judge;
  }

  /** With one step taken as soon as it can be, and without it on the same day; null where it cannot be taken. */
  with(step: Candidate): Brought | null {
    let made = this.steps.get(step.remedy);
    if (made === undefined) {
      made = this.take(step);
      this.steps.set(step.remedy, made);
    }
    return made;
  }

  /** What a requirement about another pathway rests on, each part with a number of its own. */
  groundsOf(judged: JudgedRequirement): ReadonlyMap<CompiledRule | CompiledRequirement, number> {
    let grounds = this.grounds.get(judged.requirement);
    if (!grounds) {
      grounds = new Map();
      for (const { requirement } of [judged, ...(judged.nested?.tree.requirements ?? [])])
        for (const part of [requirement, ...requirement.leaves])
          if (!grounds.has(part)) grounds.set(part, grounds.size);
      this.grounds.set(judged.requirement, grounds);
    }
    return grounds;
  }

  /** The effect of a step with its dates filled in: many ways take the same step on the same days. */
  effectOf({ step: { remedy }, start, done }: Dated): PatchOperation[] {
    let byDates = this.effects.get(remedy);
    if (!byDates) {
      byDates = new Map();
      this.effects.set(remedy, byDates);
    }
    const key = `${start} ${done}`;
    let effect = byDates.get(key);
    if (!effect) {
      const dates = { startOn: dateOf(start), doneOn: dateOf(done) };
      effect = remedy.effect.map((operation) => ({
        ...operation,
        value: withDates(operation.value, dates),
      })) as PatchOperation[];
      byDates.set(key, effect);
    }
    return effect;
  }

  /** The leaves of a requirement that a step taken alone makes true: the same for every pathway where no cycle has a say. */
  leavesMade(
    taken: Brought,
    requirement: CompiledRequirement,
    owner: CompiledPathway,
  ): readonly CompiledRule[] {
    if (requirement.usesCycle) return leavesBrought(taken, requirement, owner);
    taken.made[requirement.index] ??= leavesBrought(taken, requirement, owner);
    return taken.made[requirement.index] as readonly CompiledRule[];
  }

  /**
   * The person on a day with steps done; null where one of them cannot be taken. Fifty licences ask for the same
   * residency: they are walked once. An event is told by its effect and not by its row: the same application ends in an
   * approval for one rule and in a certificate for another.
   */
  whenDone(steps: readonly Dated[], day: Day, book: Rulebook): Judge | null {
    const told = ({ step, start, done }: Dated): string =>
      `${step.event ? JSON.stringify(step.remedy.effect) : step.key} ${start} ${done}`;
    const key = `${day} ${steps.map(told).join(" ")}`;
    let judge = this.after.get(key);
    if (judge === undefined) {
      judge = this.walkTo(steps, day, book);
      this.after.set(key, judge);
    }
    return judge;
  }

  private walkTo(steps: readonly Dated[], day: Day, book: Rulebook): Judge | null {
    const { facts, wishes } = this.today;
    const rules = book.at(day);
    let profile: Profile;
    try {
      profile = applyPatch(
        facts.profile,
        steps.flatMap((step) => this.effectOf(step)),
      );
    } catch {
      return null;
    }
    const like = rules === this.today.rules ? this.on(day).facts : undefined;
    return new Judge(rules, loadFacts(profile, day, rules.reference.exams, like), wishes);
  }

  private take(step: Candidate): Brought | null {
    const { facts } = this.today;
    const [dated] = schedule(planOf(step), facts.asOf) as [Dated];
    try {
      const profile = applyPatch(facts.profile, this.effectOf(dated));
      return {
        before: this.on(dated.done),
        after: this.judge(profile, dated.done, this.on(dated.done).facts),
        made: [],
      };
    } catch {
      return null;
    }
  }

  private judge(profile: Profile, day: Day, like?: Facts): Judge {
    const { rules, wishes } = this.today;
    return new Judge(rules, loadFacts(profile, day, rules.reference.exams, like), wishes);
  }
}

/** What one step brings. */
interface Brought {
  before: Judge;
  after: Judge;
  /** By requirement: the leaves it makes true, where somebody asked. */
  made: (readonly CompiledRule[] | undefined)[];
}

const NONE: readonly CompiledRule[] = [];

/** The leaves that hold with a step and not without it: what time alone brings is not the step's doing. */
function leavesBrought(
  { before, after }: Brought,
  { leaves }: CompiledRequirement,
  owner: CompiledPathway,
): readonly CompiledRule[] {
  const [without, having] = [before.scopeOf(owner).moment, after.scopeOf(owner).moment];
  const made = leaves.filter(
    (leaf) => !(leaf.evaluate(without) & NOW_SURE) && (leaf.evaluate(having) & NOW_SURE) !== 0,
  );
  return made.length > 0 ? made : NONE;
}

/** Finds the plans of one judged pathway. */
class Finder {
  private readonly rates: Readonly<Record<string, number>>;
  /** By leaf, and by requirement about another pathway: the steps of the tree that make it true. */
  private readonly helpful: ReadonlyMap<CompiledRule | CompiledRequirement, Candidate[]>;

  constructor(private readonly judged: JudgedPathway) {
    this.rates = judged.judge.rules.catalogue.rates.rates;
    this.helpful = this.findHelpful();
  }

  /** The plans for the whole pathway, cheapest first. */
  wholePlans(): Plan[] {
    return this.opened(this.judged);
  }

  price(plan: Plan): Price {
    let unknown = 0;
    let sum = 0;
    for (const { remedy } of plan.steps.values()) {
      if (feeUnknown(remedy)) unknown++;
      else if (remedy.fee)
        sum += Math.round(remedy.fee.amount * (this.rates[remedy.fee.currency] ?? 1) * 100);
    }
    return { unknown, sum };
  }

  /** Drops plans that ask for all another one asks and more; keeps the cheapest where there are too many. */
  private pruned(plans: Plan[]): Plan[] {
    if (plans.length < 2) return plans;
    const priced = plans.map((plan) => ({ plan, price: this.price(plan), key: "" }));
    const keyFor = (entry: (typeof priced)[number]): string => {
      entry.key ||= keyOf(entry.plan);
      return entry.key;
    };
    priced.sort(
      (a, b) =>
        a.price.unknown - b.price.unknown ||
        a.price.sum - b.price.sum ||
        a.plan.steps.size - b.plan.steps.size ||
        a.plan.wait - b.plan.wait ||
        compareText(keyFor(a), keyFor(b)),
    );
    const kept: Plan[] = [];
    for (const { plan } of priced) {
      if (kept.length >= MOST_PLANS) break;
      if (!kept.some((better) => within(better, plan))) kept.push(plan);
    }
    return kept;
  }

  /** Ways to have all of the parts. Those without a choice come first: they are joined once and not for every plan. */
  private all(parts: Plan[][]): Plan[] {
    let fixed = NOTHING;
    const choices: Plan[][] = [];
    for (const part of parts) {
      const [only] = part;
      if (!only) return [];
      if (part.length === 1) fixed = merge(fixed, only);
      else choices.push(part);
    }
    let plans: Plan[] = [fixed];
    for (const choice of choices)
      plans = this.pruned(plans.flatMap((plan) => choice.map((option) => merge(plan, option))));
    return plans;
  }

  /** Ways to have `needed` of the parts. */
  private some(parts: Plan[][], needed: number): Plan[] {
    if (needed <= 0) return [NOTHING];
    if (parts.length < needed) return [];
    if (needed === 1) return this.pruned(parts.flat());
    const [first, ...rest] = parts as [Plan[], ...Plan[][]];
    const withFirst = this.some(rest, needed - 1).flatMap((plan) =>
      first.map((option) => merge(plan, option)),
    );
    return this.pruned([...withFirst, ...this.some(rest, needed)]);
  }

  /** Ways to satisfy a node of the tree. */
  private plans(node: JudgedTree): Plan[] {
    if (node.status === "met") return [NOTHING];
    if (node.requirement) return this.requirementPlans(node.requirement);
    const open = node.children.filter((child) => child.status !== "met");
    const parts = open.map((child) => this.plans(child));
    const needed = node.tree.needed - (node.children.length - open.length);
    return node.tree.op === "all" ? this.all(parts) : this.some(parts, needed);
  }

  /** Ways to satisfy a requirement. Fifty licences ask for the same certificate: its ways are planned once. */
  private requirementPlans(judged: JudgedRequirement): Plan[] {
    // What closes it for good may lie in the asking pathway's cycle.
    const { usesCycle } = judged.requirement;
    if (!judged.nested || usesCycle || judged.judge.rules.circular) return this.ownPlans(judged);
    const { nested: kept } = Future.of(judged.judge);
    const key = `${judged.requirement.index} ${this.helpIn(judged)}`;
    let plans = kept.get(key);
    if (!plans) {
      plans = this.ownPlans(judged);
      kept.set(key, plans);
    }
    return plans;
  }

  /** What this pathway's steps bring to a requirement and to those it rests on: all that its plans depend on. */
  private helpIn(judged: JudgedRequirement): string {
    if (this.helpful.size === 0) return "";
    const grounds = Future.of(judged.judge).groundsOf(judged);
    let text = "";
    for (const [part, steps] of this.helpful) {
      const number = grounds.get(part);
      if (number === undefined) continue;
      text += ` ${number}`;
      for (const { key, requirement } of steps) text += `:${key}/${requirement}`;
    }
    return text;
  }

  private ownPlans(judged: JudgedRequirement): Plan[] {
    const { requirement, status, nested } = judged;
    const { id } = requirement;
    if (status === "met") return [NOTHING];
    if (status === "unknown") return [{ ...NOTHING, assumes: new Set([id]) }];
    if (judged.permanent) return [];
    const plans: Plan[] = [];
    const waited = judged.judge.becomesMetOn(requirement, judged.scope);
    if (waited !== null) plans.push({ ...NOTHING, wait: waited });
    if (nested && requirement.nested?.need === "eligible") plans.push(...this.opened(nested));
    else if (status === "pending") plans.push(...eventPlans(judged));
    else if (nested) plans.push(...this.completingPlans(judged, nested));
    else if (requirement.version.remedy) plans.push(planOf(remedyStep(requirement.version.remedy, id)));
    if (requirement.rule) plans.push(...this.rulePlans(requirement.rule, judged.scope.moment));
    else plans.push(...this.helping(requirement));
    return this.pruned(plans);
  }

  private helping(part: CompiledRule | CompiledRequirement): Plan[] {
    return (this.helpful.get(part) ?? []).map(planOf);
  }

  /** Ways to make a rule true with the steps other requirements ask for, each part by a step of its own. */
  private rulePlans(rule: CompiledRule, moment: Moment): Plan[] {
    if (rule.evaluate(moment) & NOW_SURE) return [NOTHING];
    if (rule.children.length === 0) return this.helping(rule);
    const open = rule.children.filter((child) => !(child.evaluate(moment) & NOW_SURE));
    const parts = open.map((child) => this.rulePlans(child, moment));
    const needed = rule.needed - (rule.children.length - open.length);
    return rule.op === "all" ? this.all(parts) : this.some(parts, needed);
  }

  /** Ways to be eligible for a pathway. */
  private opened(judged: JudgedPathway): Plan[] {
    if (judged.done) return [NOTHING];
    const plans = this.plans(judged.tree);
    if (judged.judge.appliesValue(judged.pathway) !== "unknown") return plans;
    const assumed = { ...NOTHING, assumes: new Set([appliesId(judged.pathway)]) };
    return plans.map((plan) => merge(plan, assumed));
  }

  /** Ways to complete another pathway: to be eligible for it, then the step that completes it. */
  private completingPlans(judged: JudgedRequirement, nested: JudgedPathway): Plan[] {
    const { id, version } = judged.requirement;
    const { remedy } = version;
    if (!remedy) return [];
    return this.opened(nested).map((plan) =>
      merge(
        plan,
        planOf({ ...remedyStep(remedy, id), notBefore: plan.wait, waitsFor: new Set(plan.steps.keys()) }),
      ),
    );
  }

  /**
   * Steps that do more than they are there for: each step of the tree is taken alone, and what it makes true
   * is noted. Without this, one examination would be paid for twice where two requirements ask for it in
   * different words.
   */
  private findHelpful(): Map<CompiledRule | CompiledRequirement, Candidate[]> {
    const helpful = new Map<CompiledRule | CompiledRequirement, Candidate[]>();
    const note = (part: CompiledRule | CompiledRequirement, step: Candidate): void => {
      const known = helpful.get(part);
      if (!known) helpful.set(part, [step]);
      else if (!known.includes(step)) known.push(step);
    };
    const { judge } = this.judged;
    const isOpen = (one: JudgedRequirement): boolean =>
      (one.status === "unmet" || one.status === "pending") && !one.permanent;
    const open = this.judged.tree.requirements.filter(isOpen);
    if (open.length < 2) return helpful;
    const future = Future.of(judge);
    for (const step of stepsOf(this.judged.tree.living.filter(isOpen))) {
      const taken = future.with(step);
      if (!taken) continue;
      for (const { requirement, owner } of open) {
        for (const leaf of future.leavesMade(taken, requirement, owner)) note(leaf, step);
        if (requirement.rule) continue;
        const { before, after } = taken;
        if (before.valueOf(requirement, before.scopeOf(owner)) & NOW_SURE) continue;
        if (after.valueOf(requirement, after.scopeOf(owner)) & NOW_SURE) note(requirement, step);
      }
    }
    return helpful;
  }
}

const planOf = (step: Candidate): Plan => ({ ...NOTHING, steps: new Map([[step.key, step]]) });

function remedyStep(remedy: Remedy, requirement: string): Candidate {
  const { id } = remedy;
  return {
    key: id,
    order: id,
    remedy,
    requirement,
    notBefore: ABSENT,
    due: ABSENT,
    event: false,
    waitsFor: new Set(),
  };
}

function eventStep(requirement: string, event: PendingEvent, facts: Facts): Candidate {
  const [, list = "", place] = byContent(event.pointer, facts).split("/");
  const id = `event.${list.toLowerCase()}.${Number(place)}`;
  const remedy: Remedy = { id, title: event.title, effect: event.effect, by: "other" };
  return {
    ...remedyStep(remedy, requirement),
    // What is walked on the way adds rows, so the place by content would not stay.
    key: event.pointer,
    order: `event ${requirement} ${id}`,
    due: event.due,
    event: true,
  };
}

const eventSteps = (judged: JudgedRequirement): Candidate[] =>
  pendingEvents(judged).map((event) => eventStep(judged.requirement.id, event, judged.judge.facts));

/** All events of a pending requirement go well. */
function eventPlans(judged: JudgedRequirement): Plan[] {
  const events = eventSteps(judged);
  if (events.length === 0) return [];
  return [events.map(planOf).reduce(merge)];
}

/** The remedies and events that some requirements ask for themselves, each once. */
function stepsOf(open: readonly JudgedRequirement[]): Candidate[] {
  const steps = new Map<string, Candidate>();
  for (const judged of open) {
    const { id, version, nested } = judged.requirement;
    const own =
      judged.status === "pending" && nested?.need !== "eligible"
        ? eventSteps(judged)
        : version.remedy && !nested
          ? [remedyStep(version.remedy, id)]
          : [];
    for (const step of own) if (!steps.has(step.key)) steps.set(step.key, step);
  }
  return [...steps.values()];
}

const keyOf = (plan: Plan): string =>
  [...plan.steps.values()]
    .map((step) => step.order)
    .sort()
    .join(" ");

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Dated {
  step: Candidate;
  start: Day;
  done: Day;
  waitsFor: string[];
}

/** Gives every step its dates: as soon as what it waits for is done. Steps that wait for each other do not wait. */
function schedule(plan: Plan, from: Day): Dated[] {
  const byOrder = [...plan.steps.values()].sort(
    (a, b) => compareText(a.order, b.order) || compareText(a.key, b.key),
  );
  const dated = new Map<string, Dated>();
  const underway = new Set<string>();
  const visited: Dated[] = [];
  const visit = (step: Candidate): Dated | null => {
    const known = dated.get(step.key);
    if (known) return known;
    if (underway.has(step.key)) return null;
    underway.add(step.key);
    let start = Math.max(from, step.notBefore);
    const waitsFor: string[] = [];
    for (const other of byOrder) {
      if (!step.waitsFor.has(other.key) && !step.remedy.after?.includes(other.key)) continue;
      const before = visit(other);
      if (!before) continue;
      waitsFor.push(other.remedy.id);
      start = Math.max(start, before.done);
    }
    const done = Math.max(addMonths(start, step.remedy.durationMonths ?? 0), step.due);
    const entry = { step, start, done, waitsFor: waitsFor.sort() };
    dated.set(step.key, entry);
    visited.push(entry);
    return entry;
  };
  for (const step of byOrder) visit(step);
  // What a step waits for is done no later and was visited first, and sorting keeps the order of equals.
  return visited.sort((a, b) => a.done - b.done);
}

function dateStep(dated: Dated, requiredFor: RouteStep["requiredFor"], future: Future): RouteStep {
  const { step, start, done, waitsFor } = dated;
  const dates = { startOn: dateOf(start), doneOn: dateOf(done) };
  return {
    remedy: { ...step.remedy, effect: future.effectOf(dated) },
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
    else if (remedy.fee) {
      const cents = Math.round(remedy.fee.amount * 100);
      sums.set(remedy.fee.currency, (sums.get(remedy.fee.currency) ?? 0) + cents);
    }
  }
  const cost = [...sums.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([currency, cents]) => ({ amount: cents / 100, currency }));
  return { cost, costUnknown: costUnknown.sort() };
}

/** How often a walk may stop to wait, or to do something again, before it is given up. */
const MOST_STOPS = 6;

/** A way walked to its end. */
interface Walked {
  steps: Dated[];
  open: Day;
  /** The plan with what had to be added on the way. */
  plan: Plan;
}

/** Walks plans: applies their effects and judges the pathway on the day it should be open. */
class Walker {
  constructor(
    private readonly book: Rulebook,
    private readonly judged: JudgedPathway,
    private readonly filing: Plan,
  ) {}

  /** Every step of a plan with its dates, what is to be filed beside it included. */
  private dated(plan: Plan): Dated[] {
    return schedule(merge(plan, without(this.filing, plan)), this.judged.judge.facts.asOf);
  }

  /** The day before which a plan cannot be done. */
  earliest(plan: Plan): Day {
    return readyOn(this.dated(plan), plan, this.judged.judge.facts.asOf);
  }

  /**
   * The plan with its dates, or null where it does not lead to a yes. Where only waiting is left, it waits.
   * Where something that held when the way began has lapsed on the way, the step that renews it is added as
   * late as the rest allows.
   */
  walk(plan: Plan): Walked | null {
    const { pathway, verdict } = this.judged;
    let current = plan;
    let day = this.earliest(plan);
    if (plan.assumes.size > 0 || verdict === "eligible") return { steps: this.dated(plan), open: day, plan };
    for (let stop = 0; stop <= MOST_STOPS; stop++) {
      const steps = this.dated(current);
      const there = this.judgeOn(steps, day, pathway);
      if (there === null) return null;
      const reached = there.judge.verdictOf(there.pathway);
      if (reached === "eligible") return { steps, open: day, plan: current };
      if (reached === "ineligible" || reached === "not_applicable") return null;
      const waited = there.judge.opensOn(there.pathway);
      if (waited !== null) {
        day = waited;
        continue;
      }
      const renewed = this.renewing(there, current, day);
      if (renewed === null) return null;
      current = renewed;
      day = readyOn(this.dated(current), current, day);
    }
    return null;
  }

  private judgeOn(steps: Dated[], day: Day, pathway: CompiledPathway): Place | null {
    const judge = Future.of(this.judged.judge).whenDone(steps, day, this.book);
    const later = judge?.rules.pathwayById.get(pathway.id);
    return judge && later ? { judge, pathway: later } : null;
  }

  /**
   * The plan with the cheapest steps added that mend what has lapsed by a day. Where something lapsed into a question for
   * others, what takes nothing for granted is chosen.
   */
  private renewing(there: Place, plan: Plan, day: Day): Plan | null {
    const plans = new Finder(judgePathway(there.judge, there.pathway)).wholePlans();
    const more = plans.find(({ assumes, steps }) => assumes.size === 0 && steps.size > 0);
    if (!more) return null;
    const added = new Map<string, Candidate>();
    for (const [key, step] of more.steps) {
      if (plan.steps.has(key)) return this.postponing(there, plan, key);
      added.set(key, { ...step, notBefore: Math.max(step.notBefore, day) });
    }
    return merge(plan, { ...NOTHING, steps: added, wait: more.wait });
  }

  /** The plan with a step that was taken too early moved to the first day on which it leads to a yes. */
  private postponing(there: Place, plan: Plan, key: string): Plan | null {
    const step = plan.steps.get(key) as Candidate;
    const { facts } = this.judged.judge;
    for (const day of there.judge.daysAhead(there.pathway)) {
      const later = { ...plan, steps: new Map(plan.steps).set(key, { ...step, notBefore: day }) };
      const steps = this.dated(later);
      const then = this.judgeOn(steps, readyOn(steps, later, facts.asOf), there.pathway);
      if (then?.judge.verdictOf(then.pathway) === "eligible") return later;
    }
    return null;
  }
}

/** A pathway judged on a day on the way. */
interface Place {
  judge: Judge;
  pathway: CompiledPathway;
}

/** A plan without the steps another one takes anyway. */
function without(plan: Plan, other: Plan): Plan {
  return { ...plan, steps: new Map([...plan.steps].filter(([key]) => !other.steps.has(key))) };
}

/** The day on which the steps of a plan are done and its waiting is over. */
function readyOn(steps: readonly Dated[], plan: Plan, from: Day): Day {
  let day = Math.max(from, plan.wait);
  for (const { step, done } of steps) if (plan.steps.has(step.key)) day = Math.max(day, done);
  return day;
}

/** Steps to file, for documents and commitments that are not met: they never decide, so they only go along. */
function filingPlan({ judge, pathway, scope }: JudgedPathway): Plan {
  const steps = new Map<string, Candidate>();
  for (const requirement of pathway.filing) {
    const { remedy } = requirement.version;
    const { status } = new JudgedRequirement(judge, requirement, pathway, scope, [pathway.id]);
    if (status !== "unmet" || !remedy || steps.has(remedy.id)) continue;
    steps.set(remedy.id, remedyStep(remedy, requirement.id));
  }
  return { ...NOTHING, steps };
}

interface Found {
  way: Way;
  price: Price;
  open: Day;
  /** Steps to be eligible. */
  size: number;
  key: string;
  /** False where an event without a day stands on the way, so that nobody can say when it will be open. */
  dated: boolean;
}

/** Cheaper first, then earlier, then fewer steps to be eligible. */
function better(a: Found, b: Found): number {
  return (
    a.price.unknown - b.price.unknown ||
    a.price.sum - b.price.sum ||
    a.open - b.open ||
    a.size - b.size ||
    compareText(a.key, b.key)
  );
}

function foundOf(walked: Walked, price: Price, future: Future): Found {
  const { plan, open } = walked;
  const steps = walked.steps.map((entry) =>
    dateStep(entry, plan.steps.has(entry.step.key) ? "eligibility" : "filing", future),
  );
  const way: Way = { steps, eligibleOn: dateOf(open), ...costOf(steps), assumes: [...plan.assumes].sort() };
  const dated = [...plan.steps.values()].every((step) => !step.event || step.due !== ABSENT);
  return { way, price, open, size: plan.steps.size, key: keyOf(plan), dated };
}

/** The route of a pathway, and the day the person is, or would be, eligible: null where nobody can say. */
export interface Prospect {
  route: Route | null;
  readyOn: Day | null;
}

/**
 * The cheapest route of a judged pathway with up to three ways it beat. There is none where no way leads to a
 * yes or nothing is left to do.
 *
 * @param book the rules of every day, since a way is walked on the day it ends
 */
export function findRoute(book: Rulebook, judged: JudgedPathway): Prospect {
  const { judge, verdict } = judged;
  const today = judge.facts.asOf;
  if (verdict === "ineligible" || verdict === "not_applicable") return { route: null, readyOn: null };
  if (judged.done) return { route: null, readyOn: today };
  const eligible = verdict === "eligible";
  const finder = new Finder(judged);
  const walker = new Walker(book, judged, filingPlan(judged));
  const plans = eligible ? [NOTHING] : finder.wholePlans();
  const found: Found[] = [];
  for (const plan of plans) {
    const price = finder.price(plan);
    const worst = found[ALTERNATIVES];
    // Plans come cheapest first, and what a walk adds only makes them dearer.
    const dearer = worst ? price.unknown - worst.price.unknown || price.sum - worst.price.sum : 0;
    if (dearer > 0) break;
    if (worst && dearer === 0 && walker.earliest(plan) > worst.open) continue;
    const walked = walker.walk(plan);
    if (!walked) continue;
    found.push(foundOf(walked, finder.price(walked.plan), Future.of(judge)));
    found.sort(better);
  }
  const [best, ...others] = found;
  if (!best) return { route: null, readyOn: null };
  const known = best.dated && best.way.assumes.length === 0;
  const ready = eligible ? today : known && verdict !== "needs_information" ? best.open : null;
  if (eligible && best.way.steps.length === 0) return { route: null, readyOn: ready };
  const alternatives = others.slice(0, ALTERNATIVES).map((other) => other.way);
  return { route: { ...best.way, alternatives }, readyOn: ready };
}
