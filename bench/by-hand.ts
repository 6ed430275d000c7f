/**
 * The same rules as somebody would write them for these eight pathways and nothing else: facts loaded once into
 * objects of one shape, a function for each requirement, each pathway judged by itself with `&&` and `||`.
 */
import { addMonths, type Day, dayOf, merged, monthsIn } from "../lib/eligibility/calendar";
import type { Tree } from "../lib/eligibility/catalogue";
import type { Explanation } from "../lib/eligibility/explain";
import type { Status } from "../lib/eligibility/kleene";
import type { Profile } from "../lib/eligibility/profile";
import { AS_OF, IDS, type Id, RULES, SOURCE, TREES, text } from "./rules";

// --- facts ------------------------------------------------------------------------------------------------------

/** A day, or NaN where it is not known: no comparison with it holds. */
const dayOrNaN = (date: string | undefined): Day => (date === undefined ? Number.NaN : dayOf(date));
const orNull = <T>(value: T | undefined): T | null => value ?? null;

interface Sitting {
  pointer: string;
  result: string | null;
  taken: Day;
  due: Day;
  score: number;
  scale: string | null;
}

function sittingsOf(profile: Profile, exam: string): Sitting[] {
  return (profile.exams ?? [])
    .map((row, index) => ({
      pointer: `/exams/${index}`,
      exam: row.exam as string,
      result: orNull(row.result as string | undefined),
      taken: dayOrNaN(row.takenOn),
      due: dayOrNaN(row.scheduledFor),
      score: row.score ?? Number.NaN,
      scale: orNull(row.scoreScale),
    }))
    .filter((row) => row.exam === exam)
    .sort((a, b) => (Number.isNaN(a.taken) ? -1 : Number.isNaN(b.taken) ? 1 : a.taken - b.taken));
}

/** Facts as the hand-written code and the libraries read them. A list or field that is not known is null. */
export function load(profile: Profile) {
  const unsure = new Set(profile.unsure ?? []);
  return {
    asOf: dayOf(AS_OF),
    citizenships: orNull(profile.citizenships),
    permanentResidence: orNull(
      profile.permanentResidence?.map(({ country, since }) => ({ country, since: dayOrNaN(since) })),
    ),
    degrees: orNull(
      profile.education?.map((row, index) => ({
        pointer: `/education/${index}`,
        listed: orNull(row.school.wdomsListed),
        accreditations: orNull(row.school.accreditations as string[] | undefined),
        graduated: row.graduatedOn !== undefined,
        on: dayOrNaN(row.graduatedOn ?? row.expectedGraduationOn),
      })),
    ),
    mccqe1: sittingsOf(profile, "mccqe1"),
    examsGiven: profile.exams !== undefined,
    mccqe1Known: profile.exams !== undefined && !unsure.has("exams.mccqe1"),
    nac: sittingsOf(profile, "nac"),
    nacKnown: profile.exams !== undefined && !unsure.has("exams.nac"),
    training: orNull(
      profile.training?.map((row, index) => ({
        pointer: `/training/${index}`,
        kind: row.kind as string,
        country: row.country,
        accreditor: orNull(row.accreditor as string | undefined),
        completed: orNull(row.completed),
        from: dayOf(row.startedOn),
        to: dayOrNaN(row.endedOn),
      })),
    ),
    languageTests: orNull(
      profile.languageTests?.map((row, index) => ({
        pointer: `/languageTests/${index}`,
        test: row.test as string,
        taken: dayOf(row.takenOn),
        overall: row.overall ?? Number.NaN,
        listening: row.listening ?? Number.NaN,
        reading: row.reading ?? Number.NaN,
        writing: row.writing ?? Number.NaN,
        speaking: row.speaking ?? Number.NaN,
      })),
    ),
    standings: orNull(
      profile.standings?.map((row, index) => ({
        pointer: `/standings/${index}`,
        authority: row.authority,
        track: orNull(row.track),
        status: row.status as string,
      })),
    ),
    employerKnown: profile.standings !== undefined && !unsure.has("standings.employer"),
    licences: orNull(
      profile.licences?.map((row, index) => ({
        pointer: `/licences/${index}`,
        status: row.status as string,
        unsupervised: orNull(row.unsupervised),
        disciplined: orNull(row.disciplined),
        to: dayOrNaN(row.expiresOn),
      })),
    ),
    practice: orNull(
      profile.practice?.map((row, index) => ({
        pointer: `/practice/${index}`,
        independent: orNull(row.independent),
        from: dayOf(row.startedOn),
        to: dayOrNaN(row.endedOn),
      })),
    ),
    matches: orNull(
      profile.matches?.map((row, index) => ({
        pointer: `/matches/${index}`,
        service: row.service as string,
        outcome: row.outcome as string,
      })),
    ),
  };
}

