/**
 * What a file would change. Pure: the rows, the directory as it stands, and its rules in; problems, counts and work out.
 * Nothing in a file takes anything away: what a new cycle no longer lists keeps its past.
 */
import type { Bilingual } from "../eligibility/rule";
import { CHANGES_SHOWN } from "./codes";
import type { RowProblem, StreamRow } from "./csv";
import { isLimit, limitsOf } from "./limits";
import { accessOf, criteriaFor, type DirectoryRules, judgedAs, type StreamTraits } from "./rules";
import type { Criterion } from "./schema";
import type { Position } from "./types";

export interface StoredStream {
  id: string;
  programId: string;
  code: string;
  kind: string;
  openTo: string;
  tie: string | null;
  returnOfService: boolean | null;
  military: boolean;
  siteEn: string;
  siteFr: string;
  visas: string[];
  languages: string[];
  cycle: number;
  places: number | null;
  accessId: string;
  judgedAs: string;
}

export interface StoredPosition extends Position {
  streamId: string;
}

export interface StoredProgram {
  id: string;
  service: string;
  institutionId: string;
  region: string;
  specialtyId: string;
}

/** The directory, as far as a file touches it. */
export interface Directory {
  institutions: ReadonlySet<string>;
  specialties: ReadonlySet<string>;
  programs: ReadonlyMap<string, StoredProgram>;
  streams: ReadonlyMap<string, StoredStream>;
  /** By stream and cycle, joined by a blank. */
  positions: ReadonlyMap<string, StoredPosition>;
  /** Criteria of each stream. */
  links: ReadonlyMap<string, readonly string[]>;
}

/** How much a file would change. */
export interface ImportCounts {
  rows: number;
  newPrograms: number;
  newStreams: number;
  changedStreams: number;
  newPlaces: number;
  changedPlaces: number;
  unchanged: number;
}

/** One cell that would change, for people to check. */
export interface CellChange {
  stream: string;
  field: string;
  from: string;
  to: string;
}

export interface ImportWork {
  institutions: ({ id: string } & Bilingual)[];
  specialties: ({ id: string } & Bilingual)[];
  programs: StoredProgram[];
  criteria: Criterion[];
  streams: StoredStream[];
  positions: StoredPosition[];
  links: { streamId: string; criteria: string[] }[];
}

export interface ImportPlan {
  problems: RowProblem[];
  counts: ImportCounts;
  changes: CellChange[];
  work: ImportWork;
}

const programIdOf = (row: Pick<StreamRow, "service" | "region" | "institution" | "specialty">): string =>
  `${row.service}.${row.region.toLowerCase()}.${row.institution}.${row.specialty}`;
export const streamIdOf = (row: Pick<StreamRow, "service" | "stream_code">): string =>
  `${row.service}.${row.stream_code.toLowerCase()}`;

const traitsOf = (row: StreamRow): StreamTraits => ({
  service: row.service,
  institution: row.institution,
  region: row.region,
  specialty: row.specialty,
  openTo: row.open_to,
  tie: row.tie,
  site: row.site_en,
  returnOfService: row.return_of_service,
});

/** The same traits of a stream that is stored. */
const traitsOfStored = (stream: StoredStream, program: StoredProgram): StreamTraits => ({
  service: program.service,
  institution: program.institutionId,
  region: program.region,
  specialty: program.specialtyId,
  openTo: stream.openTo,
  tie: stream.tie,
  site: stream.siteEn,
  returnOfService: stream.returnOfService,
});

const said = (value: unknown): string =>
  value === null || value === undefined ? "" : Array.isArray(value) ? value.join(" ") : String(value);

