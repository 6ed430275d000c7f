/** Reads the catalogue files of this folder and joins them. Used when publishing and in tests. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Catalogue, CatalogueFile } from "../../lib/eligibility/catalogue";
import { TEMPLATES } from "./templates";

/** Every catalogue file with its path, in the order of the paths; a file of parameters goes through its template. Throws with the file and field that is wrong. */
export function readCatalogueFiles(folder: string): { path: string; file: CatalogueFile }[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json") && !path.basename(name).startsWith("research-"))
    .sort();
  return paths.map((name) => {
    const written: unknown = JSON.parse(readFileSync(path.join(folder, name), "utf8"));
    const template = TEMPLATES[name.replaceAll(path.sep, "/")];
    const parsed = CatalogueFile.safeParse(template ? template(written) : written);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new Error(`${name}: ${issue?.path.join("/")}: ${issue?.message}`);
    }
    return { path: name, file: parsed.data };
  });
}

/** All files as one catalogue. */
export function joinCatalogue(files: readonly { file: CatalogueFile }[]): Catalogue {
  const all = files.map(({ file }) => file);
  return Catalogue.parse({
    rates: all.find((file) => file.rates)?.rates,
    sources: Object.assign({}, ...all.map((file) => file.sources ?? {})),
    exams: all.flatMap((file) => file.exams ?? []),
    cycles: all.flatMap((file) => file.cycles ?? []),
    requirements: all.flatMap((file) => file.requirements ?? []),
    pathways: all.flatMap((file) => file.pathways ?? []),
  });
}