export type Loaded = ReturnType<typeof load>;
type Training = NonNullable<Loaded["training"]>[number];
type LanguageTest = NonNullable<Loaded["languageTests"]>[number];
type Licence = NonNullable<Loaded["licences"]>[number];
type Practice = NonNullable<Loaded["practice"]>[number];

export const RESIDENT_BY = dayOf("2026-09-30");
export const GRADUATED_BY = dayOf("2027-06-30");
export const NAC_FROM = dayOf("2019-03-01");
export const COUNTED_FROM = dayOf("2018-01-01");
export const ACCREDITED = ["cacms", "lcme", "coca"];
export const BARRING = ["rcpsc", "cfpc", "acgme"];
const PASS_SCORES: Readonly<Record<string, number>> = { "mccqe1:2018": 226, "mccqe1:2025": 290 };

/** Months of some periods of training; what overlaps counts once. */
export function monthsOf(rows: readonly Training[], asOf: Day): number {
  const periods = rows.map(({ from, to }) => ({ from, to: to <= asOf ? to : asOf }));
  return merged(periods).reduce((sum, period) => sum + monthsIn(period), 0);
}

// --- two-valued: eligible or not --------------------------------------------------------------------------------

const fails = ({ result, taken }: Sitting): boolean =>
  (result === "fail" || result === "denied") && !Number.isNaN(taken);

const status = (one: Loaded): boolean =>
  (one.citizenships?.includes("CA") ||
    one.permanentResidence?.some((row) => row.country === "CA" && row.since <= RESIDENT_BY)) ??
  false;

const school = (one: Loaded): boolean =>
  one.degrees?.some(
    (row) => row.listed || (row.accreditations?.some((name) => ACCREDITED.includes(name)) ?? false),
  ) ?? false;

const degree = (one: Loaded): boolean =>
  one.degrees?.some((row) => row.graduated && row.on <= one.asOf && row.on <= GRADUATED_BY) ?? false;

const mccqe1 = (one: Loaded): boolean =>
  one.mccqe1.some(
    (row) => row.result === "pass" && row.score >= (PASS_SCORES[row.scale ?? ""] ?? Number.POSITIVE_INFINITY),
  );

function nac(one: Loaded): boolean {
  if (!one.nacKnown) return false;
  for (let index = one.nac.length - 1; index >= 0; index--) {
    const row = one.nac[index] as Sitting;
    if (row.result === "scheduled") continue;
    return row.result === "pass" && row.taken >= NAC_FROM;
  }
  return false;
}

function attempts(one: Loaded): boolean {
  if (!one.mccqe1Known) return false;
  let counted = 0;
  for (const row of one.mccqe1)
    if ((fails(row) || row.result === null) && row.taken >= COUNTED_FROM) counted++;
  return counted <= 2;
}

function wait(one: Loaded): boolean {
  if (!one.mccqe1Known) return false;
  let counted = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of one.mccqe1) {
    if (row.result !== null && !fails(row)) continue;
    counted++;
    last = row.taken;
  }
  return counted < 2 || one.asOf >= addMonths(last, 12);
}

const untrained = (one: Loaded): boolean =>
  one.training !== null &&
  !one.training.some(
    (row) =>
      (row.country === "CA" || row.country === "US") &&
      (row.accreditor === null || BARRING.includes(row.accreditor)),
  );

