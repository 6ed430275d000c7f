/** The examples of every requirement, by the file of the catalogue it stands in. */
import { CA_MCC } from "./ca-mcc";
import { CA_NS_OBSERVERSHIP } from "./ca-ns-observership";
import { CA_PRA } from "./ca-pra";
import { CA_PRA_AB } from "./ca-pra-ab";
import { CA_PRA_BC } from "./ca-pra-bc";
import { CA_PRA_MB } from "./ca-pra-mb";
import { CA_PRA_NB } from "./ca-pra-nb";
import { CA_PRA_NL } from "./ca-pra-nl";
import { CA_PRA_NS } from "./ca-pra-ns";
import { CA_PRA_ON } from "./ca-pra-on";
import { CA_PRA_PE } from "./ca-pra-pe";
import { CA_PRA_SK } from "./ca-pra-sk";
import type { RequirementExamples } from "./example";

export const EXAMPLES: readonly RequirementExamples[] = [
  ...CA_MCC,
  ...CA_NS_OBSERVERSHIP,
  ...CA_PRA_NB,
  ...CA_PRA_NL,
  ...CA_PRA_NS,
  ...CA_PRA_ON,
  ...CA_PRA_PE,
  ...CA_PRA,
  ...CA_PRA_AB,
  ...CA_PRA_BC,
  ...CA_PRA_MB,
  ...CA_PRA_SK,
];
