/** The examples of every requirement, by the file of the catalogue it stands in. */
import { CA_CAREERS } from "./ca-careers";
import { CA_CFPC } from "./ca-cfpc";
import { CA_ELECTIVE } from "./ca-elective";
import { CA_FELLOWSHIP } from "./ca-fellowship";
import { CA_MCC } from "./ca-mcc";
import { CA_OBSERVERSHIP } from "./ca-observership";
import { CA_RCPSC } from "./ca-rcpsc";
import type { RequirementExamples } from "./example";

export const EXAMPLES: readonly RequirementExamples[] = [
  ...CA_CAREERS,
  ...CA_CFPC,
  ...CA_ELECTIVE,
  ...CA_FELLOWSHIP,
  ...CA_MCC,
  ...CA_OBSERVERSHIP,
  ...CA_RCPSC,
];
