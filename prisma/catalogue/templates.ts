/** Files of parameters among the catalogue's files, each with the template that makes a catalogue file of it. */
import type { CatalogueFile } from "../../lib/eligibility/catalogue";
import { stateLicences } from "./us/licence/template";

export const TEMPLATES: Readonly<Record<string, (parameters: unknown) => CatalogueFile>> = {
  "us/licence/rows.json": stateLicences,
};
