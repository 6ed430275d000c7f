/** The engine's one door: a profile, a day and a rulebook in; an explained answer per pathway out. */
import { type Day, dateOf, dayOf } from "./calendar";
import type { Remedy, Source, Verify } from "./catalogue";
import { type Classification, classify } from "./classification";
import {
  appliesId,
  type Explanation,
  explainTree,
  gapsIn,
  type JudgedPathway,
  type JudgedRequirement,
  judgePathway,
  type MissingFact,
  missingFacts,
} from "./explain";
import { loadFacts } from "./facts";
import { Judge, type Verdict, type Wishes } from "./judge";
import { type Status, statusOf } from "./kleene";
import type { EligibilityRequest } from "./request";
import { findRoute, type Prospect, type Route } from "./route";
import type { Bilingual } from "./rule";
import type { CompiledPathway, CompiledRequirement, Rulebook, Ruleset } from "./ruleset";

export type Timing = "in_time" | "too_late" | "not_dated" | "unknown";

/** A criterion that decides and is not met. */
export interface Gap {
  /** Its id, or `<pathway>.applies` for the question whether the pathway is for this person. */
  requirement: string;
  title: Bilingual;
  status: Status;
  permanent: boolean;
  becomesMetOn?: string;
  remedy?: Remedy;
  verify?: Verify;
}

/** The title of the question whether a pathway is for this person, among its gaps. */
const APPLIES: Bilingual = {
  en: "Whether this pathway is for you",
  fr: "Application de la voie à votre situation",
};

/** A document or commitment to file. */
export interface FilingItem {
  requirement: string;
  title: Bilingual;
  role: string;
  status: Status;
}

/** The answer for one pathway. */
export interface PathwayAnswer {
  pathway: string;
  verdict: Verdict;
  completed: boolean;
  timing?: Timing;
  cycle?: { service: string; id: string };
  dates?: { readyOn?: string; filing?: { at: string; zone: string } };
  missingFacts: MissingFact[];
  gaps: Gap[];
  filing: FilingItem[];
  route?: Route;
  explanation?: Explanation;
  asLastChecked?: { requirement: string; year: number }[];
  sources: { title: string; url: string; checkedOn: string; by: string }[];
}

/** The answer to a request. */
export interface EligibilityAnswer {
  asOf: string;
  catalogue: { version: string; publishedOn: string };
  classification: Classification;
  results: PathwayAnswer[];
  notCovered: string[];
}

/** Why a well-formed request cannot be answered. Expected, so a value and not an exception. */
export type Refusal =
  | { reason: "unknown_pathway"; at: number; pathway: string }
  | { reason: "not_covered"; at: number; pathway: string; covered: { from: string; to: string | null }[] }
  | { reason: "unknown_service"; service: string; known: string[] }
  | { reason: "unknown_cycle"; service: string; cycle: string; known: string[] };

export type Outcome = { ok: true; answer: EligibilityAnswer } | { ok: false; refusals: Refusal[] };

/** What is wrong with the names in a request. Empty where it can be answered. */
function refusalsOf(rules: Ruleset, request: EligibilityRequest): Refusal[] {
  const refusals: Refusal[] = [];
  for (const [service, cycle] of Object.entries(request.cycle ?? {}).sort()) {
    const known = rules.cycles.get(service);
    if (!known) refusals.push({ reason: "unknown_service", service, known: [...rules.cycles.keys()].sort() });
    else if (!known.some((one) => one.id === cycle))
      refusals.push({ reason: "unknown_cycle", service, cycle, known: known.map((one) => one.id) });
  }
  (request.pathways ?? []).forEach((id, at) => {
    if (rules.pathwayById.has(id)) return;
    const pathway = rules.catalogue.pathways.find((one) => one.id === id);
    if (!pathway) refusals.push({ reason: "unknown_pathway", at, pathway: id });
    else {
      const covered = pathway.versions.map((version) => ({
        from: version.effectiveFrom,
        to: version.effectiveTo ?? null,
      }));
      refusals.push({ reason: "not_covered", at, pathway: id, covered });
    }
  });
  return refusals;
}

