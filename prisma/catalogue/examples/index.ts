/** The examples of every requirement, by the files of the catalogue they stand in. */
import { CA_CARMS } from "./ca-carms";
import { CA_MCC } from "./ca-mcc";
import { CA_PROVINCES } from "./ca-provinces";
import type { RequirementExamples } from "./example";
import { US_ECFMG } from "./us-ecfmg";
import { US_ERAS } from "./us-eras";
import { US_EXPERIENCE } from "./us-experience";
import { US_FELLOWSHIP } from "./us-fellowship";
import { US_GRADUATE_PHYSICIAN } from "./us-graduate-physician";
import { US_J1_WAIVER } from "./us-j1-waiver";
import { US_MATCH_VISA } from "./us-match-visa";
import { US_SOAP } from "./us-soap";
import { US_USMLE } from "./us-usmle";

export const EXAMPLES: readonly RequirementExamples[] = [
  ...CA_CARMS,
  ...CA_MCC,
  ...CA_PROVINCES,
  ...US_ECFMG,
  ...US_ERAS,
  ...US_EXPERIENCE,
  ...US_FELLOWSHIP,
  ...US_GRADUATE_PHYSICIAN,
  ...US_J1_WAIVER,
  ...US_MATCH_VISA,
  ...US_SOAP,
  ...US_USMLE,
];
