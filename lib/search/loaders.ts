/** Everything that can be found, made ready. Another list joins by its source here and its group in `documents`. */
import "server-only";
import { loadFees } from "../fees/loaders";
import { loadGlossary } from "../glossary/loaders";
import { kept } from "../platform/kept";
import { loadProgramNames } from "../programs/loaders";
import { loadRulebook } from "../requirements/loaders";
import { loadStatistics } from "../statistics/loaders";
import {
  catalogueDocuments,
  feeDocuments,
  figureDocuments,
  glossaryDocuments,
  programDocuments,
  type SearchDocument,
} from "./documents";
import { prepare } from "./find";

/** Where documents come from. */
const SOURCES: readonly (() => Promise<SearchDocument[]>)[] = [
  async () => catalogueDocuments((await loadRulebook()).catalogue),
  async () => programDocuments(await loadProgramNames()),
  async () => feeDocuments(await loadFees(), await loadGlossary()),
  async () => figureDocuments((await loadStatistics()).figures),
  async () => glossaryDocuments(await loadGlossary()),
];

/** Milliseconds a process may search what it read before. */
const FRESH_FOR = 10_000;

export const loadSearchIndex = kept(
  async () => prepare((await Promise.all(SOURCES.map((source) => source()))).flat()),
  FRESH_FOR,
);
