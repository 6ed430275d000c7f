/** What the screens of the directory are made of, for anybody, for a browser's answers, and for somebody's own file. */
import "server-only";
import type { Actor } from "../access/actor";
import { openFile } from "../access/scope";
import { dayOf } from "../eligibility/calendar";
import type { Verdict } from "../eligibility/judge";
import type { Status } from "../eligibility/kleene";
import type { Profile } from "../eligibility/profile";
import type { Rulebook } from "../eligibility/ruleset";
import type { Locale } from "../i18n/routing";
import { today } from "../platform/clock";
import { db } from "../platform/db";
import { keptFrom } from "../platform/kept";
import { fileFacts } from "../profile/data";
import { profileOf } from "../profile/topics";
import { newestRelease } from "../requirements/loaders";
import { STANDINGS, type Standing } from "./codes";
import {
  directoryRevision,
  directoryRules,
  doorsOf,
  filterChoices,
  programFiles,
  programNames,
  programsOfStreams,
  type Ranks,
  searchStreams,
} from "./data";
import type { Judgement } from "./person";
import { ProgramsFor } from "./person";
import { type DirectoryRules, directoryBook } from "./rules";
import { addressOf, KeptQuery, type ProgramQuery } from "./schema";
import type {
  Choices,
  Compared,
  Doors,
  KeptSearch,
  Listed,
  NamedProgram,
  OwnNote,
  ProgramFile,
  Seen,
  StreamRow,
} from "./types";

/** The directory's rules, made ready beside one publication of the catalogue. */
interface Ready {
  book: Rulebook;
  rules: DirectoryRules;
  keys: string[];
  choices: Map<Locale, Choices>;
}

/** The rules of the directory. Made ready again only where it or the catalogue has changed. */
const ready = keptFrom(
  async () => {
    const [release, revision] = await Promise.all([newestRelease(), directoryRevision(db())]);
    return [release, revision];
  },
  async ([release]): Promise<Ready> => {
    const { keys, ...rules } = await directoryRules(db());
    const book = directoryBook(release.book.catalogue, rules, keys);
    return { book, rules, keys, choices: new Map() };
  },
);

/** What may be chosen in the filters. Changes with the directory only. */
export async function loadChoices(locale: Locale): Promise<Choices> {
  const { choices } = await ready();
  const known = choices.get(locale) ?? (await filterChoices(db(), locale));
  choices.set(locale, known);
  return known;
}

/** Every program by its names, in the order of their ids. Read again only where the directory has changed. */
export const loadProgramNames = keptFrom(
  async () => [await directoryRevision(db())],
  (): Promise<NamedProgram[]> => programNames(db()),
);

/** The profile of somebody's own file; null for a visitor, and for staff, who have none. */
export async function loadOwnProfile(actor: Actor | null): Promise<Profile | null> {
  if (!actor) return null;
  const file = await openFile(actor, "edit", actor.id, ({ tx, clientId }) => fileFacts(tx, clientId));
  return file && profileOf(file);
}

/** Standings that a filter asks for: "yours" also means "yours, once…". */
const wantedStandings = (filter: string): readonly Standing[] =>
  filter === "yours" ? ["yours", "once"] : STANDINGS.filter((one) => one === filter);

function ranksOf(person: ProgramsFor, keys: readonly string[], filter: string | undefined): Ranks {
  const standings = keys.map((key) => person.standingOf(key));
  const wanted = filter === undefined ? null : wantedStandings(filter);
  return {
    keys: [...keys],
    ranks: standings.map((standing) => STANDINGS.indexOf(standing)),
    only: wanted && keys.filter((_, index) => wanted.includes(standings[index] as Standing)),
  };
}

function judgementsOf(person: ProgramsFor, rows: readonly StreamRow[]): Map<string, Judgement> {
  return new Map(rows.map(({ judgedAs }) => [judgedAs, person.judgementOf(judgedAs)]));
}

/** One page of the directory. `text` stays in the request's body. Without a profile, standings neither filter nor sort. */
export async function loadList(
  query: ProgramQuery,
  text: string,
  locale: Locale,
  profile: Profile | null,
): Promise<Listed> {
  const { book, rules, keys } = await ready();
  const person = profile && new ProgramsFor(book, rules, profile, dayOf(today()));
  const ranks = person && ranksOf(person, keys, query.standing);
  const found = await searchStreams(db(), query, text, ranks, locale);
  return {
    ...found,
    seen: person && { asOf: person.asOf, judgements: judgementsOf(person, found.rows) },
  };
}

function seenBy(person: ProgramsFor, programs: readonly ProgramFile[]): Seen {
  const statuses = new Map<string, Status>();
  const pathways = new Map<string, Verdict>();
  for (const { criteria, access } of programs) {
    for (const { id } of criteria) {
      const status = person.statusOf(id);
      if (status) statuses.set(id, status);
    }
    for (const { pathway } of access) {
      const verdict = pathway ? person.verdictOfPathway(pathway) : null;
      if (pathway && verdict) pathways.set(pathway, verdict);
    }
  }
  const rows = programs.flatMap(({ streams }) => streams);
  return { asOf: person.asOf, judgements: judgementsOf(person, rows), statuses, pathways };
}

const judged = async (profile: Profile): Promise<ProgramsFor> => {
  const { book, rules } = await ready();
  return new ProgramsFor(book, rules, profile, dayOf(today()));
};

/** A program, or null where there is none. */
export async function loadProgram(id: string): Promise<ProgramFile | null> {
  return (await programFiles(db(), [id]))[0] ?? null;
}

/** How one person sees programs. */
export const loadSeen = async (profile: Profile, programs: readonly ProgramFile[]): Promise<Seen> =>
  seenBy(await judged(profile), programs);

/** Streams side by side, in the order asked for. What is not there is left out. */
export async function loadCompared(ids: readonly string[]): Promise<Compared[]> {
  const owners = await programsOfStreams(db(), ids);
  const programs = await programFiles(db(), [...new Set(owners.values())]);
  return ids.flatMap((id) => {
    const program = programs.find((one) => one.id === owners.get(id));
    const stream = program?.streams.find((one) => one.id === id);
    return program && stream ? [{ program, stream }] : [];
  });
}

/** Every door into training, and why it is open or shut. */
export async function loadDoors(profile: Profile | null): Promise<Doors> {
  const doors = await doorsOf(db());
  const person = profile && (await judged(profile));
  return {
    doors,
    seen: person && {
      asOf: person.asOf,
      judgements: new Map(doors.map(({ access }) => [access.id, person.judgementOf(access.id)])),
    },
  };
}

// --- one's own ----------------------------------------------------------------------------------------------------

/** The searches somebody keeps, newest first. Null for who has no file. */
export function loadSearches(actor: Actor): Promise<KeptSearch[] | null> {
  return openFile(actor, "edit", actor.id, async ({ tx, clientId }) => {
    const rows = await tx.programSearch.findMany({
      where: { clientId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    });
    return rows.map(({ id, name, query }) => ({ id, name, address: addressOf(KeptQuery.parse(query)) }));
  });
}

/** What somebody noted about a program; null where they noted nothing. Undefined for who has no file. */
export async function loadNote(actor: Actor, programId: string): Promise<OwnNote | null | undefined> {
  const found = await openFile(actor, "edit", actor.id, async ({ tx, clientId }) => ({
    note: await tx.programNote.findUnique({ where: { clientId_programId: { clientId, programId } } }),
  }));
  if (!found) return undefined;
  const { note } = found;
  return note && { body: note.body, version: note.version, updatedAt: note.updatedAt.toISOString() };
}
