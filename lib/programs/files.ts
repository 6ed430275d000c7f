/** Reads the directory's own files under prisma/programs. Used when publishing and in tests. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DirectoryFile } from "./schema";

export interface ProgramFiles {
  directory: DirectoryFile;
  /** The directory's file as it stands, for its digest. */
  text: string;
  /** Lists of streams by file name, in the order of their names. */
  lists: { name: string; text: string }[];
}

/** Every file of the directory. Throws with the field that is wrong. */
export function readProgramFiles(folder: string): ProgramFiles {
  const text = readFileSync(path.join(folder, "directory.json"), "utf8");
  const parsed = DirectoryFile.safeParse(JSON.parse(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`directory.json: ${issue?.path.join("/")}: ${issue?.message}`);
  }
  const lists = readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));
  return { directory: parsed.data, text, lists };
}
