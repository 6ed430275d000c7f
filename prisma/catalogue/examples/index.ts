/** The examples of every requirement, by the file of the catalogue it stands in. */
import { CA_AB_CAP } from "./ca-ab-cap";
import { CA_CARMS_PROVINCES } from "./ca-carms-provinces";
import { CA_CARMS_SECOND } from "./ca-carms-second";
import { CA_LMCC } from "./ca-lmcc";
import { CA_MCC } from "./ca-mcc";
import { CA_ON_ADVANCED } from "./ca-on-advanced";
import { CA_PRA } from "./ca-pra";
import { CA_PRA_AB } from "./ca-pra-ab";
import { CA_PRA_BC } from "./ca-pra-bc";
import { CA_PRA_MB } from "./ca-pra-mb";
import { CA_PRA_SK } from "./ca-pra-sk";
import { CA_QC_PERMIT } from "./ca-qc-permit";
import type { RequirementExamples } from "./example";

export const EXAMPLES: readonly RequirementExamples[] = [
  ...CA_MCC,
  ...CA_LMCC,
  ...CA_CARMS_SECOND,
  ...CA_AB_CAP,
  ...CA_QC_PERMIT,
  ...CA_ON_ADVANCED,
  ...CA_CARMS_PROVINCES,
  ...CA_PRA,
  ...CA_PRA_AB,
  ...CA_PRA_BC,
  ...CA_PRA_MB,
  ...CA_PRA_SK,
];
