/** Publishing: catalogue files become rows. Published versions stay as they are; new ones are added. */

import type { Prisma, PrismaClient } from "@/generated/prisma/client";
import type { Catalogue } from "../eligibility/catalogue";
import { canonicalText } from "../eligibility/facts";
import { circularPathways } from "../eligibility/ruleset";
import { asDate, dayText } from "../platform/clock";
import { storedCatalogue } from "./data";

export interface Published {
  requirementVersions: number;
  pathwayVersions: number;
  changed: boolean;
}

/** A published version whose file says something else now. */
class ChangedVersion extends Error {
  constructor(what: string, from: string) {
    super(
      `${what} in force from ${from} is published and its file differs. Published versions never change: add a version with a later effectiveFrom instead.`,
    );
  }
}

type Json = Parameters<PrismaClient["source"]["create"]>[0]["data"]["body"];
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

interface StoredVersion {
  effectiveTo: Date | null;
  publishedOn: Date;
  body: unknown;
}

interface FileVersion {
  effectiveFrom: string;
  effectiveTo?: string | undefined;
  publishedOn: string;
}

/** What publishing one version has to do: nothing, add it, or write its last day. */
function workFor(
  what: string,
  version: FileVersion,
  body: unknown,
  stored: StoredVersion | undefined,
): "nothing" | "add" | "close" {
  if (!stored) return "add";
  const same =
    canonicalText(stored.body) === canonicalText(asJson(body)) &&
    dayText(stored.publishedOn) === version.publishedOn;
  const storedEnd = stored.effectiveTo && dayText(stored.effectiveTo);
  const end = version.effectiveTo ?? null;
  if (!same || (storedEnd !== null && storedEnd !== end))
    throw new ChangedVersion(what, version.effectiveFrom);
  return storedEnd === end ? "nothing" : "close";
}

/** What publishing one part of the catalogue did: versions written, and whether anything is not as it was. */
interface Part {
  written: number;
  changed: boolean;
}

/** Writes new versions of requirements, and the last day of those that are followed. */
async function publishRequirements(tx: Prisma.TransactionClient, catalogue: Catalogue): Promise<Part> {
  let written = 0;
  let changed = false;
  const storedRequirements = new Map(
    (await tx.requirementVersion.findMany()).map((row) => [
      `${row.requirementId} ${dayText(row.effectiveFrom)}`,
      row,
    ]),
  );
  for (const requirement of catalogue.requirements) {
    for (const version of requirement.versions) {
      const { effectiveFrom, effectiveTo, publishedOn, ...body } = version;
      const work = workFor(
        `Requirement ${requirement.id}`,
        version,
        body,
        storedRequirements.get(`${requirement.id} ${effectiveFrom}`),
      );
      if (work === "nothing") continue;
      changed = true;
      const key = { requirementId: requirement.id, effectiveFrom: asDate(effectiveFrom) };
      const end = effectiveTo === undefined ? null : asDate(effectiveTo);
      if (work === "close")
        await tx.requirementVersion.update({
          where: { requirementId_effectiveFrom: key },
          data: { effectiveTo: end },
        });
      else {
        await tx.requirement.upsert({
          where: { id: requirement.id },
          create: { id: requirement.id },
          update: {},
        });
        await tx.requirementVersion.create({
          data: { ...key, effectiveTo: end, publishedOn: asDate(publishedOn), body: asJson(body) },
        });
        written++;
      }
    }
  }
  return { written, changed };
}

/** The same for pathways, with what is said of each beside its versions. */
async function publishPathways(tx: Prisma.TransactionClient, catalogue: Catalogue): Promise<Part> {
  let written = 0;
  let changed = false;
  const storedPathways = new Map(
    (await tx.pathwayVersion.findMany()).map((row) => [
      `${row.pathwayId} ${dayText(row.effectiveFrom)}`,
      row,
    ]),
  );
  const knownPathways = new Map((await tx.pathway.findMany()).map((row) => [row.id, row]));
  for (const pathway of catalogue.pathways) {
    const { id, jurisdiction, kind, audience, position } = pathway;
    const head = { id, jurisdiction, kind, audience, position };
    if (canonicalText(knownPathways.get(id) ?? null) !== canonicalText(head)) {
      changed = true;
      await tx.pathway.upsert({ where: { id }, create: head, update: head });
    }
    for (const version of pathway.versions) {
      const { effectiveFrom, effectiveTo, publishedOn, ...body } = version;
      const work = workFor(`Pathway ${id}`, version, body, storedPathways.get(`${id} ${effectiveFrom}`));
      if (work === "nothing") continue;
      changed = true;
      const key = { pathwayId: id, effectiveFrom: asDate(effectiveFrom) };
      const end = effectiveTo === undefined ? null : asDate(effectiveTo);
      if (work === "close")
        await tx.pathwayVersion.update({
          where: { pathwayId_effectiveFrom: key },
          data: { effectiveTo: end },
        });
      else {
        await tx.pathwayVersion.create({
          data: { ...key, effectiveTo: end, publishedOn: asDate(publishedOn), body: asJson(body) },
        });
        written++;
      }
    }
  }
  return { written, changed };
}

