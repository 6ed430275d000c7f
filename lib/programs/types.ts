/** What the screens of the directory are made of. */
import type { Verdict } from "../eligibility/judge";
import type { Status } from "../eligibility/kleene";
import type { Bilingual } from "../eligibility/rule";
import type { Page } from "../platform/page";
import type { Kind, OpenTo } from "./codes";
import type { Judgement } from "./person";
import type { Access, Criterion } from "./schema";

/** A stream as a list shows it. */
export interface StreamRow {
  id: string;
  programId: string;
  code: string;
  kind: Kind;
  openTo: OpenTo;
  tie: string | null;
  returnOfService: boolean | null;
  military: boolean;
  site: Bilingual;
  visas: string[];
  languages: string[];
  cycle: number;
  places: number | null;
  accessId: string;
  judgedAs: string;
  region: string;
  service: string;
  institution: Bilingual;
  specialty: Bilingual;
  /** How many strict cut-offs and stated preferences it has. */
  strict: number;
  preferred: number;
}

/** A page of the directory. */
export interface Found extends Page {
  rows: StreamRow[];
}

/** What may be chosen in the filters, in a language's order. */
export interface Choices {
  regions: string[];
  specialties: { id: string; name: string }[];
  institutions: { id: string; name: string }[];
  /** How many there are of all, and the newest cycle. */
  streams: number;
  programs: number;
  cycle: number | null;
}

export interface Position {
  cycle: number;
  places: number | null;
  imgShare: number | null;
  sourceUrl: string;
  checkedOn: string;
  approvedOn: string | null;
  confidence: string;
}

/** A program with all its streams and what they ask. */
export interface ProgramFile {
  id: string;
  service: string;
  region: string;
  institution: Bilingual;
  specialty: Bilingual;
  streams: (StreamRow & { positions: Position[]; criteria: string[] })[];
  access: Access[];
  criteria: Criterion[];
}

/** A list or a program as one person sees it. */
export interface Seen {
  /** The day it was judged on. */
  asOf: string;
  judgements: ReadonlyMap<string, Judgement>;
  /** Where the person stands with each criterion. */
  statuses: ReadonlyMap<string, Status>;
  /** Verdicts of the pathways that lead to these streams. */
  pathways: ReadonlyMap<string, Verdict>;
}

/** Streams of one door, counted. */
export interface Door {
  access: Access;
  streams: number;
  places: number;
  regions: string[];
}

export interface KeptSearch {
  id: string;
  name: string;
  address: string;
}

export interface OwnNote {
  body: string;
  version: number;
  updatedAt: string;
}

/** A page of the directory as somebody sees it. */
export interface Listed extends Found {
  /** Null where nobody is known to judge for. */
  seen: Pick<Seen, "asOf" | "judgements"> | null;
}

/** A stream to compare, with its program. */
export interface Compared {
  program: ProgramFile;
  stream: ProgramFile["streams"][number];
}

/** Every door, and how it stands for somebody. */
export interface Doors {
  doors: Door[];
  /** How each door stands for one person. */
  seen: Pick<Seen, "asOf" | "judgements"> | null;
}

/** A program by its names. */
export interface NamedProgram {
  id: string;
  region: string;
  specialty: Bilingual;
  institution: Bilingual;
}
