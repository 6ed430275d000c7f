/**
 * A file of streams as a table: its columns, and every row read or refused. A refusal names row and column and carries
 * what the words beside it need; nothing is guessed.
 */
import { type CsvError, parse } from "csv-parse/sync";
import { CalendarDate } from "../eligibility/profile";
import { SUBDIVISIONS } from "../intake/places";
import { CONFIDENCES, KINDS, LANGUAGES, LIMIT_WEIGHTS, OPEN_TO, SERVICES, VISAS } from "./codes";

/** Rows and bytes of one file at most. What a form may send at all is set in next.config.js, a little above. */
export const MAX_ROWS = 20_000;
export const MAX_BYTES = 900_000;
/** Problems that are told at once; the rest is counted. */
export const MAX_PROBLEMS = 200;

/** What is wrong with a cell. The words stand in the messages under the same codes. */
export type ProblemCode =
  | "empty_file"
  | "not_csv"
  | "too_large"
  | "too_many_rows"
  | "column_missing"
  | "column_unknown"
  | "needed"
  | "too_long"
  | "not_a_code"
  | "not_an_id"
  | "not_a_region"
  | "not_a_number"
  | "not_a_date"
  | "not_an_address"
  | "pair"
  | "twice"
  | "unknown_institution"
  | "unknown_specialty"
  | "no_access_rule"
  | "other_program";

export interface RowProblem {
  /** The line of the file, the head being line 1; 0 for the file as a whole. */
  line: number;
  column: string | null;
  code: ProblemCode;
  /** What stands there. */
  value: string;
  /** What may stand there, or what it clashes with. */
  expected: string;
}

type Read = { ok: true; value: unknown } | { ok: false; code: ProblemCode; expected?: string };
const good = (value: unknown): Read => ({ ok: true, value });
const bad = (code: ProblemCode, expected = ""): Read => ({ ok: false, code, expected });

const text =
  (most: number) =>
  (cell: string): Read =>
    cell.length > most ? bad("too_long", String(most)) : good(cell);
const code =
  (codes: readonly string[]) =>
  (cell: string): Read =>
    codes.includes(cell) ? good(cell) : bad("not_a_code", codes.join(", "));
const codes =
  (all: readonly string[]) =>
  (cell: string): Read => {
    const named = cell.split(/[|;\s]+/).filter((one) => one !== "");
    return named.every((one) => all.includes(one))
      ? good([...new Set(named)])
      : bad("not_a_code", all.join(", "));
  };
const id = (cell: string): Read => (/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(cell) ? good(cell) : bad("not_an_id"));
const REGIONS = new Set([...SUBDIVISIONS.CA, ...SUBDIVISIONS.US].map((place) => place.code));
const region = (cell: string): Read => (REGIONS.has(cell) ? good(cell) : bad("not_a_region", "CA-ON, US-TX"));
const number =
  (least: number, most: number) =>
  (cell: string): Read =>
    /^\d{1,6}$/.test(cell) && Number(cell) >= least && Number(cell) <= most
      ? good(Number(cell))
      : bad("not_a_number", `${least}–${most}`);
const date = (cell: string): Read =>
  CalendarDate.safeParse(cell).success ? good(cell) : bad("not_a_date", "2026-11-25");
const address = (cell: string): Read =>
  /^https?:\/\/\S+$/.test(cell) && URL.canParse(cell) && cell.length <= 500
    ? good(cell)
    : bad("not_an_address", "https://…");
const yesNo = (cell: string): Read =>
  cell === "yes" || cell === "no" ? good(cell === "yes") : bad("not_a_code", "yes, no");

/** Every column: whether a row needs it, what it reads, and what an empty cell means. */
export const COLUMNS = {
  service: { needed: true, read: code(SERVICES) },
  institution: { needed: true, read: id },
  institution_en: { needed: false, read: text(120) },
  institution_fr: { needed: false, read: text(120) },
  region: { needed: true, read: region },
  specialty: { needed: true, read: id },
  specialty_en: { needed: false, read: text(120) },
  specialty_fr: { needed: false, read: text(120) },
  stream_code: {
    needed: true,
    read: (cell: string): Read => (/^[A-Za-z0-9-]{1,40}$/.test(cell) ? good(cell) : bad("not_an_id")),
  },
  stream_kind: { needed: true, read: code(KINDS) },
  open_to: { needed: true, read: code(OPEN_TO) },
  tie: { needed: false, read: region },
  return_of_service: { needed: false, read: yesNo },
  military_places: { needed: false, read: yesNo },
  site_en: { needed: true, read: text(120) },
  site_fr: { needed: true, read: text(120) },
  cycle: { needed: true, read: number(1990, 2200) },
  places: { needed: false, read: number(0, 1000) },
  img_share: { needed: false, read: number(0, 100) },
  visas: { needed: false, read: codes(VISAS) },
  languages: { needed: false, read: codes(LANGUAGES) },
  graduation_years: { needed: false, read: number(0, 60) },
  graduation_as: { needed: false, read: code(LIMIT_WEIGHTS) },
  attempts_most: { needed: false, read: number(1, 20) },
  attempts_as: { needed: false, read: code(LIMIT_WEIGHTS) },
  local_experience_months: { needed: false, read: number(1, 240) },
  local_experience_as: { needed: false, read: code(LIMIT_WEIGHTS) },
  step2ck_least: { needed: false, read: number(100, 300) },
  step2ck_as: { needed: false, read: code(LIMIT_WEIGHTS) },
  ecfmg_as: { needed: false, read: code(LIMIT_WEIGHTS) },
  step3_as: { needed: false, read: code(LIMIT_WEIGHTS) },
  source_url: { needed: true, read: address },
  checked_on: { needed: true, read: date },
  approved_on: { needed: false, read: date },
  confidence: { needed: true, read: code(CONFIDENCES) },
} as const satisfies Record<string, { needed: boolean; read: (cell: string) => Read }>;
export type Column = keyof typeof COLUMNS;

