/** The examples of every requirement, by the file of the catalogue it stands in. */
import { CA_MCC } from "./ca-mcc";
import type { RequirementExamples } from "./example";

export const EXAMPLES: readonly RequirementExamples[] = [...CA_MCC];