function differences<Row extends object>(before: Row, after: Row, id: string): CellChange[] {
  return (Object.keys(after) as (keyof Row & string)[])
    .filter((field) => said(before[field]) !== said(after[field]))
    .map((field) => ({ stream: id, field, from: said(before[field]), to: said(after[field]) }));
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Names a file brings along for codes nobody knows yet. */
function nameProblem(
  row: StreamRow,
  what: "institution" | "specialty",
  known: ReadonlySet<string>,
  brought: Map<string, { id: string } & Bilingual>,
): RowProblem | null {
  const id = row[what];
  if (known.has(id) || brought.has(id)) return null;
  const [en, fr] = [row[`${what}_en`], row[`${what}_fr`]];
  if (en && fr) {
    brought.set(id, { id, en, fr });
    return null;
  }
  return {
    line: row.line,
    column: what,
    code: `unknown_${what}`,
    value: id,
    expected: `${what}_en, ${what}_fr`,
  };
}

/** Plans a file. With problems, nothing of it may be applied. */
export function planImport(
  rows: readonly StreamRow[],
  directory: Directory,
  rules: DirectoryRules,
): ImportPlan {
  const problems: RowProblem[] = [];
  const institutions = new Map<string, { id: string } & Bilingual>();
  const specialties = new Map<string, { id: string } & Bilingual>();
  const programs = new Map<string, StoredProgram>();
  const criteria = new Map<string, Criterion>();
  const streams = new Map<string, StoredStream>();
  const positions: StoredPosition[] = [];
  const links = new Map<string, string[]>();
  const changes: CellChange[] = [];
  const counts: ImportCounts = {
    rows: rows.length,
    newPrograms: 0,
    newStreams: 0,
    changedStreams: 0,
    newPlaces: 0,
    changedPlaces: 0,
    unchanged: 0,
  };
  // The newest cycle of a stream speaks for it; rows of one file may tell of several.
  for (const row of [...rows].sort((a, b) => a.cycle - b.cycle || a.line - b.line)) {
    const programId = programIdOf(row);
    const id = streamIdOf(row);
    const stored = directory.streams.get(id);
    const faults = [
      nameProblem(row, "institution", directory.institutions, institutions),
      nameProblem(row, "specialty", directory.specialties, specialties),
    ].filter((fault) => fault !== null);
    const owner = streams.get(id)?.programId ?? stored?.programId;
    if (owner !== undefined && owner !== programId)
      faults.push({
        line: row.line,
        column: "stream_code",
        code: "other_program",
        value: row.stream_code,
        expected: owner,
      });
    const traits = traitsOf(row);
    const access = accessOf(traits, rules.access);
    if (!access)
      faults.push({
        line: row.line,
        column: "open_to",
        code: "no_access_rule",
        value: row.open_to,
        expected: row.service,
      });
    if (faults.length > 0 || !access) {
      problems.push(...faults);
      continue;
    }
    if (!directory.programs.has(programId) && !programs.has(programId)) {
      programs.set(programId, {
        id: programId,
        service: row.service,
        institutionId: row.institution,
        region: row.region,
        specialtyId: row.specialty,
      });
      counts.newPrograms++;
    }
    const position: StoredPosition = {
      streamId: id,
      cycle: row.cycle,
      places: row.places,
      imgShare: row.img_share,
      sourceUrl: row.source_url,
      checkedOn: row.checked_on,
      approvedOn: row.approved_on,
      confidence: row.confidence,
    };
    const known = directory.positions.get(`${id} ${row.cycle}`);
    const moved = known ? differences(known, position, id) : [];
    if (!known) counts.newPlaces++;
    else if (moved.length > 0) counts.changedPlaces++;
    if (!known || moved.length > 0) positions.push(position);
    changes.push(...moved);

    const limits = limitsOf(row);
    const asked = [...criteriaFor(traits, rules.criteria), ...limits];
    const stream: StoredStream = {
      id,
      programId,
      code: row.stream_code,
      kind: row.stream_kind,
      openTo: row.open_to,
      tie: row.tie,
      returnOfService: row.return_of_service,
      military: row.military_places ?? false,
      siteEn: row.site_en,
      siteFr: row.site_fr,
      visas: row.visas ?? [],
      languages: row.languages ?? [],
      cycle: row.cycle,
      places: row.places,
      accessId: access.id,
      judgedAs: judgedAs(access.id, asked),
    };
    const past = stored !== undefined && stored.cycle > row.cycle;
    const altered = stored && !past ? differences(stored, stream, id) : [];
    const ids = asked.map((one) => one.id);
    const relinked = !past && !sameSet(ids, directory.links.get(id) ?? []);
    if (!stored && !streams.has(id)) counts.newStreams++;
    else if (stored && (altered.length > 0 || relinked)) counts.changedStreams++;
    if (!past && (!stored || altered.length > 0 || relinked)) {
      streams.set(id, stream);
      for (const limit of limits) criteria.set(limit.id, limit);
      links.set(id, ids);
    }
    changes.push(...altered.filter(({ field }) => field !== "judgedAs" && field !== "places"));
    if (stored && known && altered.length === 0 && !relinked && moved.length === 0) counts.unchanged++;
  }
  return {
    problems,
    counts,
    changes: changes.slice(0, CHANGES_SHOWN),
    work: {
      institutions: [...institutions.values()],
      specialties: [...specialties.values()],
      programs: [...programs.values()],
      criteria: [...criteria.values()],
      streams: [...streams.values()],
      positions,
      links: [...links].map(([streamId, wanted]) => ({ streamId, criteria: wanted })),
    },
  };
}

/** What changed rules mean for the streams that are stored: who sees them, and what they ask. */
export function relink(directory: Directory, rules: DirectoryRules): Pick<ImportWork, "streams" | "links"> {
  const strictLimit = (id: string) => id.endsWith(".strict");
  const streams: StoredStream[] = [];
  const links: ImportWork["links"] = [];
  for (const stream of directory.streams.values()) {
    const program = directory.programs.get(stream.programId);
    const traits = program && traitsOfStored(stream, program);
    const access = traits && accessOf(traits, rules.access);
    if (!traits || !access) continue;
    const before = directory.links.get(stream.id) ?? [];
    // What a row stated by its own cells stays until a row says otherwise.
    const limits = before
      .filter(isLimit)
      .map((id) => ({ id, role: strictLimit(id) ? ("criterion" as const) : ("preference" as const) }));
    const asked = [...criteriaFor(traits, rules.criteria), ...limits];
    const key = judgedAs(access.id, asked);
    const ids = asked.map(({ id }) => id);
    if (access.id !== stream.accessId || key !== stream.judgedAs)
      streams.push({ ...stream, accessId: access.id, judgedAs: key });
    if (!sameSet(ids, before)) links.push({ streamId: stream.id, criteria: ids });
  }
  return { streams, links };
}
