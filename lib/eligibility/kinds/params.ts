/** The parameters of every kind of leaf, joined. The registry beside it says how each is judged. */
import { z } from "zod";
import { params as certification } from "./certification";
import { params as citizenship } from "./citizenship";
import { params as citizenshipOrResidence } from "./citizenship_or_residence";
import { params as classification } from "./classification";
import { params as commitment } from "./commitment";
import { params as dateWindow } from "./date_window";
import { params as examAttempts } from "./exam_attempts";
import { params as examResult } from "./exam_result";
import { params as examSessions } from "./exam_sessions";
import { params as examSpan } from "./exam_span";
import { params as examWait } from "./exam_wait";
import { params as experience } from "./experience";
import { params as fact } from "./fact";
import { params as graduation } from "./graduation";
import { params as languageOfInstruction } from "./language_of_instruction";
import { params as languageScore } from "./language_score";
import { params as licence } from "./licence";
import { params as matchRecord } from "./match_record";
import { params as pathway } from "./pathway";
import { params as practiceRecency } from "./practice_recency";
import { params as proofOfResidence } from "./proof_of_residence";
import { params as residence } from "./residence";
import { params as rotationWeeks } from "./rotation_weeks";
import { params as schoolStanding } from "./school_standing";
import { params as secondaryEducation } from "./secondary_education";
import { params as sponsorship } from "./sponsorship";
import { params as standing } from "./standing";
import { params as trainingMonths } from "./training_months";

export const LeafParams = z.discriminatedUnion("kind", [
  certification,
  citizenship,
  citizenshipOrResidence,
  classification,
  commitment,
  dateWindow,
  examAttempts,
  examResult,
  examSessions,
  examSpan,
  examWait,
  experience,
  fact,
  graduation,
  languageOfInstruction,
  languageScore,
  licence,
  matchRecord,
  pathway,
  practiceRecency,
  proofOfResidence,
  residence,
  rotationWeeks,
  schoolStanding,
  secondaryEducation,
  sponsorship,
  standing,
  trainingMonths,
]);
export type LeafParams = z.infer<typeof LeafParams>;
