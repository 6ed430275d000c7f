/** The examples of every requirement, by the file of the catalogue it stands in. */
import { CA_AB_CAP } from "./ca-ab-cap";
import { CA_CARMS_PROVINCES } from "./ca-carms-provinces";
import { CA_CARMS_SECOND } from "./ca-carms-second";
import { CA_LMCC } from "./ca-lmcc";
import { CA_MCC } from "./ca-mcc";
import { CA_ON_ADVANCED } from "./ca-on-advanced";
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
];
