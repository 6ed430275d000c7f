/** The examples of every requirement, by the file of the catalogue it stands in. */
import { CA_MCC } from "./ca-mcc";
import { CA_PRA } from "./ca-pra";
import { CA_PRA_AB } from "./ca-pra-ab";
import { CA_PRA_BC } from "./ca-pra-bc";
import { CA_PRA_MB } from "./ca-pra-mb";
import { CA_PRA_SK } from "./ca-pra-sk";
import type { RequirementExamples } from "./example";

export const EXAMPLES: readonly RequirementExamples[] = [
  ...CA_MCC,
  ...CA_PRA,
  ...CA_PRA_AB,
  ...CA_PRA_BC,
  ...CA_PRA_MB,
  ...CA_PRA_SK,
];
