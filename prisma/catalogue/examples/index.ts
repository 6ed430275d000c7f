/** The examples of every requirement, by the file of the catalogue it stands in. */
import { CA_MCC } from "./ca-mcc";
import type { RequirementExamples } from "./example";
import { US_ERAS } from "./us-eras";
import { US_EXPERIENCE } from "./us-experience";
import { US_FELLOWSHIP } from "./us-fellowship";
import { US_GRADUATE_PHYSICIAN } from "./us-graduate-physician";
import { US_J1_WAIVER } from "./us-j1-waiver";
import { US_SOAP } from "./us-soap";

export const EXAMPLES: readonly RequirementExamples[] = [
  ...CA_MCC,
  ...US_ERAS,
  ...US_EXPERIENCE,
  ...US_FELLOWSHIP,
  ...US_GRADUATE_PHYSICIAN,
  ...US_J1_WAIVER,
  ...US_SOAP,
];
