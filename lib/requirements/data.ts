/** Reads of the published catalogue. */

import type { Prisma } from "@/generated/prisma/client";
import { Catalogue } from "../eligibility/catalogue";
import { dayText } from "../platform/clock";

type Reader = Pick<
  Prisma.TransactionClient,
  "requirement" | "pathway" | "source" | "exam" | "cycle" | "catalogueState" | "catalogueRelease"
>;

function versionOf(row: {
  effectiveFrom: Date;
  effectiveTo: Date | null;
  publishedOn: Date;
  body: unknown;
}): object {
  return {
    ...(row.body as object),
    effectiveFrom: dayText(row.effectiveFrom),
    ...(row.effectiveTo ? { effectiveTo: dayText(row.effectiveTo) } : {}),
    publishedOn: dayText(row.publishedOn),
  };
}

/** The catalogue as its tables hold it now, and the publication it came with. Null before the first one. */
export async function storedCatalogue(
  client: Reader,
): Promise<{ revision: number; publishedAt: Date; catalogue: Catalogue } | null> {
  const state = await client.catalogueState.findUnique({ where: { id: 1 } });
  if (!state) return null;
  const byDate = { orderBy: { effectiveFrom: "asc" } } as const;
  const requirements = await client.requirement.findMany({
    include: { versions: byDate },
    orderBy: { id: "asc" },
  });
  const pathways = await client.pathway.findMany({
    include: { versions: byDate },
    orderBy: { position: "asc" },
  });
  const sources = await client.source.findMany();
  const exams = await client.exam.findMany({ orderBy: { id: "asc" } });
  const cycles = await client.cycle.findMany({ orderBy: [{ service: "asc" }, { id: "asc" }] });
  const catalogue = Catalogue.parse({
    rates: state.rates,
    sources: Object.fromEntries(sources.map((source) => [source.id, source.body])),
    exams: exams.map((exam) => exam.body),
    cycles: cycles.map((cycle) => cycle.body),
    requirements: requirements.map(({ id, versions }) => ({ id, versions: versions.map(versionOf) })),
    pathways: pathways.map(({ versions, ...pathway }) => ({ ...pathway, versions: versions.map(versionOf) })),
  });
  return { revision: state.revision, publishedAt: state.publishedAt, catalogue };
}

/** The newest publication's number, or null before the first one. */
export async function newestRevision(client: Reader): Promise<number | null> {
  const newest = await client.catalogueRelease.findFirst({
    select: { revision: true },
    orderBy: { revision: "desc" },
  });
  return newest?.revision ?? null;
}

/** The whole catalogue as it stood at a publication, or null where there was none with that number. */
export async function catalogueAt(client: Reader, revision: number): Promise<Catalogue | null> {
  const release = await client.catalogueRelease.findUnique({ where: { revision } });
  return release ? Catalogue.parse(release.body) : null;
}
