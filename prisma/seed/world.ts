/** The demo world: staff, stories and what holds them together. Told once; told again, it stays as it is. */
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../generated/prisma/client";
import { passwordDigest } from "../../lib/access/password";
import { Profile } from "../../lib/eligibility/profile";
import { actFor, atGate, type Tx } from "../../lib/platform/db";
import { fileFacts } from "../../lib/profile/data";
import { profileOf } from "../../lib/profile/topics";
import { newestRelease } from "../../lib/requirements/loaders";
import { home } from "../../scripts/home.mjs";
import { emailOf, STAFF, type StaffSlug } from "./staff";
import { STORIES } from "./stories";
import { daysAround, type Story } from "./story";
import { at, type Telling, type Told, tell } from "./tell";

/** A demo account, as `npm start` prints it. */
export interface SignIn {
  role: "applicant" | "advisor" | "admin";
  name: string;
  email: string;
  /** Which story it opens, for applicants. */
  story?: { en: string; fr: string };
}

export interface World {
  signIns: SignIn[];
  /** Applicants told in this run; none when they were all there. */
  told: number;
}

/** Stories told at the same time. They touch no row of each other; most of the time is spent waiting for answers. */
const TELLERS = 4;

const STAFF_SLUGS = Object.keys(STAFF) as StaffSlug[];

/** The id of the demo person with an address, or null. A real account there is never touched. */
async function personAt(tx: Tx, email: string): Promise<string | null> {
  const person = await tx.person.findUnique({ where: { email }, select: { id: true, fictional: true } });
  if (person && !person.fictional)
    throw new Error(
      `${email} is the address of a real account, and demo people never take one over. Seed an empty database: stop the portal and remove the folder ${home}.`,
    );
  return person?.id ?? null;
}

async function staffIn(
  tx: Tx,
  digest: string,
  beganOn: string,
): Promise<Readonly<Record<StaffSlug, string>>> {
  const ids = {} as Record<StaffSlug, string>;
  const since = new Date(`${beganOn}T13:00:00Z`);
  for (const slug of STAFF_SLUGS) {
    const { name, role, locale } = STAFF[slug];
    const email = emailOf(slug);
    ids[slug] =
      (await personAt(tx, email)) ??
      (
        await tx.person.create({
          data: {
            name,
            email,
            locale,
            fictional: true,
            createdAt: since,
            credential: { create: { digest, changedAt: since } },
            roles: { create: { roleId: role, grantedAt: since } },
          },
          select: { id: true },
        })
      ).id;
  }
  return ids;
}

/** Reads a story back: the person, a profile the engine takes, a verdict of every kind of day it was told for. */
async function readBack(tx: Tx, story: Story, id: string, today: string): Promise<void> {
  const { since, answers } = story.tell(daysAround(today));
  const count = (what: string) => since.filter(([, event]) => event.what === what).length;
  await actFor(tx, id);
  const file = await fileFacts(tx, id);
  Profile.parse(profileOf(file));
  const facts = Object.values(file).reduce((sum, topic) => sum + topic.facts.length, 0);
  const { unsure: _, ...lists } = answers;
  const first = Object.values(lists).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 1), 0);
  const expected: [string, number, number][] = [
    ["facts", facts, first + count("tells")],
    ["assignments", await tx.assignment.count({ where: { clientId: id } }), count("assigned")],
    ["questions", await tx.reviewRequest.count({ where: { clientId: id } }), count("asks")],
  ];
  for (const [what, found, wanted] of expected)
    if (found !== wanted)
      throw new Error(`${story.slug} was written with ${found} ${what} and the story tells of ${wanted}`);
  if ((await tx.assessment.count({ where: { clientId: id } })) === 0)
    throw new Error(`${story.slug} was written without a single verdict`);
}

/**
 * Verdicts are stored by the database's clock, in the one transaction that told the story. Those of demo people move
 * to the day they hold for, and their files to the day their account was opened; the application's role may not touch
 * either, so this is the owner's work.
 */
