/** Everything that can be found, made ready. Another list joins here and by its group in `documents`. */
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
} from "./documents";
import { prepare, type SearchIndex } from "./find";

interface Ready {
  /** What the index was made from: each is the same object for as long as nothing of it is published anew. */
  from: readonly unknown[];
  index: SearchIndex;
}

/** Made ready again only where something that can be found has changed. */
const ready = kept<Ready>(async (before) => {
  const { catalogue } = await loadRulebook();
  const [programs, fees, glossary, statistics] = await Promise.all([
    loadProgramNames(),
    loadFees(),
    loadGlossary(),
    loadStatistics(),
  ]);
  const from = [catalogue, programs, fees, glossary, statistics];
  if (before && from.every((one, at) => one === before.from[at])) return before;
  return {
    from,
    index: prepare([
      ...catalogueDocuments(catalogue),
      ...programDocuments(programs),
      ...feeDocuments(fees, glossary),
      ...figureDocuments(statistics.figures),
      ...glossaryDocuments(glossary),
    ]),
  };
});

export const loadSearchIndex = async (): Promise<SearchIndex> => (await ready()).index;