/**
 * Answers a request. Pure: the same input gives the same output, byte for byte.
 *
 * @param book the catalogue, made ready by `rulebook`
 * @param request parsed by `EligibilityRequest`, with the as-of date filled in
 * @param routes `dated`: only for pathways that run in cycles, whose timing depends on them; the others have none, and
 * no day on which the person would be ready. For who stores verdicts and shows no way.
 */
export function assess(
  book: Rulebook,
  request: EligibilityRequest & { asOf: string },
  { routes = "all" }: { routes?: "all" | "dated" } = {},
): Outcome {
  const asOf = dayOf(request.asOf);
  const rules = book.at(asOf);
  const refusals = refusalsOf(rules, request);
  if (refusals.length > 0) return { ok: false, refusals };

  const facts = loadFacts(request.profile, asOf, rules.reference.exams);
  const judge = new Judge(rules, facts, wishesOf(request));
  const wanted = request.pathways === undefined ? null : new Set(request.pathways);
  const results = rules.pathways
    .filter((pathway) => wanted === null || wanted.has(pathway.id))
    .map((pathway) => answerFor(book, judge, pathway, request, asOf, routes));
  return {
    ok: true,
    answer: {
      asOf: request.asOf,
      catalogue: { version: rules.version, publishedOn: rules.publishedOn },
      classification: classify(facts),
      results,
      notCovered: wanted === null ? rules.notCovered : [],
    },
  };
}

function wishesOf({ cycle, session }: Pick<EligibilityRequest, "cycle" | "session">): Wishes {
  return { cycle, session: session === undefined ? undefined : dayOf(`${session}-01`) };
}

type Asked = Pick<EligibilityRequest, "profile" | "cycle" | "session"> & { asOf: string };

function judgeFor(book: Rulebook, request: Asked): Judge {
  const asOf = dayOf(request.asOf);
  const rules = book.at(asOf);
  return new Judge(rules, loadFacts(request.profile, asOf, rules.reference.exams), wishesOf(request));
}

/** Verdicts alone, by pathway in the catalogue's order: the fast way for lists and what-if. */
export function verdicts(book: Rulebook, request: Asked): Map<string, Verdict> {
  const judge = judgeFor(book, request);
  return new Map(judge.rules.pathways.map((pathway) => [pathway.id, judge.verdictOf(pathway)]));
}

/** Where each pathway stands, in the catalogue's order: its verdict, or that it is behind the person already. */
export function states(book: Rulebook, request: Asked): Map<string, Verdict | "completed"> {
  const judge = judgeFor(book, request);
  return new Map(
    judge.rules.pathways.map((pathway) => [
      pathway.id,
      judge.isCompleted(pathway) ? "completed" : judge.verdictOf(pathway),
    ]),
  );
}

function gapOf(judge: Judge, judged: JudgedRequirement): Gap {
  const { requirement } = judged;
  const metOn = judge.becomesMetOn(requirement, judged.scope);
  const [verify] = judged.verify;
  return {
    requirement: requirement.id,
    title: requirement.version.title,
    status: judged.status,
    permanent: judged.permanent,
    ...(metOn === null ? {} : { becomesMetOn: dateOf(metOn) }),
    ...(requirement.version.remedy && !judged.permanent ? { remedy: requirement.version.remedy } : {}),
    ...(judged.status === "unknown" && verify ? { verify } : {}),
  };
}

/**
 * What keeps the pathway from a yes. Whether it is for this person at all comes first where that waits for somebody
 * else's answer: no fact of the profile asks for it.
 */
function gapsOf(judge: Judge, judged: JudgedPathway): Gap[] {
  const gaps = gapsIn(judged.tree).map((gap) => gapOf(judge, gap));
  const [verify] = judged.appliesVerify;
  if (!verify) return gaps;
  const requirement = appliesId(judged.pathway);
  return [{ requirement, title: APPLIES, status: "unknown", permanent: false, verify }, ...gaps];
}

