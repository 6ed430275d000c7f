/**
 * From an explained answer to the stations of its route map, in order of time: what is behind, what is not
 * known about the past, then the steps ahead, then the day the person may apply. A pure function: the same
 * answer gives the same map.
 */
import type { PathwayAnswer } from "../eligibility/assess";
import type { Fee } from "../eligibility/catalogue";
import { type Explanation, requirementNodes } from "../eligibility/explain";
import { pathOf, valueAt } from "../eligibility/pointer";
import type { Profile } from "../eligibility/profile";
import type { RouteStep } from "../eligibility/route";
import type { Bilingual } from "../eligibility/rule";

export type StationState = "passed" | "waiting" | "next" | "later" | "unknown" | "closed" | "end";

/** One station. `requirement` is the id of its ledger row, absent for the end. */
export interface Station {
  key: string;
  requirement: string | null;
  title: Bilingual | null;
  state: StationState;
  /** The day it was passed, is due or would be done. */
  on: string | null;
  /** The fee ahead; null where nothing is to be paid, "unknown" where nobody published it. */
  fee: Fee | "unknown" | null;
}

/** A choice: several ways of which one is taken. Ways that are closed stay visible. */
export interface Fork {
  key: string;
  title: Bilingual | null;
  ways: { taken: boolean; stations: Station[] }[];
}

export type Stop = { kind: "station"; station: Station } | { kind: "fork"; fork: Fork };

export interface Stops {
  behind: Stop[];
  ahead: Stop[];
}

interface Context {
  answer: PathwayAnswer;
  profile: Profile;
  titleOf: (requirement: string) => Bilingual;
  steps: ReadonlyMap<string, RouteStep[]>;
  permanent: ReadonlySet<string>;
  next: string | null;
}

/** The newest date among the facts a requirement rests on, for "passed on". */
function dateOfFacts(pointers: readonly string[], profile: Profile): string | null {
  let newest: string | null = null;
  for (const pointer of pointers) {
    const row = valueAt(profile, pathOf(pointer));
    if (row === null || typeof row !== "object" || Array.isArray(row)) continue;
    const fields = row as Record<string, unknown>;
    const date =
      fields.resultOn ??
      fields.takenOn ??
      fields.decidedOn ??
      fields.graduatedOn ??
      fields.certifiedOn ??
      fields.since;
    if (typeof date === "string" && (newest === null || date > newest)) newest = date;
  }
  return newest;
}

function stationOf(node: Explanation, context: Context): Station {
  const id = node.id as string;
  const steps = context.steps.get(id) ?? [];
  const step = steps[steps.length - 1];
  const base = { key: id, requirement: id, title: context.titleOf(id) };
  switch (node.status) {
    case "met":
      return { ...base, state: "passed", on: dateOfFacts(node.facts, context.profile), fee: null };
    case "pending":
      return { ...base, state: "waiting", on: step?.doneOn ?? null, fee: null };
    case "unknown":
      return { ...base, state: "unknown", on: null, fee: null };
    case "unmet":
      if (context.permanent.has(id)) return { ...base, state: "closed", on: null, fee: null };
      return {
        ...base,
        state: context.next === id ? "next" : "later",
        on: step?.doneOn ?? null,
        fee: step ? (step.fee ?? (step.remedy.by === "applicant" ? "unknown" : null)) : null,
      };
  }
}

/** A node's stops. A choice that is met shows only what met it; one that is open becomes a fork. */
function stopsOf(node: Explanation, context: Context, key: string): Stop[] {
  if (node.id !== undefined) return [{ kind: "station", station: stationOf(node, context) }];
  const children = node.children ?? [];
  if (node.op === "all")
    return children.flatMap((child, index) => stopsOf(child, context, `${key}.${index}`));
  if (node.status === "met") {
    return children
      .filter((child) => child.status === "met")
      .slice(0, 1)
      .flatMap((child, index) => stopsOf(child, context, `${key}.${index}`));
  }
  const ways = children.map((child) => {
    const stations = requirementNodes(child).map((each) => stationOf(each, context));
    const taken = stations.some((station) => context.steps.has(station.key)) || child.status === "pending";
    return { taken, stations };
  });
  return [
    {
      kind: "fork",
      fork: { key, title: node.statement, ways: [...ways].sort((a, b) => Number(b.taken) - Number(a.taken)) },
    },
  ];
}

