/** The examples of every requirement, by the files of the catalogue they stand in. */
import { CA_AB_CAP } from "./ca-ab-cap";
import { CA_CAREERS } from "./ca-careers";
import { CA_CARMS } from "./ca-carms";
import { CA_CARMS_PROVINCES } from "./ca-carms-provinces";
import { CA_CARMS_SECOND } from "./ca-carms-second";
import { CA_CFPC } from "./ca-cfpc";
import { CA_ELECTIVE } from "./ca-elective";
import { CA_FELLOWSHIP } from "./ca-fellowship";
import { CA_LMCC } from "./ca-lmcc";
import { CA_MCC } from "./ca-mcc";
import { CA_NS_OBSERVERSHIP } from "./ca-ns-observership";
import { CA_OBSERVERSHIP } from "./ca-observership";
import { CA_ON_ADVANCED } from "./ca-on-advanced";
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
import { CA_PROVINCES } from "./ca-provinces";
import { CA_QC_PERMIT } from "./ca-qc-permit";
import { CA_RCPSC } from "./ca-rcpsc";
import type { RequirementExamples } from "./example";
import { US_ECFMG } from "./us-ecfmg";
import { US_ERAS } from "./us-eras";
import { US_EXPERIENCE } from "./us-experience";
import { US_FELLOWSHIP } from "./us-fellowship";
import { US_GRADUATE_PHYSICIAN } from "./us-graduate-physician";
import { US_J1_WAIVER } from "./us-j1-waiver";
import { US_LICENCE } from "./us-licence";
import { US_LICENCE_WITHOUT_RESIDENCY } from "./us-licence-without-residency";
import { US_MATCH_VISA } from "./us-match-visa";
import { US_SOAP } from "./us-soap";
import { US_USMLE } from "./us-usmle";

export const EXAMPLES: readonly RequirementExamples[] = [
  ...CA_AB_CAP,
  ...CA_CAREERS,
  ...CA_CARMS,
  ...CA_CARMS_PROVINCES,
  ...CA_CARMS_SECOND,
  ...CA_CFPC,
  ...CA_ELECTIVE,
  ...CA_FELLOWSHIP,
  ...CA_LMCC,
  ...CA_MCC,
  ...CA_NS_OBSERVERSHIP,
  ...CA_OBSERVERSHIP,
  ...CA_ON_ADVANCED,
  ...CA_PRA,
  ...CA_PRA_AB,
  ...CA_PRA_BC,
  ...CA_PRA_MB,
  ...CA_PRA_NB,
  ...CA_PRA_NL,
  ...CA_PRA_NS,
  ...CA_PRA_ON,
  ...CA_PRA_PE,
  ...CA_PRA_SK,
  ...CA_PROVINCES,
  ...CA_QC_PERMIT,
  ...CA_RCPSC,
  ...US_ECFMG,
  ...US_ERAS,
  ...US_EXPERIENCE,
  ...US_FELLOWSHIP,
  ...US_GRADUATE_PHYSICIAN,
  ...US_J1_WAIVER,
  ...US_LICENCE,
  ...US_LICENCE_WITHOUT_RESIDENCY,
  ...US_MATCH_VISA,
  ...US_SOAP,
  ...US_USMLE,
];
