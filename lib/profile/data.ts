/** Reads of a client's facts. */
import "server-only";
import type { Prisma, ProfileTopic } from "@/generated/prisma/client";
import type { FileScope } from "../access/scope";
import { dayText } from "../platform/clock";
import type { Tx } from "../platform/db";
import {
  type Fact,
  type FactBody,
  type FileFacts,
  type Proof,
  TOPIC_NAMES,
  TOPICS,
  type TopicName,
  type TopicState,
} from "./topics";

/** A row of any table of facts. */
export interface FactRow extends Record<string, unknown> {
  id: string;
  clientId: string;
  saidBy: string;
  proof: Proof;
  provenBy: string | null;
  provenOn: Date | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** What every table of facts can do; which columns it has is its topic's schema. */
export interface FactTable {
  findMany(args: object): Promise<FactRow[]>;
  count(args: { where: object }): Promise<number>;
  findFirst(args: object): Promise<FactRow | null>;
  createMany(args: { data: object[]; skipDuplicates?: boolean }): Promise<{ count: number }>;
  updateMany(args: { where: object; data: object }): Promise<{ count: number }>;
  deleteMany(args: { where: object }): Promise<{ count: number }>;
}

/** The table of a topic. */
export function tableOf(tx: Tx, topic: TopicName): FactTable {
  const tables: Record<TopicName, unknown> = {
    citizenships: tx.citizenship,
    permanentResidence: tx.permanentResidence,
    residence: tx.residence,
    residences: tx.residencePeriod,
    workAuthorizations: tx.workAuthorization,
    firstLanguages: tx.firstLanguage,
    secondaryEducation: tx.secondaryEducation,
    education: tx.degree,
    exams: tx.examAttempt,
    languageTests: tx.languageTest,
    training: tx.training,
    practice: tx.practice,
    licences: tx.licence,
    certifications: tx.certification,
    experiences: tx.experience,
    standings: tx.standing,
    matches: tx.matchRecord,
    commitments: tx.commitment,
    sponsorship: tx.sponsorship,
    preferences: tx.preference,
    paperNames: tx.paperName,
  };
  return tables[topic] as FactTable;
}

/** A row's own fields, parsed again by the topic's schema: what the database holds is not trusted blindly. */
function bodyOf(topic: TopicName, row: FactRow): FactBody {
  const { schema } = TOPICS[topic];
  const body: FactBody = {};
  for (const name of Object.keys(schema.shape)) {
    const value = row[name];
    if (value === null || value === undefined) continue;
    body[name] = value instanceof Date ? dayText(value) : value;
  }
  return schema.parse(body);
}

/** A row as a fact. */
export function factOf(topic: TopicName, row: FactRow): Fact {
  return {
    id: row.id,
    body: bodyOf(topic, row),
    saidBy: row.saidBy,
    saidAt: row.updatedAt.toISOString(),
    proof: row.proof,
    provenBy: row.provenBy,
    provenOn: row.provenOn && dayText(row.provenOn),
    version: row.version,
  };
}

const IN_ORDER = { orderBy: [{ createdAt: "asc" }, { id: "asc" }] } satisfies Prisma.CitizenshipFindManyArgs;

function stateOf(
  topic: TopicName,
  rows: readonly FactRow[],
  said: Pick<TopicState, "complete" | "unsure" | "version"> | null | undefined,
): TopicState {
  return {
    facts: rows.map((row) => factOf(topic, row)),
    complete: said?.complete ?? false,
    unsure: said?.unsure ?? [],
    version: said?.version ?? 0,
  };
}

/** The client with every topic: relations are named as the topics are. */
const WHOLE_FILE: Prisma.ClientInclude = {
  topics: true,
  ...Object.fromEntries(TOPIC_NAMES.map((topic) => [topic, IN_ORDER])),
};

/** Everything in one client's file. Asked as one: topic by topic takes half as long again. */
export async function fileFacts(tx: Tx, clientId: string): Promise<FileFacts> {
  const client = (await tx.client.findUniqueOrThrow({
    where: { id: clientId },
    include: WHOLE_FILE,
  })) as unknown as Record<TopicName, FactRow[]> & { topics: ProfileTopic[] };
  const said = new Map(client.topics.map((state) => [state.topic, state]));
  return Object.fromEntries(
    TOPIC_NAMES.map((topic) => [topic, stateOf(topic, client[topic], said.get(topic))]),
  ) as Record<TopicName, TopicState>;
}

/** One topic of an opened file. */
export async function topicFacts({ tx, clientId }: FileScope, topic: TopicName): Promise<TopicState> {
  const said = await tx.profileTopic.findUnique({ where: { clientId_topic: { clientId, topic } } });
  return stateOf(topic, await tableOf(tx, topic).findMany({ where: { clientId }, ...IN_ORDER }), said);
}
