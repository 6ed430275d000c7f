/** What somebody keeps about programs, as their export takes it along. */
import "server-only";
import type { Bilingual } from "../eligibility/rule";
import type { Tx } from "../platform/db";
import { addressOf, KeptQuery } from "./schema";

export interface OwnThings {
  programNotes: { program: string; title: Bilingual; text: string; changedAt: string }[];
  programSearches: { name: string; address: string; keptAt: string }[];
}

/** All of one client's notes and searches. */
export async function ownThings(tx: Tx, clientId: string): Promise<OwnThings> {
  const notes = await tx.programNote.findMany({
    where: { clientId },
    include: { program: { include: { institution: true, specialty: true } } },
    orderBy: { programId: "asc" },
  });
  const searches = await tx.programSearch.findMany({
    where: { clientId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return {
    programNotes: notes.map(({ programId, body, updatedAt, program: { institution, specialty } }) => ({
      program: programId,
      title: {
        en: `${specialty.nameEn}, ${institution.nameEn}`,
        fr: `${specialty.nameFr}, ${institution.nameFr}`,
      },
      text: body,
      changedAt: updatedAt.toISOString(),
    })),
    programSearches: searches.map(({ name, query, createdAt }) => ({
      name,
      address: addressOf(KeptQuery.parse(query)),
      keptAt: createdAt.toISOString(),
    })),
  };
}
