/**
 * A profile, loaded once for an as-of date into objects of one fixed shape: dates are day numbers, what is
 * dated after the as-of date has not happened, rows stand in a canonical order and keep the index they were
 * sent with.
 */
import { type Day, dayOf } from "./calendar";
import type { Exam } from "./catalogue";
import {
  Certification,
  Commitment,
  Degree,
  EXAM_CODES,
  ExamResult,
  Experience,
  LanguageTest,
  Licence,
  MatchRecord,
  PermanentResidence,
  Practice,
  type Profile,
  Residence,
  School,
  SecondarySchool,
  Sponsorship,
  Standing,
  Training,
  WorkAuthorization,
} from "./profile";

/** A date the profile does not give. Lies outside every window, so forgetting to check it cannot pass one. */
export const ABSENT: Day = -2_000_000;

type ListName = Exclude<keyof Profile, "residence" | "preferences" | "unsure">;
type RowOf<Name extends ListName> = NonNullable<Profile[Name]>[number];

/** A row of a list: what was sent, where it stood, and its dates as day numbers. */
export interface Row<Fact> {
  fact: Fact;
  /** Position in the list as it was sent: the only thing that keeps the order of rows. */
  index: number;
  /** Its place as a JSON Pointer. */
  pointer: string;
  from: Day;
  to: Day;
}

/** How far a list is known, worked out once so that asking for it costs nothing. */
export interface Certainty {
  /** The list was given at all. */
  known: boolean;
  /** It was given, and nothing of it is marked as unsure. */
  whole: boolean;
  /** Where only some codes of it are marked: those codes. */
  unsureCodes: ReadonlySet<string> | null;
}

/** A list of rows, and how far it is known. */
export interface Listing<Fact> extends Certainty {
  rows: Row<Fact>[];
}

/** One attempt at an examination. */
export interface Attempt {
  index: number;
  pointer: string;
  /** `done`: the result counts. `pending`: booked, or waiting. `unclear`: a field that would tell is missing. */
  state: "done" | "pending" | "unclear";
  /** False for a booking: nothing has been sat yet. */
  sat: boolean;
  /** The missing field of an unclear attempt. */
  missing: string;
  result: string;
  /** The result as one bit, for rules that ask about several: see {@link outcomesOf}. */
  outcome: number;
  taken: Day;
  /** The day the result counts from; ABSENT where it is not out. */
  counted: Day;
  /** The day a pending result is due. */
  due: Day;
  score: number;
  scale: string;
  session: string;
}

/** All attempts at one examination, in order of time. */
export interface ExamHistory {
  attempts: Attempt[];
  complete: boolean;
}

/** What pointers are put in order by: see {@link byContent}. */
interface PointerOrder {
  keys: Map<string, string>;
  pointers: Map<string, string>;
  /** By list: the place of each row in the order of their content. */
  places: Map<string, number[]>;
}

export interface Facts {
  profile: Profile;
  asOf: Day;
  unsure: ReadonlySet<string> | null;
  /** The classes still possible, once somebody asked for them. */
  classes: { CA?: readonly string[]; US?: readonly string[] };
  /** The order of pointers, once somebody asked for it. */
  order: PointerOrder | null;
  exams: ExamHistory[];
  citizenships: readonly string[];
  citizenshipsKnown: boolean;
  /** How far the citizenships are known. */
  nationality: Certainty;
  permanentResidence: Listing<RowOf<"permanentResidence">>;
  residences: Listing<RowOf<"residences">>;
  workAuthorizations: Listing<RowOf<"workAuthorizations">>;
  secondaryEducation: Listing<RowOf<"secondaryEducation">>;
  education: Listing<RowOf<"education">>;
  languageTests: Listing<RowOf<"languageTests">>;
  training: Listing<RowOf<"training">>;
  practice: Listing<RowOf<"practice">>;
  licences: Listing<RowOf<"licences">>;
  certifications: Listing<RowOf<"certifications">>;
  standings: Listing<RowOf<"standings">>;
  matches: Listing<RowOf<"matches">>;
  commitments: Listing<RowOf<"commitments">>;
  experiences: Listing<RowOf<"experiences">>;
  sponsorship: Listing<RowOf<"sponsorship">>;
}

/** The fields that say from which day a fact of the profile holds. */
const STARTS = [
  "since",
  "from",
  "validFrom",
  "startedOn",
  "takenOn",
  "issuedOn",
  "certifiedOn",
  "decidedOn",
] as const;

/** Whether a fact is dated after a day, so that on that day it has not happened. */
export function startsAfter(fact: unknown, day: Day): boolean {
  if (fact === null || typeof fact !== "object") return false;
  const dates = fact as Partial<Record<(typeof STARTS)[number], string>>;
  return STARTS.some((field) => dayOrAbsent(dates[field]) > day);
}

