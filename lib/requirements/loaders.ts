/** The published catalogue, from Postgres, made ready for questions. Kept in memory until a newer one is published. */
import "server-only";
import { Catalogue } from "../eligibility/catalogue";
import { type Rulebook, rulebook } from "../eligibility/ruleset";
import { db } from "../platform/db";

interface Kept {
  revision: number;
  checkedAt: number;
  book: Rulebook;
}

/** How long a process may answer from an older publication, in milliseconds. */
const FRESH_FOR = 2000;
let kept: Kept | null = null;
let reading: Promise<Kept> | null = null;

const dateText = (date: Date): string => date.toISOString().slice(0, 10);

function versionOf(row: {
  effectiveFrom: Date;
  effectiveTo: Date | null;
  publishedOn: Date;
  body: unknown;
}): object {
  return {
    ...(row.body as object),
    effectiveFrom: dateText(row.effectiveFrom),
    ...(row.effectiveTo ? { effectiveTo: dateText(row.effectiveTo) } : {}),
    publishedOn: dateText(row.publishedOn),
  };
}

async function read(): Promise<Kept> {
  const client = db();
  const state = await client.catalogueState.findUnique({ where: { id: 1 } });
  if (!state) throw new Error("No catalogue is published in this database. `npm start` publishes it.");
  if (kept && kept.revision === state.revision) return { ...kept, checkedAt: Date.now() };
  const byDate = { orderBy: { effectiveFrom: "asc" } } as const;
  const [requirements, pathways, sources, exams, cycles] = await Promise.all([
    client.requirement.findMany({ include: { versions: byDate }, orderBy: { id: "asc" } }),
    client.pathway.findMany({ include: { versions: byDate }, orderBy: { position: "asc" } }),
    client.source.findMany(),
    client.exam.findMany({ orderBy: { id: "asc" } }),
    client.cycle.findMany({ orderBy: [{ service: "asc" }, { id: "asc" }] }),
  ]);
  const catalogue = Catalogue.parse({
    rates: state.rates,
    sources: Object.fromEntries(sources.map((source) => [source.id, source.body])),
    exams: exams.map((exam) => exam.body),
    cycles: cycles.map((cycle) => cycle.body),
    requirements: requirements.map(({ id, versions }) => ({ id, versions: versions.map(versionOf) })),
    pathways: pathways.map(({ versions, ...pathway }) => ({ ...pathway, versions: versions.map(versionOf) })),
  });
  return { revision: state.revision, checkedAt: Date.now(), book: rulebook(catalogue) };
}

/** The rules of every day, as published. */
export async function loadRulebook(): Promise<Rulebook> {
  if (kept && Date.now() - kept.checkedAt < FRESH_FOR) return kept.book;
  reading ??= read().finally(() => {
    reading = null;
  });
  kept = await reading;
  return kept.book;
}
