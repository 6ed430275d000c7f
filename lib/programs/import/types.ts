/** What the screen of imports is made of. */
import type { ImportCounts } from "../plan";

/** One line of the history. */
export interface ImportLine {
  id: string;
  fileName: string;
  /** Who did it; null for the project itself, empty for somebody who has left. */
  by: string | null;
  at: string;
  applied: boolean;
  /** Null for a file that is no list of streams. */
  counts: ImportCounts | null;
}