const trained = (one: Loaded): boolean =>
  one.training !== null &&
  monthsOf(
    one.training.filter(
      (row) =>
        (row.kind === "residency" || row.kind === "internship") &&
        row.completed === true &&
        row.to <= one.asOf,
    ),
    one.asOf,
  ) >= 12;

const passesIn = (row: LanguageTest): boolean =>
  row.test === "ielts_academic"
    ? row.overall >= 7 && row.listening >= 7 && row.reading >= 7 && row.writing >= 7 && row.speaking >= 7
    : row.test === "oet_medicine" &&
      row.listening >= 350 &&
      row.reading >= 350 &&
      row.writing >= 300 &&
      row.speaking >= 350;

const language = (one: Loaded): boolean =>
  one.languageTests?.some((row) => passesIn(row) && one.asOf <= addMonths(row.taken, 24)) ?? false;

const verified = (one: Loaded): boolean =>
  (one.standings?.some(
    (row) => row.authority === "mcc_source_verification" && row.track === null && row.status === "completed",
  ) ||
    one.degrees?.some((row) => row.on > one.asOf)) ??
  false;

/** Valid at some time from a day on; revoked with no day of its end is not known. */
function heldSince(row: Licence, from: Day, asOf: Day): boolean {
  const runs = !(row.to < asOf);
  if (runs) return row.status === "active" || (row.status === "expired" && !Number.isNaN(row.to));
  return row.to >= from;
}

const licence = (one: Loaded): boolean =>
  one.licences?.some(
    (row) =>
      row.unsupervised === true &&
      row.disciplined === false &&
      heldSince(row, addMonths(one.asOf, -60), one.asOf),
  ) ?? false;

const recent = (row: Practice, asOf: Day): boolean => !(row.to < addMonths(asOf, -36));

const practice = (one: Loaded): boolean =>
  one.practice?.some((row) => row.independent === true && recent(row, one.asOf)) ?? false;

const unmatched = (one: Loaded): boolean =>
  one.matches !== null && !one.matches.some((row) => row.outcome === "matched");

const offer = (one: Loaded): boolean =>
  one.standings?.some(
    (row) =>
      row.authority === "employer" &&
      row.track === "job_offer" &&
      (row.status === "approved" || row.status === "completed"),
  ) ?? false;

/** Whether somebody is eligible, for each pathway. */
export const eligible: Readonly<Record<string, (one: Loaded) => boolean>> = {
  "first-match": (one) =>
    status(one) && school(one) && degree(one) && mccqe1(one) && nac(one) && untrained(one) && unmatched(one),
  "second-match": (one) =>
    status(one) && school(one) && degree(one) && mccqe1(one) && untrained(one) && unmatched(one),
  province: (one) =>
    status(one) &&
    school(one) &&
    degree(one) &&
    mccqe1(one) &&
    (nac(one) || licence(one)) &&
    untrained(one) &&
    language(one),
  assessment: (one) =>
    status(one) &&
    school(one) &&
    verified(one) &&
    mccqe1(one) &&
    (practice(one) || trained(one)) &&
    language(one),
  sitting: (one) => school(one) && verified(one) && attempts(one) && wait(one),
  register: (one) =>
    (trained(one) && mccqe1(one) && verified(one)) ||
    (licence(one) && practice(one) && language(one)) ||
    (offer(one) && mccqe1(one) && practice(one)),
  direct: (one) =>
    school(one) && mccqe1(one) && (trained(one) || licence(one)) && offer(one) && language(one),
  programme: (one) =>
    status(one) &&
    school(one) &&
    degree(one) &&
    (language(one) || licence(one)) &&
    verified(one) &&
    attempts(one) &&
    unmatched(one),
};

// --- three-valued, with the tree --------------------------------------------------------------------------------

/** A status and the facts it comes from. */
interface Known {
  status: Status;
  facts: string[];
}

const ORDER: Readonly<Record<Status, number>> = { unmet: 0, unknown: 1, pending: 2, met: 3 };
const best = (a: Status, b: Status): Status => (ORDER[a] >= ORDER[b] ? a : b);
const anyOf = (statuses: readonly Status[], whole: boolean): Status =>
  statuses.reduce(best, whole ? "unmet" : "unknown");
