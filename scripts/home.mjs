import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Where the embedded mode keeps its database, secrets and mail. */
export const home = path.resolve(process.env.WAYMARK_HOME || path.join(root, ".waymark"));
