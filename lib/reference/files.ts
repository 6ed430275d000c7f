/** Reads the files under prisma/reference and joins them. Used when publishing and in tests. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Reference, ReferenceFile } from "./schema";

/** Every file with its path, in the order of the paths. Throws with the file and field that is wrong. */
export function readReferenceFiles(folder: string): { path: string; file: ReferenceFile }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const parsed = ReferenceFile.safeParse(JSON.parse(readFileSync(path.join(folder, name), "utf8")));
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new Error(`${name}: ${issue?.path.join("/")}: ${issue?.message}`);
      }
      return { path: name, file: parsed.data };
    });
}

/** All files as one. */
export function joinReference(files: readonly { file: ReferenceFile }[]): Reference {
  const all = files.map(({ file }) => file);
  return {
    fees: all.flatMap((file) => file.fees ?? []),
    figures: all.flatMap((file) => file.figures ?? []),
    statistics: all.flatMap((file) => file.statistics ?? []),
    glossary: all.flatMap((file) => file.glossary ?? []),
  };
}