const allOf = (statuses: readonly Status[]): Status =>
  statuses.includes("unmet")
    ? "unmet"
    : statuses.includes("unknown")
      ? "unknown"
      : statuses.includes("pending")
        ? "pending"
        : "met";
const truth = (value: boolean | null): Status => (value === null ? "unknown" : value ? "met" : "unmet");
const pointersOf = (rows: readonly { pointer: string }[] | null): string[] =>
  (rows ?? []).map((row) => row.pointer);
/** The rows looked at, or the list itself where none was. */
const rowsOr = (rows: readonly { pointer: string }[], list: string, known = true): string[] =>
  rows.length > 0 ? pointersOf(rows).sort() : known ? [list] : [];

function byStatus(one: Loaded): Known {
  const { citizenships, permanentResidence } = one;
  const facts = citizenships ? ["/citizenships"] : [];
  if (citizenships?.includes("CA")) return { status: "met", facts };
  if (permanentResidence) facts.push("/permanentResidence");
  const since = (permanentResidence ?? [])
    .filter((row) => row.country === "CA")
    .map((row) => (Number.isNaN(row.since) ? "unknown" : truth(row.since <= RESIDENT_BY)));
  return { status: anyOf(since, citizenships !== null && permanentResidence !== null), facts };
}

function bySchool(one: Loaded): Known {
  const each = (one.degrees ?? []).map((row) =>
    best(truth(row.listed), truth(orNull(row.accreditations?.some((name) => ACCREDITED.includes(name))))),
  );
  return { status: anyOf(each, one.degrees !== null), facts: pointersOf(one.degrees) };
}

function byDegree(one: Loaded): Known {
  const each = (one.degrees ?? []).map((row): Status => {
    if (Number.isNaN(row.on)) return "unknown";
    if (row.on > GRADUATED_BY) return "unmet";
    if (row.on > one.asOf) return "pending";
    return row.graduated ? "met" : "unknown";
  });
  return { status: anyOf(each, one.degrees !== null), facts: pointersOf(one.degrees) };
}

function byMccqe1(one: Loaded): Known {
  const each = one.mccqe1.map((row): Status => {
    const needed = row.scale === null ? undefined : PASS_SCORES[row.scale];
    if (row.scale !== null && (needed === undefined || row.score < needed)) return "unmet";
    if (row.result === null) return "unknown";
    if (row.result === "scheduled") return "pending";
    if (row.result !== "pass") return "unmet";
    return needed === undefined || Number.isNaN(row.score) ? "unknown" : truth(row.score >= needed);
  });
  return { status: anyOf(each, one.mccqe1Known), facts: rowsOr(one.mccqe1, "/exams", one.examsGiven) };
}

function byNac(one: Loaded): Known {
  const facts = rowsOr(one.nac, "/exams", one.examsGiven);
  if (!one.nacKnown) return { status: "unknown", facts };
  const last = one.nac.findLast((row) => row.result !== "scheduled");
  const open = last?.result === null && !(last.taken < NAC_FROM);
  if (last && last.result === "pass" && last.taken >= NAC_FROM) return { status: "met", facts };
  const booked = one.nac.some((row) => row.result === "scheduled" && row.due >= NAC_FROM);
  return { status: booked ? "pending" : open ? "unknown" : "unmet", facts };
}

function byAttempts(one: Loaded): Known {
  const inside = one.mccqe1.filter((row) => row.taken >= COUNTED_FROM);
  const sure = inside.filter(fails).length;
  const open = one.mccqe1Known
    ? inside.filter((row) => row.result === null).length
    : Number.POSITIVE_INFINITY;
  return {
    status: sure > 2 ? "unmet" : sure + open > 2 ? "unknown" : "met",
    facts: rowsOr(one.mccqe1, "/exams", one.examsGiven),
  };
}

function byWait(one: Loaded): Known {
  const facts = rowsOr(one.mccqe1, "/exams", one.examsGiven);
  if (!one.mccqe1Known) return { status: "unknown", facts };
  const counted = one.mccqe1.filter((row) => row.result === null || fails(row));
  const over = counted.length < 2 || one.asOf >= addMonths((counted.at(-1) as Sitting).taken, 12);
  if (over) return { status: "met", facts };
  return { status: counted.every(fails) ? "unmet" : "unknown", facts };
}