/**
 * Publishes a catalogue in one transaction. Throws {@link ChangedVersion} where a published version differs and
 * an error naming the pathways where they lead back to themselves; nothing is written then.
 */
export async function publishCatalogue(db: PrismaClient, catalogue: Catalogue): Promise<Published> {
  const circular = circularPathways(catalogue);
  if (circular.length > 0) throw new Error(`These pathways lead back to themselves: ${circular.join(", ")}`);
  return db.$transaction(
    async (tx) => {
      const requirements = await publishRequirements(tx, catalogue);
      const pathways = await publishPathways(tx, catalogue);
      let touched = requirements.changed || pathways.changed;
      // Reference data is not versioned: sources are re-read, days are announced, sessions are added. The tables hold
      // what the files hold; what is gone from them stands in the releases of its time.
      const reference = canonicalText([catalogue.sources, catalogue.exams, catalogue.cycles]);
      const known = canonicalText([
        Object.fromEntries((await tx.source.findMany()).map((row) => [row.id, row.body])),
        inOrder(
          (await tx.exam.findMany()).map((row) => row.body),
          catalogue.exams,
        ),
        inOrder(
          (await tx.cycle.findMany()).map((row) => row.body),
          catalogue.cycles,
        ),
      ]);
      if (reference !== known) {
        touched = true;
        await tx.source.deleteMany({ where: { id: { notIn: Object.keys(catalogue.sources) } } });
        await tx.exam.deleteMany({ where: { id: { notIn: catalogue.exams.map(({ id }) => id) } } });
        await tx.cycle.deleteMany({
          where: { NOT: { OR: catalogue.cycles.map(({ service, id }) => ({ service, id })) } },
        });
        for (const [id, body] of Object.entries(catalogue.sources))
          await tx.source.upsert({
            where: { id },
            create: { id, body: asJson(body) },
            update: { body: asJson(body) },
          });
        for (const exam of catalogue.exams)
          await tx.exam.upsert({
            where: { id: exam.id },
            create: { id: exam.id, body: asJson(exam) },
            update: { body: asJson(exam) },
          });
        for (const cycle of catalogue.cycles) {
          const key = { service: cycle.service, id: cycle.id };
          await tx.cycle.upsert({
            where: { service_id: key },
            create: { ...key, body: asJson(cycle) },
            update: { body: asJson(cycle) },
          });
        }
      }
      const state = await tx.catalogueState.findUnique({ where: { id: 1 } });
      if (touched || !state || canonicalText(state.rates) !== canonicalText(asJson(catalogue.rates))) {
        const data = { rates: asJson(catalogue.rates), publishedAt: new Date() };
        await tx.catalogueState.upsert({
          where: { id: 1 },
          create: { ...data, revision: 1 },
          update: { ...data, revision: { increment: 1 } },
        });
        touched = true;
      }
      const stored = await storedCatalogue(tx);
      if (stored) {
        const { revision, publishedAt } = stored;
        const body = asJson(stored.catalogue);
        await tx.catalogueRelease.upsert({
          where: { revision },
          create: { revision, publishedAt, body },
          update: {},
        });
      }
      return {
        requirementVersions: requirements.written,
        pathwayVersions: pathways.written,
        changed: touched,
      };
    },
    { timeout: 120_000, maxWait: 10_000 },
  );
}

/** Stored bodies in the order of the files, so that both can be compared as a whole. */
function inOrder(stored: unknown[], files: readonly unknown[]): unknown[] {
  const place = new Map(files.map((file, index) => [canonicalText(asJson(file)), index]));
  return [...stored].sort(
    (a, b) => (place.get(canonicalText(a)) ?? 1e9) - (place.get(canonicalText(b)) ?? 1e9),
  );
}
