/**
 * The answers of the guided intake as this browser keeps them. Every question is either not reached (absent),
 * "I don't know" (`null`), or answered. Answers are kept apart from the profile they make, so that changing an
 * early one never loses a later one.
 */
import { z } from "zod";
import {
  Accreditation,
  CalendarDate,
  Certification,
  Commitment,
  Country,
  Degree,
  ExamResult,
  Experience,
  LanguageTest,
  Licence,
  MatchRecord,
  Practice,
  Profile,
  School,
  StandingStatus,
  Subdivision,
  Training,
  WorkAuthorizationKind,
  YearMonth,
} from "../eligibility/profile";
import { clean } from "../platform/text";
import { PAPERS, PRACTICE_READY, ROTATIONS } from "./fields";

/** Yes, no, or (null) not known: for the parts of a question that stand side by side. */
const Ternary = z.boolean().nullable();

/** One attempt, as the intake asks for it; the examination is the question. */
export const AttemptAnswer = z.strictObject({
  result: ExamResult.nullable(),
  takenOn: CalendarDate.optional(),
  resultOn: CalendarDate.optional(),
  scheduledFor: CalendarDate.optional(),
  session: YearMonth.optional(),
  score: z.number().min(0).max(10000).optional(),
});
export type AttemptAnswer = z.infer<typeof AttemptAnswer>;

/** One attempt at an examination that has no question of its own. */
const OtherAttemptAnswer = AttemptAnswer.extend({
  exam: z.enum(["mccee", "mccqe2", "tdm", "comlex1", "comlex2", "comlex3"]),
});

/** A further degree, flat as it is asked for; `accredited` is the one agency that matters. */
const OtherDegree = z.strictObject({
  ...School.pick({
    name: true,
    country: true,
    wdomsListed: true,
    canadaSponsorNote: true,
    ecfmgEligible: true,
  }).shape,
  ...Degree.pick({ degree: true, languageOfInstruction: true, creditYears: true, graduatedOn: true }).shape,
  accredited: z.enum([...Accreditation.options, "none"]).optional(),
});

/** Where an application to a body stands; `none` means never applied. */
export const StandingAnswer = z.enum(["none", ...StandingStatus.options]);
export type StandingAnswer = z.infer<typeof StandingAnswer>;

const attempts = z.array(AttemptAnswer).max(20).nullable().optional();
const standing = StandingAnswer.nullable().optional();

export const Answers = z.strictObject({
  // The school and the degree
  schoolCountry: Country.nullable().optional(),
  schoolName: z.string().trim().min(1).max(200).nullable().optional(),
  schoolListing: z
    .strictObject({
      wdoms: Ternary,
      canadaNote: Ternary,
      ecfmgNote: Ternary,
      joint: Ternary.optional(),
    })
    .nullable()
    .optional(),
  schoolAccreditation: z.array(Accreditation).max(5).nullable().optional(),
  degree: z.enum(["md", "mbbs", "do", "other"]).nullable().optional(),
  graduation: z
    .strictObject({ state: z.enum(["graduated", "studying"]), on: CalendarDate.optional() })
    .nullable()
    .optional(),
  creditYears: z.number().min(0).max(20).nullable().optional(),
  instruction: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable()
    .optional(),
  otherDegrees: z.array(OtherDegree).max(20).nullable().optional(),
  // Who and where
  citizenships: z.array(Country).min(1).max(10).nullable().optional(),
  canadaResidence: z
    .strictObject({
      resident: z.boolean(),
      since: CalendarDate.optional(),
      validUntil: CalendarDate.optional(),
    })
    .nullable()
    .optional(),
  usResidence: z.boolean().nullable().optional(),
  canadaPermit: z.array(WorkAuthorizationKind).max(5).nullable().optional(),
  usPermit: z.array(WorkAuthorizationKind).max(5).nullable().optional(),
  home: z
    .strictObject({ country: Country, subdivision: Subdivision.optional(), since: CalendarDate.optional() })
    .nullable()
    .optional(),
  // Examinations, one question each; an empty list means: never taken and not booked
  mccqe1: attempts,
  nac: attempts,
  usmleStep1: attempts,
  usmleStep2ck: attempts,
  usmleStep3: attempts,
  usmleStep2cs: attempts,
  otherExams: z.array(OtherAttemptAnswer).max(40).nullable().optional(),
  languageTests: z.array(LanguageTest).max(20).nullable().optional(),
  // What bodies decided
  sourceVerification: standing,
  ecfmg: standing,
  ecfmgPathways: standing,
  aimg: standing,
  bcCap: standing,
  cmq: standing,
  ecfmgSteps: z
    .array(
      z.enum(["application", "diploma_verification", "mini_cex", "j1_sponsorship", "irregular_behavior"]),
    )
    .nullable()
    .optional(),
  schoolSteps: z
    .array(z.enum(["mspe", "osce", "clinical_skills"]))
    .nullable()
    .optional(),
  quebecSteps: z
    .array(
      z.strictObject({
        step: z.enum(["refresher", "contingent_particulier"]),
        decidedOn: CalendarDate.optional(),
      }),
    )
    .max(5)
    .nullable()
    .optional(),
  practiceReady: z
    .array(
      z.strictObject({
        program: z.enum(PRACTICE_READY),
        stage: z.enum(["eligible", "passed", "failed"]),
        decidedOn: CalendarDate.optional(),
      }),
    )
    .max(10)
    .nullable()
    .optional(),
  papers: z
    .array(z.enum([...PAPERS.CA, ...PAPERS.US]))
    .nullable()
    .optional(),
  // Work since the degree
  training: z.array(Training).max(20).nullable().optional(),
  practice: z.array(Practice).max(20).nullable().optional(),
  licences: z.array(Licence).max(20).nullable().optional(),
  certifications: z.array(Certification).max(20).nullable().optional(),
  coreRotations: z
    .array(z.strictObject({ rotation: z.enum(ROTATIONS), weeks: z.number().min(0).max(300) }))
    .max(ROTATIONS.length)
    .nullable()
    .optional(),
  experiences: z.array(Experience).max(20).nullable().optional(),
  // Ties, matches, wishes
  matches: z.array(MatchRecord).max(20).nullable().optional(),
  commitments: z.array(Commitment).max(20).nullable().optional(),
  secondaryEducation: Profile.shape.secondaryEducation.unwrap().nullable().optional(),
  residences: Profile.shape.residences.unwrap().nullable().optional(),
  sponsorship: Profile.shape.sponsorship.unwrap().nullable().optional(),
  sanction: z.boolean().nullable().optional(),
  returnOfService: z.boolean().nullable().optional(),
});
export type Answers = z.infer<typeof Answers>;
export type QuestionId = keyof Answers;

/** What the browser stores: the answers and the day to judge on, if one was chosen. */
export const StoredAnswers = z.strictObject({ version: z.literal(1), answers: Answers });
export type StoredAnswers = z.infer<typeof StoredAnswers>;

/** Characters of stored answers at most: far more than the longest way through the questions makes. */
export const ANSWERS_LIMIT = 64 * 1024;

/** What a browser stored, from its text: null where it is none of ours. The one door for it, whatever is asked. */
export function storedAnswers(text: unknown): StoredAnswers | null {
  if (typeof text !== "string" || text.length > ANSWERS_LIMIT) return null;
  try {
    const parsed = StoredAnswers.safeParse(clean(JSON.parse(text)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