function byUntrained(one: Loaded): Known {
  const known = one.training !== null;
  const possible = (one.training ?? []).filter(
    (row) =>
      (row.country === "CA" || row.country === "US") &&
      (row.accreditor === null || BARRING.includes(row.accreditor)),
  );
  const facts = rowsOr(possible, "/training", known);
  if (possible.some((row) => row.accreditor !== null)) return { status: "unmet", facts };
  return { status: known && possible.length === 0 ? "met" : "unknown", facts };
}

function byTrained(one: Loaded): Known {
  const known = one.training !== null;
  const possible = (one.training ?? []).filter(
    (row) =>
      (row.kind === "residency" || row.kind === "internship") &&
      row.completed !== false &&
      !(row.to > one.asOf),
  );
  const sure = possible.filter((row) => row.completed);
  const facts = rowsOr(possible, "/training", known);
  if (monthsOf(sure, one.asOf) >= 12) return { status: "met", facts };
  return { status: !known || monthsOf(possible, one.asOf) >= 12 ? "unknown" : "unmet", facts };
}

const least = (score: number, needed: number): Status =>
  Number.isNaN(score) ? "unknown" : truth(score >= needed);

function byLanguage(one: Loaded): Known {
  const each = (one.languageTests ?? []).map((row): Status => {
    if (one.asOf > addMonths(row.taken, 24)) return "unmet";
    if (row.test === "ielts_academic")
      return allOf([
        least(row.overall, 7),
        least(row.listening, 7),
        least(row.reading, 7),
        least(row.writing, 7),
        least(row.speaking, 7),
      ]);
    return allOf([
      least(row.listening, 350),
      least(row.reading, 350),
      least(row.writing, 300),
      least(row.speaking, 350),
    ]);
  });
  const known = one.languageTests !== null;
  return { status: anyOf(each, known), facts: rowsOr(one.languageTests ?? [], "/languageTests", known) };
}

const PROGRESS: Readonly<Record<string, number>> = { applied: 1, invited: 2, approved: 3, completed: 4 };

function byStanding(
  one: Loaded,
  authority: string,
  track: string | null,
  need: string,
  known: boolean,
): Known {
  const rows = (one.standings ?? []).filter((row) => row.authority === authority);
  const needed = PROGRESS[need] ?? 0;
  const each = rows.map((row): Status => {
    if (row.track !== track) return "unmet";
    const progress = PROGRESS[row.status] ?? 0;
    return progress === 0 ? "unmet" : progress >= needed ? "met" : "pending";
  });
  return { status: anyOf(each, known), facts: rowsOr(rows, "/standings", known) };
}

function byVerified(one: Loaded): [Known, Known] {
  const student = (one.degrees ?? []).map((row) =>
    Number.isNaN(row.on) ? "unknown" : truth(row.on > one.asOf),
  );
  return [
    byStanding(one, "mcc_source_verification", null, "completed", one.standings !== null),
    { status: anyOf(student, one.degrees !== null), facts: pointersOf(one.degrees) },
  ];
}

function byLicence(one: Loaded): Known {
  const from = addMonths(one.asOf, -60);
  const open: { pointer: string }[] = [];
  let all: Status = one.licences === null ? "unknown" : "unmet";
  for (const row of one.licences ?? []) {
    const unclear =
      !(row.to < one.asOf) && row.status !== "active" && (row.status === "revoked" || Number.isNaN(row.to));
    const status = allOf([
      unclear ? "unknown" : truth(heldSince(row, from, one.asOf)),
      truth(row.unsupervised),
      truth(row.disciplined === null ? null : !row.disciplined),
    ]);
    if (status === "unmet") continue;
    open.push(row);
    all = best(all, status);
  }
  return { status: all, facts: rowsOr(open, "/licences", one.licences !== null) };
}

function byPractice(one: Loaded): Known {
  const known = one.practice !== null;
  const open = (one.practice ?? []).filter((row) => row.independent !== false && recent(row, one.asOf));
  const status = anyOf(
    open.map((row) => truth(row.independent)),
    known,
  );
  return { status, facts: rowsOr(open, "/practice", known) };
}