/** Where the person stands in the cycle. Never part of the verdict. */
function timingOf(
  judged: JudgedPathway,
  { readyOn }: Prospect,
  asOf: Day,
): Pick<PathwayAnswer, "timing" | "cycle" | "dates"> {
  const { cycle } = judged.scope;
  const wanted = judged.pathway.version.cycle;
  const ready = readyOn === null ? {} : { readyOn: dateOf(readyOn) };
  if (!wanted || !cycle) return readyOn === null ? {} : { dates: ready };
  const filed = cycle.milestones.get(wanted.filing);
  const filing = filed?.milestone.at
    ? { filing: { at: filed.milestone.at, zone: filed.milestone.zone } }
    : {};
  const day = filed?.day ?? null;
  let timing: Timing;
  // Without a published day the cycle is open until training starts.
  if (day === null) timing = asOf < cycle.trainingStarts ? "not_dated" : "too_late";
  else if (readyOn === null) timing = "unknown";
  else timing = readyOn <= day ? "in_time" : "too_late";
  const dates = { ...ready, ...filing };
  return {
    timing,
    cycle: { service: cycle.service, id: cycle.id },
    ...(Object.keys(dates).length > 0 ? { dates } : {}),
  };
}

function answerFor(
  book: Rulebook,
  judge: Judge,
  pathway: CompiledPathway,
  request: EligibilityRequest,
  asOf: Day,
  routes: "all" | "dated",
): PathwayAnswer {
  const judged = judgePathway(judge, pathway);
  const silent = judged.done || judged.verdict === "not_applicable";
  const prospect =
    routes === "all" || pathway.version.cycle ? findRoute(book, judged) : { route: null, readyOn: null };
  const { route } = prospect;
  const { asLastChecked, sources } = groundOf(judge, judged);
  return {
    pathway: pathway.id,
    verdict: judged.verdict,
    completed: judged.completed,
    ...timingOf(judged, prospect, asOf),
    missingFacts: missingFacts(judged),
    gaps: silent ? [] : gapsOf(judge, judged),
    filing: pathway.filing.map((requirement) => filingItem(judge, requirement, judged)),
    ...(route ? { route } : {}),
    ...(request.explain ? { explanation: explainTree(judge, judged.tree) } : {}),
    ...(asLastChecked.length > 0 ? { asLastChecked } : {}),
    sources,
  };
}

function filingItem(judge: Judge, requirement: CompiledRequirement, judged: JudgedPathway): FilingItem {
  const { title, role } = requirement.version;
  return {
    requirement: requirement.id,
    title,
    role,
    status: statusOf(judge.valueOf(requirement, judged.scope)),
  };
}

/** What a pathway's answer says of its rules whoever asks: worked out once for a ruleset. */
interface Ground {
  /** The requirements the verdict rests on whose newest source is old, with its year. */
  asLastChecked: NonNullable<PathwayAnswer["asLastChecked"]>;
  sources: PathwayAnswer["sources"];
}

const grounds = new WeakMap<CompiledPathway, Ground>();

function groundOf(judge: Judge, judged: JudgedPathway): Ground {
  let ground = grounds.get(judged.pathway);
  if (!ground) {
    ground = { asLastChecked: yearsOf(judged), sources: sourcesOf(judge, judged) };
    grounds.set(judged.pathway, ground);
  }
  return ground;
}

function yearsOf(judged: JudgedPathway): Ground["asLastChecked"] {
  const years = new Map<string, number>();
  for (const { requirement } of judged.tree.requirements) {
    const year = requirement.version.asLastChecked;
    if (year !== undefined) years.set(requirement.id, year);
  }
  return [...years].map(([requirement, year]) => ({ requirement, year }));
}

function sourcesOf(judge: Judge, judged: JudgedPathway): PathwayAnswer["sources"] {
  const { sources } = judge.rules.catalogue;
  const ids = [
    ...judged.pathway.version.sources,
    ...judged.tree.requirements.flatMap(({ requirement }) => requirement.version.sources),
    ...judged.pathway.filing.flatMap((requirement) => requirement.version.sources),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const source: Source | undefined = sources[id];
    return source
      ? [{ title: source.title, url: source.url, checkedOn: source.checkedOn, by: source.by }]
      : [];
  });
}
