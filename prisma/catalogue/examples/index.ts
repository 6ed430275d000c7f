/** The examples of every requirement, by the files of the catalogue they stand in. */
import { CA_CARMS } from "./ca-carms";
import { CA_MCC } from "./ca-mcc";
import { CA_PROVINCES } from "./ca-provinces";
import type { RequirementExamples } from "./example";
import { US_ECFMG } from "./us-ecfmg";
import { US_LICENCE } from "./us-licence";
import { US_LICENCE_WITHOUT_RESIDENCY } from "./us-licence-without-residency";
import { US_MATCH_VISA } from "./us-match-visa";
import { US_USMLE } from "./us-usmle";

export const EXAMPLES: readonly RequirementExamples[] = [
  ...CA_CARMS,
  ...CA_MCC,
  ...CA_PROVINCES,
  ...US_ECFMG,
  ...US_LICENCE,
  ...US_LICENCE_WITHOUT_RESIDENCY,
  ...US_MATCH_VISA,
  ...US_USMLE,
];
