/**
 * Publishing the directory's own files, by the code that imports what admins upload. A file is published once: what
 * admins changed since stays until the file itself says something new.
 */
import { createHash } from "node:crypto";
import type { PrismaClient } from "@/generated/prisma/client";
import { readStreams } from "./csv";
import type { ProgramFiles } from "./files";
import {
  bumpRevision,
  dropUnnamed,
  lockDirectory,
  storedDirectory,
  writeImport,
  writeNames,
  writeOrder,
  writeRelinked,
  writeRules,
  writeSearch,
} from "./import/write";
import { planImport, relink } from "./plan";
import type { DirectoryRules } from "./rules";

/** Who stands in the history for what came with the project. */
export const THE_PROJECT = "00000000-0000-0000-0000-000000000000";

export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Publishes what is new in the files, in one transaction. Returns how many streams were written. */
export async function publishPrograms(db: PrismaClient, files: ProgramFiles): Promise<number> {
  return db.$transaction(
    async (tx) => {
      await lockDirectory(tx);
      const done = new Set(
        (await tx.programImport.findMany({ where: { byId: THE_PROJECT }, select: { digest: true } })).map(
          ({ digest }) => digest,
        ),
      );
      const published = (fileName: string, text: string, counts: object) =>
        tx.programImport.create({
          data: {
            byId: THE_PROJECT,
            fileName,
            digest: digestOf(text),
            counts: { ...counts },
            appliedAt: new Date(),
          },
        });
      const { institutions, specialties, access, criteria } = files.directory;
      const rules: DirectoryRules = { access, criteria };
      if (!done.has(digestOf(files.text))) {
        await writeNames(tx, { institutions, specialties });
        await writeRules(tx, rules);
        await writeRelinked(tx, relink(await storedDirectory(tx), rules));
        await dropUnnamed(tx, new Set(criteria.map(({ id }) => id)));
        await writeSearch(tx, null);
        await writeOrder(tx);
        await bumpRevision(tx);
        await published("directory.json", files.text, {});
      }
      let written = 0;
      for (const { name, text } of files.lists) {
        if (done.has(digestOf(text))) continue;
        const { rows, problems } = readStreams(text);
        const plan = planImport(rows, await storedDirectory(tx), rules);
        const [problem] = [...problems, ...plan.problems];
        if (problem)
          throw new Error(
            `${name}, line ${problem.line}, column ${problem.column}: ${problem.code} “${problem.value}” ${problem.expected}`,
          );
        await writeImport(tx, plan.work);
        await published(name, text, plan.counts);
        written += plan.work.streams.length;
      }
      return written;
    },
    { timeout: 120_000, maxWait: 10_000 },
  );
}