function byUnmatched(one: Loaded): Known {
  const known = one.matches !== null;
  const matched = (one.matches ?? []).filter((row) => row.outcome === "matched");
  const facts = rowsOr(matched, "/matches", known);
  return { status: matched.length > 0 ? "unmet" : known ? "met" : "unknown", facts };
}

const BY_ID: Readonly<Record<Exclude<Id, "verified">, (one: Loaded) => Known>> = {
  status: byStatus,
  school: bySchool,
  degree: byDegree,
  mccqe1: byMccqe1,
  nac: byNac,
  attempts: byAttempts,
  wait: byWait,
  untrained: byUntrained,
  trained: byTrained,
  language: byLanguage,
  licence: byLicence,
  practice: byPractice,
  unmatched: byUnmatched,
  offer: (one) => byStanding(one, "employer", "job_offer", "approved", one.employerKnown),
};

const STATEMENTS = Object.fromEntries(IDS.map((id) => [id, text(id)])) as Record<
  Id,
  Explanation["statement"]
>;
const ALL = { en: "All of these", fr: "Toutes ces conditions" };
const ANY = { en: "One of these", fr: "Une de ces conditions" };

/** A node before it is known whether it decides, and whether it is closed for good. */
interface Part {
  node: Explanation;
  closed: boolean;
  parts: Part[];
}

const union = (nodes: readonly Explanation[]): string[] =>
  [...new Set(nodes.flatMap((node) => node.facts))].sort();

function leaf(id: Id, kind: string, { status, facts }: Known): Part {
  const node = { kind, status, deciding: false, facts, statement: STATEMENTS[id] };
  return { node, closed: false, parts: [] };
}

function join(op: "all" | "any", status: Status, closed: boolean, parts: Part[]): Part {
  const children = parts.map((part) => part.node);
  const statement = op === "all" ? ALL : ANY;
  return {
    node: { op, status, deciding: false, facts: union(children), statement, children },
    closed,
    parts,
  };
}

function requirement(one: Loaded, id: Id): Part {
  let rule: Part;
  if (id === "verified") {
    const [standing, student] = byVerified(one);
    const children = [leaf(id, "standing", standing), leaf(id, "graduation", student)];
    rule = join("any", best(standing.status, student.status), false, children);
  } else rule = leaf(id, (RULES[id] as { kind: string }).kind, BY_ID[id](one));
  const { status, facts } = rule.node;
  return {
    node: {
      id,
      status,
      deciding: false,
      facts,
      statement: STATEMENTS[id],
      source: SOURCE,
      children: [rule.node],
    },
    // A licence that was not held in time is the one part of a choice that nothing can mend.
    closed: id === "licence" && status === "unmet",
    parts: [rule],
  };
}

function tree(one: Loaded, source: Tree): Part {
  if (typeof source === "string") return requirement(one, source as Id);
  if ("all" in source) {
    const parts = source.all.map((part) => tree(one, part));
    const closed = parts.some((part) => part.closed);
    return join("all", allOf(parts.map((part) => part.node.status)), closed, parts);
  }
  const parts = (source as { any: Tree[] }).any.map((part) => tree(one, part));
  const closed = parts.every((part) => part.closed);
  const status = anyOf(
    parts.map((part) => part.node.status),
    true,
  );
  return join("any", status, closed, parts);
}

/** Marks what keeps each part as it is: what is closed has no say in a choice that can still be made. */
function decide({ node, closed, parts }: Part): void {
  node.deciding = true;
  const choice = node.op === "any";
  const held = node.status === "met";
  for (const part of parts) {
    const alike = !node.op || (held && !choice) || (part.node.status === "met") === held;
    if (alike && (held || closed || !choice || !part.closed)) decide(part);
  }
}

/** The whole tree of a pathway: what the engine's explanation says, for these rules. */
export function explained(pathway: string, one: Loaded): Explanation {
  const whole = tree(one, TREES[pathway] as Tree);
  decide(whole);
  return whole.node;
}
