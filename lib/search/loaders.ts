/** Everything that can be found, made ready. Another list joins here and by its group in `documents`. */
import "server-only";
import { loadFees } from "../fees/loaders";
import { loadGlossary } from "../glossary/loaders";
import { keptFrom } from "../platform/kept";
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
import { prepare } from "./find";

/** The index of all that can be found. Made ready again only where something of it is published anew. */
export const loadSearchIndex = keptFrom(
  async () => {
    const { catalogue } = await loadRulebook();
    const [programs, fees, glossary, statistics] = await Promise.all([
      loadProgramNames(),
      loadFees(),
      loadGlossary(),
      loadStatistics(),
    ]);
    return [catalogue, programs, fees, glossary, statistics];
  },
  ([catalogue, programs, fees, glossary, statistics]) =>
    prepare([
      ...catalogueDocuments(catalogue),
      ...programDocuments(programs),
      ...feeDocuments(fees, glossary),
      ...figureDocuments(statistics.figures),
      ...glossaryDocuments(glossary),
    ]),
);
