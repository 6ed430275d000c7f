/**
 * The topics of a client's file: one list of facts each, named as the engine's profile names it. A topic knows the
 * schema of its rows as people type them, and how rows and the profile become each other. Adding a list to the profile
 * without a topic does not compile.
 */
import { z } from "zod";
import {
  Certification,
  Commitment,
  Country,
  Degree,
  ExamAttempt,
  Experience,
  LanguageTest,
  Licence,
  MatchRecord,
  PermanentResidence,
  Practice,
  Profile,
  School,
  Sponsorship,
  Standing,
  Subdivision,
  Training,
  WorkAuthorization,
} from "../eligibility/profile";

const Language = z.string().regex(/^[a-z]{2}$/, "an ISO 639-1 language code, such as en");
const profileList = <Name extends keyof typeof Profile.shape>(name: Name) =>
  (Profile.shape[name].unwrap() as unknown as z.ZodArray<z.ZodObject>).element;

/** A fact as it is stored and edited: flat, absent fields left out. */
export type FactBody = Record<string, unknown>;

interface Topic {
  /** A row, as it is typed and stored. */
  schema: z.ZodObject;
  /** At most one row. */
  single?: true;
  /** The row as the profile holds it, and back; the same where it is not given. */
  toProfile?: (row: FactBody) => unknown;
  fromProfile?: (value: never) => FactBody;
}

const { name: schoolName, country: schoolCountry, ...schoolRest } = School.shape;
const { school: _school, ...degreeRest } = Degree.shape;
const SCHOOL_FIELDS = Object.keys(schoolRest);

const DegreeRow = z.strictObject({ schoolName, schoolCountry, ...schoolRest, ...degreeRest });

function degreeToProfile(row: FactBody): unknown {
  const school: FactBody = {};
  const degree: FactBody = {};
  for (const [key, value] of Object.entries(row)) {
    if (key === "schoolName") school.name = value;
    else if (key === "schoolCountry") school.country = value;
    else if (SCHOOL_FIELDS.includes(key)) school[key] = value;
    else degree[key] = value;
  }
  return { school, ...degree };
}

function degreeFromProfile({ school, ...degree }: z.infer<typeof Degree>): FactBody {
  const { name, country, ...rest } = school;
  return { ...(name === undefined ? {} : { schoolName: name }), schoolCountry: country, ...rest, ...degree };
}

/** Lists of the profile; `unsure` is spread over them. */
export type ListName = Exclude<keyof Profile, "unsure">;
/** Topics beside the profile: facts the engine is not asked about. */
export type TopicName = ListName | "paperNames";

/** Every topic. */
export const TOPICS: Readonly<Record<TopicName, Topic>> = {
  citizenships: {
    schema: z.strictObject({ country: Country }),
    toProfile: (row) => row.country,
    fromProfile: (country: string) => ({ country }),
  },
  permanentResidence: { schema: PermanentResidence },
  residence: {
    schema: z.strictObject({
      country: Country,
      subdivision: Subdivision.optional(),
      since: PermanentResidence.shape.since,
    }),
    single: true,
  },
  residences: { schema: profileList("residences") },
  workAuthorizations: { schema: WorkAuthorization },
  firstLanguages: {
    schema: z.strictObject({ language: Language }),
    toProfile: (row) => row.language,
    fromProfile: (language: string) => ({ language }),
  },
  secondaryEducation: { schema: profileList("secondaryEducation") },
  education: { schema: DegreeRow, toProfile: degreeToProfile, fromProfile: degreeFromProfile },
  exams: { schema: ExamAttempt },
  languageTests: { schema: LanguageTest },
  training: { schema: Training },
  practice: { schema: Practice },
  licences: { schema: Licence },
  certifications: { schema: Certification },
  experiences: { schema: Experience },
  standings: { schema: Standing },
  matches: { schema: MatchRecord },
  commitments: { schema: Commitment },
  sponsorship: { schema: Sponsorship },
  preferences: { schema: Profile.shape.preferences.unwrap(), single: true },
  paperNames: {
    schema: z.strictObject({
      paper: z.enum(["passport", "degree", "exam_account", "licence", "language_test", "other"]),
      name: z.string().trim().min(1).max(200),
    }),
  },
};

export const TOPIC_NAMES = Object.keys(TOPICS) as TopicName[];
/** Whether text names a topic. */
export const isTopic = (text: string): text is TopicName => Object.hasOwn(TOPICS, text);

/** How a fact is proven. */
export const Proof = z.enum(["claimed", "document_seen", "verified_at_source"]);
export type Proof = z.infer<typeof Proof>;

/** A fact in a file: what it says, who said it, how it is proven, and which edit of it this is. */
export interface Fact {
  id: string;
  body: FactBody;
  saidBy: string;
  saidAt: string;
  proof: Proof;
  provenBy: string | null;
  provenOn: string | null;
  version: number;
}

/** A topic of a file: its facts, and whether they are known to be all. */
export interface TopicState {
  facts: Fact[];
  complete: boolean;
  unsure: string[];
  version: number;
}

/** Everything in a file, by topic. */
export type FileFacts = Record<TopicName, TopicState>;

/**
 * The profile the engine is asked about. A list nobody has spoken of stays absent; one with rows that is not known to
 * be complete is given and named in `unsure`.
 */
export function profileOf(file: FileFacts): Profile {
  const profile: FactBody = {};
  const unsure: string[] = [];
  for (const name of TOPIC_NAMES) {
    if (name === "paperNames") continue;
    const { facts, complete, unsure: codes } = file[name];
    const topic = TOPICS[name];
    if (topic.single) {
      if (facts[0]) profile[name] = facts[0].body;
      continue;
    }
    if (facts.length === 0 && !complete) continue;
    profile[name] = facts.map(({ body }) => (topic.toProfile ? topic.toProfile(body) : body));
    if (!complete) unsure.push(name);
    unsure.push(...codes.map((code) => `${name}.${code}`));
  }
  return Profile.parse(unsure.length > 0 ? { ...profile, unsure: unsure.sort() } : profile);
}

/** The weakest proof among the facts at pointers into the profile a file makes; a pointer to a list means all of it. */
export function weakestProof(file: FileFacts, pointers: readonly string[]): Proof {
  const ranks = pointers.flatMap((pointer) => {
    const [, list = "", index] = pointer.split("/");
    if (!isTopic(list)) return [];
    const { facts } = file[list];
    const meant = TOPICS[list].single || index === undefined ? facts : [facts[Number(index)]];
    return meant.flatMap((fact) => (fact ? [Proof.options.indexOf(fact.proof)] : []));
  });
  return Proof.options[ranks.length > 0 ? Math.min(...ranks) : 0] ?? "claimed";
}

/** What a profile says, by topic: rows to store, completeness, and the codes left open. */
export function topicsOf(
  profile: Profile,
): { topic: ListName; rows: FactBody[]; complete: boolean; unsure: string[] }[] {
  const { unsure = [], ...lists } = profile;
  return (Object.entries(lists) as [ListName, unknown][])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const topic = TOPICS[name];
      const values = topic.single ? [value] : (value as unknown[]);
      return {
        topic: name,
        rows: values.map((one) =>
          topic.fromProfile ? topic.fromProfile(one as never) : { ...(one as FactBody) },
        ),
        complete: !unsure.includes(name),
        unsure: unsure
          .filter((code) => code.startsWith(`${name}.`))
          .map((code) => code.slice(name.length + 1)),
      };
    });
}
