/**
 * Every predicate kind under its name. The type makes forgetting one a compile error: a kind in the schema
 * without an entry here, or the reverse, does not build.
 */
import { certification } from "./certification";
import { citizenship } from "./citizenship";
import { citizenshipOrResidence } from "./citizenship_or_residence";
import { classification } from "./classification";
import { commitment } from "./commitment";
import { dateWindow } from "./date_window";
import { examAttempts } from "./exam_attempts";
import { examResult } from "./exam_result";
import { examSessions } from "./exam_sessions";
import { examSpan } from "./exam_span";
import { examWait } from "./exam_wait";
import { experience } from "./experience";
import { fact } from "./fact";
import { graduation } from "./graduation";
import type { Kind, Leaf, Reference } from "./kind";
import { languageOfInstruction } from "./language_of_instruction";
import { languageScore } from "./language_score";
import { licence } from "./licence";
import { matchRecord } from "./match_record";
import type { LeafParams } from "./params";
import { practiceRecency } from "./practice_recency";
import { proofOfResidence } from "./proof_of_residence";
import { residence } from "./residence";
import { rotationWeeks } from "./rotation_weeks";
import { schoolStanding } from "./school_standing";
import { secondaryEducation } from "./secondary_education";
import { sponsorship } from "./sponsorship";
import { standing } from "./standing";
import { trainingMonths } from "./training_months";

/** `pathway` is judged by the engine itself, since it needs every other requirement. */
type KindName = Exclude<LeafParams["kind"], "pathway">;
type ParamsOf<Name extends KindName> = Extract<LeafParams, { kind: Name }>;

export const KINDS: { [Name in KindName]: Kind<ParamsOf<Name>> } = {
  certification: certification,
  citizenship: citizenship,
  citizenship_or_residence: citizenshipOrResidence,
  classification: classification,
  commitment: commitment,
  date_window: dateWindow,
  exam_attempts: examAttempts,
  exam_result: examResult,
  exam_sessions: examSessions,
  exam_span: examSpan,
  exam_wait: examWait,
  experience: experience,
  fact: fact,
  graduation: graduation,
  language_of_instruction: languageOfInstruction,
  language_score: languageScore,
  licence: licence,
  match_record: matchRecord,
  practice_recency: practiceRecency,
  proof_of_residence: proofOfResidence,
  residence: residence,
  rotation_weeks: rotationWeeks,
  school_standing: schoolStanding,
  secondary_education: secondaryEducation,
  sponsorship: sponsorship,
  standing: standing,
  training_months: trainingMonths,
};

/** Makes a leaf ready. */
export function compileLeaf(params: Exclude<LeafParams, { kind: "pathway" }>, reference: Reference): Leaf {
  const kind = KINDS[params.kind] as Kind<typeof params>;
  return kind.compile(params, reference);
}