type Cell<Name extends Column> = Name extends
  | "cycle"
  | "places"
  | "img_share"
  | "graduation_years"
  | "attempts_most"
  | "local_experience_months"
  | "step2ck_least"
  ? number
  : Name extends "return_of_service" | "military_places"
    ? boolean
    : Name extends "visas" | "languages"
      ? string[]
      : string;

/** A row that was read; an empty cell is null. */
export type StreamRow = { line: number } & {
  [Name in Column]: (typeof COLUMNS)[Name]["needed"] extends true ? Cell<Name> : Cell<Name> | null;
};

/** Cells that mean something together only. */
const PAIRS: readonly (readonly [Column, Column])[] = [
  ["graduation_years", "graduation_as"],
  ["attempts_most", "attempts_as"],
  ["local_experience_months", "local_experience_as"],
  ["step2ck_least", "step2ck_as"],
];

const NAMES = Object.keys(COLUMNS) as Column[];

function headProblems(head: readonly string[]): RowProblem[] {
  const problem = (column: string, what: ProblemCode): RowProblem => ({
    line: 1,
    column,
    code: what,
    value: column,
    expected: what === "column_unknown" ? NAMES.join(", ") : "",
  });
  return [
    ...NAMES.filter((name) => COLUMNS[name].needed && !head.includes(name)).map((name) =>
      problem(name, "column_missing"),
    ),
    ...head
      .filter((name) => !(NAMES as string[]).includes(name))
      .map((name) => problem(name, "column_unknown")),
  ];
}

function readRow(cells: Record<string, string>, line: number, problems: RowProblem[]): StreamRow | null {
  const row: Record<string, unknown> = { line };
  const before = problems.length;
  for (const name of NAMES) {
    const cell = (cells[name] ?? "").trim();
    row[name] = null;
    if (cell === "") {
      if (COLUMNS[name].needed)
        problems.push({ line, column: name, code: "needed", value: "", expected: "" });
      continue;
    }
    const read = COLUMNS[name].read(cell);
    if (read.ok) row[name] = read.value;
    else
      problems.push({
        line,
        column: name,
        code: read.code,
        value: cell.slice(0, 80),
        expected: read.expected ?? "",
      });
  }
  for (const [figure, weight] of PAIRS)
    if ((row[figure] === null) !== (row[weight] === null) && problems.length === before)
      problems.push({
        line,
        column: row[figure] === null ? figure : weight,
        code: "pair",
        value: "",
        expected: row[figure] === null ? weight : figure,
      });
  return problems.length === before ? (row as StreamRow) : null;
}

const whole = (what: ProblemCode, expected = "", line = 0): { rows: []; problems: RowProblem[] } => ({
  rows: [],
  problems: [{ line, column: null, code: what, value: "", expected }],
});

/** Reads a file. Where anything is wrong, `problems` says all of it. */
export function readStreams(file: string): { rows: StreamRow[]; problems: RowProblem[] } {
  if (Buffer.byteLength(file) > MAX_BYTES) return whole("too_large", String(MAX_BYTES));
  if (file.trim() === "") return whole("empty_file");
  let records: { record: Record<string, string>; info: { lines: number } }[];
  let head: string[] = [];
  try {
    records = parse(file, {
      bom: true,
      columns: (names: string[]) => {
        head = names.map((name) => name.trim());
        return head;
      },
      info: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
    }) as unknown as typeof records;
  } catch (error) {
    return whole("not_csv", "", (error as CsvError & { lines?: number }).lines ?? 0);
  }
  const problems = headProblems(head);
  if (problems.length > 0) return { rows: [], problems };
  if (records.length === 0) return whole("empty_file");
  if (records.length > MAX_ROWS) return whole("too_many_rows", String(MAX_ROWS));
  const rows = records.flatMap(({ record, info }) => readRow(record, info.lines, problems) ?? []);
  const seen = new Map<string, number>();
  for (const { line, service, stream_code, cycle } of rows) {
    const key = `${service} ${stream_code.toLowerCase()} ${cycle}`;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, line);
    else
      problems.push({
        line,
        column: "stream_code",
        code: "twice",
        value: stream_code,
        expected: String(earlier),
      });
  }
  return { rows, problems };
}

/** The head of a file, for people who begin with an empty one. */
export const FILE_HEAD = `${NAMES.join(",")}\n`;