/** Position of an examination in {@link Facts.exams}. */
export const EXAM_INDEX: Readonly<Record<string, number>> = Object.fromEntries(
  EXAM_CODES.map((code, index) => [code, index]),
);

/** Results of sittings as bits, so that asking for one of several is one comparison of numbers. */
export function outcomesOf(results: readonly string[]): number {
  return results.reduce((bits, result) => bits | (1 << ExamResult.options.indexOf(result as never)), 0);
}

function textOf(value: unknown, arrange: (parts: string[]) => string[]): string {
  const inner = (part: unknown) => textOf(part, arrange);
  if (Array.isArray(value)) return `[${arrange(value.map(inner)).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${inner(member)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** The same content gives the same text, whatever the order of its keys. */
export const canonicalText = (value: unknown): string => textOf(value, (parts) => parts);

/** What a row says: the order of the codes in a list of its own makes no more difference than that of its keys. */
const contentText = (row: unknown): string => textOf(row, (parts) => parts.sort());

const dayOrAbsent = (text: string | undefined): Day => (text === undefined ? ABSENT : dayOf(text));

function certaintyOf(profile: Profile, list: ListName, unsure: ReadonlySet<string> | null): Certainty {
  const known = profile[list] !== undefined;
  if (!known || unsure === null) return { known, whole: known, unsureCodes: null };
  if (unsure.has(list)) return { known, whole: false, unsureCodes: null };
  const codes = new Set<string>();
  for (const name of unsure) if (name.startsWith(`${list}.`)) codes.add(name.slice(list.length + 1));
  return { known, whole: codes.size === 0, unsureCodes: codes };
}

/**
 * Copies rows so that all have every field of their schema, given or not, in one order. Rules read fields of rows
 * more than anything else, and reading them from objects of one shape takes a fraction of the time.
 */
function ofOneShape<Fact extends object>(schema: { shape: object }): (row: Fact) => Fact {
  const fields = Object.keys(schema.shape) as (keyof Fact)[];
  // A copy of a literal holds its fields within the object; one that grows keeps most of them elsewhere.
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(fields.map((field) => [field, null])))) as Fact;
  return (row) => {
    const copy = { ...blank };
    for (const field of fields) copy[field] = row[field];
    return copy;
  };
}

const ofOneShapeDegree = ofOneShape<RowOf<"education">>(Degree);
const ofOneShapeSchool = ofOneShape<RowOf<"education">["school"]>(School);

/** The lists rules read rows of, with what gives their rows one shape. */
const SHAPES: {
  [Name in Exclude<ListName & keyof Facts, "exams" | "citizenships">]: (row: RowOf<Name>) => RowOf<Name>;
} = {
  permanentResidence: ofOneShape(PermanentResidence),
  residences: ofOneShape(Residence),
  workAuthorizations: ofOneShape(WorkAuthorization),
  secondaryEducation: ofOneShape(SecondarySchool),
  education: (row) => ({ ...ofOneShapeDegree(row), school: ofOneShapeSchool(row.school) }),
  languageTests: ofOneShape(LanguageTest),
  training: ofOneShape(Training),
  practice: ofOneShape(Practice),
  licences: ofOneShape(Licence),
  certifications: ofOneShape(Certification),
  standings: ofOneShape(Standing),
  matches: ofOneShape(MatchRecord),
  commitments: ofOneShape(Commitment),
  experiences: ofOneShape(Experience),
  sponsorship: ofOneShape(Sponsorship),
};

/** The rows of a list that have happened, in order of time and then of content. */
function rowsOf<Fact>(
  name: ListName,
  shaped: (fact: Fact) => Fact,
  list: readonly Fact[],
  asOf: Day,
  from: (fact: Fact) => string | undefined,
  to: (fact: Fact) => string | undefined,
): Row<Fact>[] {
  const rows: Row<Fact>[] = [];
  for (let index = 0; index < list.length; index++) {
    const fact = list[index] as Fact;
    const start = dayOrAbsent(from(fact));
    if (start > asOf) continue;
    rows.push({
      fact: shaped(fact),
      index,
      pointer: `/${name}/${index}`,
      from: start,
      to: dayOrAbsent(to(fact)),
    });
  }
  if (rows.length > 1) {
    const texts = new Map(rows.map((row) => [row, contentText(row.fact)]));
    rows.sort((a, b) => a.from - b.from || compareText(texts.get(a) as string, texts.get(b) as string));
  }
  return rows;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Pass mark in force for a sitting on a scale; undefined where none is known. A day outside the scale's own years says
 * no more than no day: what all its marks agree on holds.
 */
function passMark(exam: Exam | undefined, scale: string, taken: Day): number | undefined {
  const marks = exam?.scales.find((candidate) => candidate.id === scale)?.passMarks;
  if (!marks) return undefined;
  const fitting = marks.filter(
    (mark) =>
      taken === ABSENT || (dayOf(mark.from) <= taken && (mark.to === undefined || taken <= dayOf(mark.to))),
  );
  const [first, ...others] = fitting.length > 0 ? fitting : marks;
  if (!first || first.mark === null || others.some((mark) => mark.mark !== first.mark)) return undefined;
  return first.mark;
}

function attemptOf(row: RowOf<"exams">, index: number, asOf: Day, exam: Exam | undefined): Attempt | null {
  const taken = dayOrAbsent(row.takenOn);
  const resulted = dayOrAbsent(row.resultOn);
  let result = row.result as string | undefined;
  // A booking may give its day as the day of the sitting.
  const booked = dayOrAbsent(row.scheduledFor ?? (result === "scheduled" ? row.takenOn : undefined));
  if (result === undefined && row.score !== undefined && row.scoreScale !== undefined) {
    const mark = passMark(exam, row.scoreScale, taken);
    if (mark !== undefined) result = row.score >= mark ? "pass" : "fail";
  }
  const attempt: Attempt = {
    index,
    pointer: `/exams/${index}`,
    state: "done",
    sat: true,
    missing: "",
    result: result ?? "",
    outcome: result === undefined ? 0 : outcomesOf([result]),
    taken,
    counted: resulted === ABSENT ? taken : resulted,
    due: ABSENT,
    score: row.score ?? Number.NaN,
    scale: row.scoreScale ?? "",
    session: row.session ?? "",
  };
  const unclear = (missing: string): Attempt => ({ ...attempt, state: "unclear", missing });
  const awaiting = (due: Day): Attempt => ({ ...attempt, state: "pending", counted: due, due });

  // Whatever the row says of its result: a sitting booked for a later day has none yet.
  if (result === "scheduled" || (booked > asOf && taken === ABSENT)) {
    return booked === ABSENT || booked > asOf
      ? { ...awaiting(booked), sat: false, taken: ABSENT, counted: ABSENT }
      : { ...unclear("result"), taken: booked };
  }
  // A sitting dated after the as-of date has not happened.
  if (taken > asOf) return null;
  if (result === "awaiting") return awaiting(resulted > asOf ? resulted : ABSENT);
  if (resulted > asOf) return taken === ABSENT ? unclear("takenOn") : awaiting(resulted);
  return result === undefined ? unclear("result") : attempt;
}

/**
 * Examinations nobody sat, and lists nobody gave, are the same for everybody: one object for all keeps what is read
 * for a person close together.
 */
const NO_ATTEMPTS: readonly [ExamHistory, ExamHistory] = [
  { attempts: [], complete: false },
  { attempts: [], complete: true },
];
const NOT_GIVEN: Listing<never> = { rows: [], known: false, whole: false, unsureCodes: null };

function examHistories(
  profile: Profile,
  asOf: Day,
  exams: ReadonlyMap<string, Exam>,
  unsure: ReadonlySet<string> | null,
): ExamHistory[] {
  const known = profile.exams !== undefined && !unsure?.has("exams");
  const histories = EXAM_CODES.map((code) => NO_ATTEMPTS[known && !unsure?.has(`exams.${code}`) ? 1 : 0]);
  const list = profile.exams ?? [];
  for (let index = 0; index < list.length; index++) {
    const row = list[index] as RowOf<"exams">;
    const attempt = attemptOf(row, index, asOf, exams.get(row.exam));
    if (!attempt) continue;
    const position = EXAM_INDEX[row.exam] as number;
    const { attempts, complete } = histories[position] as ExamHistory;
    if (attempts.length > 0) attempts.push(attempt);
    else histories[position] = { attempts: [attempt], complete };
  }
  for (const history of histories) {
    if (history.attempts.length > 1) {
      const text = (attempt: Attempt) => contentText(list[attempt.index]);
      history.attempts.sort(
        (a, b) => a.taken - b.taken || a.counted - b.counted || compareText(text(a), text(b)),
      );
    }
  }
  return histories;
}

/**
 * Loads a profile for an as-of date. The profile has been parsed by its schema; `exams` gives the pass marks
 * that turn a bare score into a result.
 *
 * @param like facts of the same person on the same day, with the same pass marks: lists that are the same lists
 * are taken from there
 */
export function loadFacts(
  profile: Profile,
  asOf: Day,
  exams: ReadonlyMap<string, Exam>,
  like?: Facts,
): Facts {
  const before = like?.asOf === asOf && like.profile.unsure === profile.unsure ? like : undefined;
  const unsure = profile.unsure && profile.unsure.length > 0 ? new Set(profile.unsure) : null;
  const none = () => undefined;
  const listing = <Name extends keyof typeof SHAPES>(
    name: Name,
    from: (row: RowOf<Name>) => string | undefined,
    to: (row: RowOf<Name>) => string | undefined,
  ): Listing<RowOf<Name>> => {
    if (before && before.profile[name] === profile[name]) return before[name] as Listing<RowOf<Name>>;
    if (profile[name] === undefined) return NOT_GIVEN;
    const certainty = certaintyOf(profile, name, unsure);
    return {
      rows: rowsOf(name, SHAPES[name], (profile[name] ?? []) as RowOf<Name>[], asOf, from, to),
      ...certainty,
    };
  };
  return {
    profile,
    asOf,
    unsure,
    classes: {},
    order: null,
    exams:
      before && before.profile.exams === profile.exams
        ? before.exams
        : examHistories(profile, asOf, exams, unsure),
    citizenships: [...(profile.citizenships ?? [])].sort(),
    citizenshipsKnown: profile.citizenships !== undefined,
    nationality: certaintyOf(profile, "citizenships", unsure),
    permanentResidence: listing(
      "permanentResidence",
      (row) => row.since,
      (row) => row.validUntil,
    ),
    residences: listing(
      "residences",
      (row) => row.from,
      (row) => row.to,
    ),
    workAuthorizations: listing(
      "workAuthorizations",
      (row) => row.validFrom,
      (row) => row.validUntil,
    ),
    secondaryEducation: listing(
      "secondaryEducation",
      (row) => row.startedOn,
      (row) => row.endedOn,
    ),
    education: listing(
      "education",
      (row) => row.startedOn,
      (row) => row.graduatedOn ?? row.expectedGraduationOn,
    ),
    languageTests: listing("languageTests", (row) => row.takenOn, none),
    training: listing(
      "training",
      (row) => row.startedOn,
      (row) => row.endedOn,
    ),
    practice: listing(
      "practice",
      (row) => row.startedOn,
      (row) => row.endedOn,
    ),
    licences: listing(
      "licences",
      (row) => row.issuedOn,
      (row) => row.expiresOn,
    ),
    certifications: listing("certifications", (row) => row.certifiedOn, none),
    // An application with a decision day to come is still an application.
    standings: listing(
      "standings",
      (row) => (row.status === "applied" || row.status === "invited" ? undefined : row.decidedOn),
      (row) => row.expiresOn,
    ),
    matches: listing("matches", none, none),
    commitments: listing("commitments", none, none),
    experiences: listing(
      "experiences",
      (row) => row.startedOn,
      (row) => row.endedOn,
    ),
    sponsorship: listing("sponsorship", none, none),
  };
}

function orderOf(facts: Facts): PointerOrder {
  facts.order ??= { keys: new Map(), pointers: new Map(), places: new Map() };
  return facts.order;
}

/** The places of a list's rows in the order of their content. */
function placesIn(facts: Facts, list: string): number[] {
  let ranks = orderOf(facts).places.get(list);
  if (!ranks) {
    const rows = facts.profile[list as ListName];
    const texts = Array.isArray(rows) ? rows.map(contentText) : [];
    const order = texts.map((_, at) => at);
    order.sort((a, b) => compareText(texts[a] as string, texts[b] as string) || a - b);
    ranks = [];
    for (const [place, at] of order.entries()) ranks[at] = place;
    orderOf(facts).places.set(list, ranks);
  }
  return ranks;
}

/**
 * A pointer with the row's place by content instead of the one it was sent in: what pointers are put in order by,
 * so that the order does not depend on how the rows were sent.
 */
export function byContent(pointer: string, facts: Facts): string {
  const { keys, pointers } = orderOf(facts);
  let key = keys.get(pointer);
  if (key === undefined) {
    key = keyOf(pointer, facts);
    keys.set(pointer, key);
    pointers.set(key, pointer);
  }
  return key;
}

function keyOf(pointer: string, facts: Facts): string {
  const [, list = "", index, ...rest] = pointer.split("/");
  if (index === undefined || !/^\d+$/.test(index)) return pointer;
  const place = String(placesIn(facts, list)[Number(index)] ?? index).padStart(4, "0");
  return ["", list, place, ...rest].join("/");
}

/** Pointers, each once, in the order of what they point to. */
export function inOrder(pointers: readonly string[], facts: Facts): string[] {
  if (pointers.length < 2) return [...pointers];
  const keys = new Set<string>();
  for (const pointer of pointers) keys.add(byContent(pointer, facts));
  const byKey = orderOf(facts).pointers;
  return [...keys].sort().map((key) => byKey.get(key) as string);
}

/**
 * True where a list is given and neither it nor the code asked about is marked as unsure. Without a code the whole
 * list is asked about, and any code marked leaves it open.
 */
export function complete({ whole, unsureCodes }: Certainty, code?: string): boolean {
  return whole || (code !== undefined && unsureCodes !== null && !unsureCodes.has(code));
}