async function dateVerdicts(ownerUrl: string): Promise<void> {
  const owner = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl, max: 1 }) });
  try {
    await owner.$executeRaw`
      UPDATE assessment SET created_at = told.at FROM (
        SELECT a.id, (a.as_of + time '16:00') AT TIME ZONE 'UTC'
          + row_number() OVER (PARTITION BY a.client_id ORDER BY a.as_of, a.id) * interval '1 millisecond' AS at
        FROM assessment a JOIN person p ON p.id = a.client_id
        WHERE p.fictional AND p.email LIKE '%@example.org' AND a.created_at > a.as_of + interval '2 days'
      ) told WHERE told.id = assessment.id`;
    await owner.$executeRaw`
      UPDATE client SET created_at = p.created_at FROM person p
      WHERE p.id = client.id AND p.fictional AND p.email LIKE '%@example.org' AND p.created_at < client.created_at`;
    await owner.$executeRaw`
      UPDATE facts_snapshot SET created_at = told.at FROM (
        SELECT client_id, facts_digest, min(created_at) AS at FROM assessment GROUP BY client_id, facts_digest
      ) told, person
      WHERE told.client_id = facts_snapshot.client_id AND told.facts_digest = facts_snapshot.digest
        AND person.id = facts_snapshot.client_id AND person.fictional AND told.at < facts_snapshot.created_at`;
  } finally {
    await owner.$disconnect();
  }
}

/**
 * Moves the history of demo people to the days it is told for and binds each chain anew. Only the owner of the database
 * can; whoever holds a copy of a chain's last digest would see that it changed.
 */
async function dateHistories(ownerUrl: string, histories: readonly Told[]): Promise<void> {
  const owner = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl, max: 1 }) });
  try {
    for (const { id: chain, days } of histories) {
      await owner.$transaction(async (tx) => {
        let previous = "";
        const rows = await tx.activity.findMany({ where: { chain }, orderBy: { position: "asc" } });
        for (const { id, position } of rows) {
          const { day } = days.find(({ upTo }) => position <= upTo) ?? days.at(-1) ?? { day: "" };
          await tx.activity.update({
            where: { id },
            data: { previous, at: new Date(at(day).getTime() + position * 1000) },
          });
          const [bound] = await tx.$queryRaw<{ digest: string }[]>`
            UPDATE activity a SET digest = activity_digest(a) WHERE a.id = ${id} RETURNING a.digest`;
          previous = bound?.digest ?? "";
        }
        await tx.activityChain.update({ where: { chain }, data: { digest: previous } });
      });
    }
  } finally {
    await owner.$disconnect();
  }
}

/** Makes the demo world as of a day, or leaves it as it is. */
export async function seedWorld(
  today: string,
  password: string,
  ownerUrl: string,
  onTold: (story: Story, place: number, total: number) => void = () => {},
): Promise<World> {
  const release = await newestRelease();
  const digest = await passwordDigest(password);
  const staff = await atGate((tx) => staffIn(tx, digest, daysAround(today).ago(14)));
  const histories: Told[] = [];
  let told = 0;
  let place = 0;
  const waiting = STORIES.values();
  const teller = async (): Promise<void> => {
    // One iterator for all tellers: each takes the next story nobody has begun.
    for (const story of waiting) {
      if (!(await atGate((tx) => personAt(tx, emailOf(story.slug))))) {
        await atGate(async (tx) => {
          const telling: Telling = { tx, release, today, passwordDigest: digest, staff };
          const history = await tell(telling, story);
          await readBack(tx, story, history.id, today);
          return history;
        }).then((history) => histories.push(history));
        told++;
      }
      onTold(story, ++place, STORIES.length);
    }
  };
  // All tellers come to an end before a failure of one is told, so that nothing is cut off in the middle.
  const ends = await Promise.allSettled(Array.from({ length: TELLERS }, teller));
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
  await dateVerdicts(ownerUrl);
  await dateHistories(ownerUrl, histories);
  return { signIns: signIns(), told };
}

/** Who can be signed in as, staff first. */
export function signIns(): SignIn[] {
  return [
    ...STAFF_SLUGS.map(
      (slug): SignIn => ({ role: STAFF[slug].role, name: STAFF[slug].name, email: emailOf(slug) }),
    ),
    ...STORIES.map(
      ({ slug, name, story }): SignIn => ({ role: "applicant", name, email: emailOf(slug), story }),
    ),
  ];
}