const ALREADY: ReadonlySet<StationState> = new Set(["passed", "unknown"]);

/** The day by which a stop is done, for ordering; what has no day comes last. */
function dayOfStop(stop: Stop): string {
  const days =
    stop.kind === "station"
      ? [stop.station.on]
      : stop.fork.ways.filter((way) => way.taken).flatMap((way) => way.stations.map((station) => station.on));
  return days.reduce<string>((latest, day) => (day !== null && day > latest ? day : latest), "") || "9999";
}

/** Steps on the route that no station of the pathway's own tree stands for: those of the pathways it leads through. */
function throughStops(answer: PathwayAnswer, shown: ReadonlySet<string>, context: Context): Stop[] {
  const steps = (answer.route?.steps ?? []).filter(
    (step) => step.requiredFor === "eligibility" && !shown.has(step.requirement),
  );
  const seen = new Set<string>();
  return steps.flatMap((step): Stop[] => {
    if (seen.has(step.remedy.id)) return [];
    seen.add(step.remedy.id);
    const waiting = step.remedy.id.startsWith("event.");
    return [
      {
        kind: "station",
        station: {
          key: step.remedy.id,
          requirement: step.requirement,
          title: step.remedy.title,
          state: waiting ? "waiting" : context.next === step.requirement ? "next" : "later",
          on: step.doneOn,
          fee: step.fee ?? (step.remedy.by === "applicant" ? "unknown" : null),
        },
      },
    ];
  });
}

/** The requirement of the first step the person can take themselves. */
export function nextStep(answer: PathwayAnswer): RouteStep | null {
  const steps = answer.route?.steps ?? [];
  return steps.find((step) => step.requiredFor === "eligibility" && step.remedy.by === "applicant") ?? null;
}

/**
 * The stops of a pathway's map, left and right of today.
 *
 * @param answer with its explanation
 * @param profile the facts it was worked out from, for the days of what is behind
 * @param titleOf titles of requirements
 */
export function stopsOfAnswer(
  answer: PathwayAnswer,
  profile: Profile,
  titleOf: (requirement: string) => Bilingual,
): Stops {
  const steps = new Map<string, RouteStep[]>();
  for (const step of answer.route?.steps ?? []) {
    if (step.requiredFor === "eligibility")
      steps.set(step.requirement, [...(steps.get(step.requirement) ?? []), step]);
  }
  const context: Context = {
    answer,
    profile,
    titleOf,
    steps,
    permanent: new Set(answer.gaps.filter((gap) => gap.permanent).map((gap) => gap.requirement)),
    next: nextStep(answer)?.requirement ?? null,
  };
  const stops = answer.explanation ? stopsOf(answer.explanation, context, "choice") : [];
  const isBehind = (stop: Stop): boolean => stop.kind === "station" && ALREADY.has(stop.station.state);
  const behind = stops
    .filter(isBehind)
    .sort((a, b) => (dayOfStop(a) < dayOfStop(b) ? -1 : dayOfStop(a) > dayOfStop(b) ? 1 : 0));
  const own = stops.filter((stop) => !isBehind(stop));
  const shown = new Set(
    stops.flatMap((stop) =>
      stop.kind === "station"
        ? [stop.station.key]
        : stop.fork.ways.flatMap((way) => way.stations.map((station) => station.key)),
    ),
  );
  const ahead = [...throughStops(answer, shown, context), ...own].sort((a, b) =>
    dayOfStop(a) < dayOfStop(b) ? -1 : dayOfStop(a) > dayOfStop(b) ? 1 : 0,
  );
  const open = answer.verdict !== "ineligible" && answer.verdict !== "not_applicable";
  if (open) {
    ahead.push({
      kind: "station",
      station: {
        key: "end",
        requirement: null,
        title: null,
        state: "end",
        on: answer.dates?.readyOn ?? null,
        fee: null,
      },
    });
  }
  return { behind, ahead };
}
