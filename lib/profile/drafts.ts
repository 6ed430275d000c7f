/** What somebody typed into a form of a file and has not saved: kept at the server, so that it outlives a session. */
import "server-only";
import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import { type FileScope, takeTurn } from "../access/scope";
import { type Draft, TypedFact } from "./schema";
import { isTopic, type TopicName } from "./topics";

/** Forms somebody may have begun in one file; more than anybody types and leaves. */
export const MOST_DRAFTS = 50;

/** Keeps what is typed into a form. Returns when; null where so many forms are begun that it stays with who types. */
export async function keepDraft(
  scope: FileScope,
  form: string,
  body: Prisma.InputJsonObject,
): Promise<Date | null> {
  const { tx, actor, clientId } = scope;
  const key = { personId: actor.id, clientId, form };
  if ((await tx.draft.count({ where: key })) === 0) {
    await takeTurn(scope);
    if ((await tx.draft.count({ where: { personId: actor.id, clientId } })) >= MOST_DRAFTS) return null;
  }
  const { updatedAt } = await tx.draft.upsert({
    where: { personId_clientId_form: key },
    create: { ...key, body },
    update: { body },
    select: { updatedAt: true },
  });
  return updatedAt;
}

/** Forgets what was typed: it is saved, or not wanted. */
export async function dropDraft({ tx, actor, clientId }: FileScope, form: string): Promise<void> {
  await tx.draft.deleteMany({ where: { personId: actor.id, clientId, form } });
}

/** What was typed into a form, and when; null where there is nothing, or the form asks for something else by now. */
export async function draftOf<Body extends object>(
  { tx, actor, clientId }: FileScope,
  form: string,
  schema: z.ZodType<Body>,
): Promise<(Body & { at: Date }) | null> {
  const row = await tx.draft.findUnique({
    where: { personId_clientId_form: { personId: actor.id, clientId, form } },
  });
  const body = schema.safeParse(row?.body);
  return row && body.success ? { ...body.data, at: row.updatedAt } : null;
}

const FactDraft = z.object({ version: z.number().nullable(), typed: TypedFact });

/** The form of a fact, as drafts name it. */
export const factForm = (topic: TopicName, id: string): string => `${topic}/${id}`;

/** The topics in which something is typed and not saved. */
export async function draftTopics({ tx, actor, clientId }: FileScope): Promise<Set<TopicName>> {
  const rows = await tx.draft.findMany({
    where: { personId: actor.id, clientId },
    select: { form: true },
  });
  return new Set(rows.map(({ form }) => form.split("/")[0] ?? "").filter(isTopic));
}

/** The unsaved forms of a topic, oldest first. One whose form has changed since is left out. */
export async function draftsOf({ tx, actor, clientId }: FileScope, topic: TopicName): Promise<Draft[]> {
  const rows = await tx.draft.findMany({
    where: { personId: actor.id, clientId, form: { startsWith: factForm(topic, "") } },
    orderBy: { updatedAt: "asc" },
  });
  return rows.flatMap((row) => {
    const body = FactDraft.safeParse(row.body);
    const id = row.form.slice(topic.length + 1);
    return body.success ? [{ id, ...body.data, at: row.updatedAt.toISOString() }] : [];
  });
}
