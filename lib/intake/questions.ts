/** The questions of the intake in their order, by topic, and when each is asked. */
import type { Profile } from "../eligibility/profile";
import { PRACTICE_READY } from "./fields";
import type { Answers, QuestionId } from "./schema";
import { STEPS } from "./steps";

export type TopicId = "school" | "status" | "exams" | "language" | "bodies" | "work" | "ties";

export interface Question {
  id: QuestionId;
  topic: TopicId;
  /** Whether earlier answers leave the question open. Absent: always asked. */
  when?: (answers: Answers) => boolean;
}

export const TOPICS: readonly TopicId[] = ["school", "status", "exams", "language", "bodies", "work", "ties"];

const isCitizen = (answers: Answers, country: string): boolean =>
  answers.citizenships?.includes(country) ?? false;
const inNorthAmerica = (answers: Answers): boolean =>
  answers.schoolCountry === "CA" || answers.schoolCountry === "US";
const everPassed = (answers: Answers, exam: "usmleStep1" | "usmleStep2ck"): boolean =>
  (answers[exam]?.length ?? 0) > 0;

export const QUESTIONS: readonly Question[] = [
  { id: "schoolCountry", topic: "school" },
  { id: "schoolName", topic: "school" },
  { id: "schoolListing", topic: "school" },
  { id: "schoolAccreditation", topic: "school" },
  { id: "degree", topic: "school" },
  { id: "graduation", topic: "school" },
  { id: "creditYears", topic: "school", when: (answers) => !inNorthAmerica(answers) },
  { id: "instruction", topic: "school" },
  { id: "otherDegrees", topic: "school" },
  { id: "citizenships", topic: "status" },
  { id: "canadaResidence", topic: "status", when: (answers) => !isCitizen(answers, "CA") },
  {
    id: "canadaPermit",
    topic: "status",
    when: (answers) => !isCitizen(answers, "CA") && answers.canadaResidence?.resident !== true,
  },
  { id: "usResidence", topic: "status", when: (answers) => !isCitizen(answers, "US") },
  {
    id: "usPermit",
    topic: "status",
    when: (answers) => !isCitizen(answers, "US") && answers.usResidence !== true,
  },
  { id: "home", topic: "status" },
  { id: "mccqe1", topic: "exams" },
  { id: "nac", topic: "exams" },
  { id: "usmleStep1", topic: "exams" },
  { id: "usmleStep2ck", topic: "exams" },
  {
    id: "usmleStep3",
    topic: "exams",
    when: (answers) => everPassed(answers, "usmleStep1") || everPassed(answers, "usmleStep2ck"),
  },
  {
    id: "usmleStep2cs",
    topic: "exams",
    when: (answers) => everPassed(answers, "usmleStep1") || everPassed(answers, "usmleStep2ck"),
  },
  { id: "otherExams", topic: "exams" },
  { id: "languageTests", topic: "language" },
  { id: "sourceVerification", topic: "bodies" },
  { id: "ecfmg", topic: "bodies" },
  {
    id: "ecfmgPathways",
    topic: "bodies",
    when: (answers) => answers.ecfmg !== "completed" && answers.ecfmg !== "none",
  },
  // Who never applied there has taken none of its steps.
  { id: "ecfmgSteps", topic: "bodies", when: (answers) => answers.ecfmg !== "none" },
  { id: "schoolSteps", topic: "bodies" },
  { id: "aimg", topic: "bodies" },
  { id: "bcCap", topic: "bodies" },
  { id: "cmq", topic: "bodies" },
  { id: "quebecSteps", topic: "bodies", when: (answers) => answers.cmq !== "none" },
  { id: "papers", topic: "bodies" },
  { id: "training", topic: "work" },
  { id: "practice", topic: "work" },
  { id: "licences", topic: "work" },
  { id: "certifications", topic: "work" },
  // Weeks of rotations only count where somebody has practised: for practice-ready assessment.
  { id: "coreRotations", topic: "work", when: (answers) => (answers.practice?.length ?? 0) > 0 },
  { id: "experiences", topic: "work" },
  // Who has neither trained nor practised was never assessed for readiness to practise.
  {
    id: "practiceReady",
    topic: "work",
    when: (answers) => answers.training?.length !== 0 || answers.practice?.length !== 0,
  },
  { id: "secondaryEducation", topic: "ties" },
  { id: "residences", topic: "ties" },
  { id: "matches", topic: "ties" },
  {
    id: "sanction",
    topic: "ties",
    when: (answers) => answers.matches === null || (answers.matches?.length ?? 0) > 0,
  },
  { id: "commitments", topic: "ties" },
  // Sponsors pay for training after a residency, whatever the passport.
  { id: "sponsorship", topic: "ties", when: (answers) => answers.training?.length !== 0 },
  { id: "returnOfService", topic: "ties" },
];

/** The questions these answers leave to ask, in order. */
export function asked(answers: Answers): Question[] {
  return QUESTIONS.filter((question) => question.when?.(answers) ?? true);
}

/** The question after (or before) one; null at the end. A question that is no longer asked counts by its place. */
export function neighbour(answers: Answers, id: QuestionId, step: 1 | -1): Question | null {
  const place = QUESTIONS.findIndex((question) => question.id === id);
  for (let at = place + step; at >= 0 && at < QUESTIONS.length; at += step) {
    const question = QUESTIONS[at] as Question;
    if (question.when?.(answers) ?? true) return question;
  }
  return null;
}

/**
 * The question that fills a missing fact; null where the intake does not ask for it.
 *
 * @param profile what is known: where a body's main decision is, its steps are what is missing
 */
export function questionFor(pointer: string, code: string | undefined, profile?: Profile): QuestionId | null {
  const [, list, index, ...field] = pointer.split("/");
  const exams: Record<string, QuestionId> = {
    mccqe1: "mccqe1",
    nac: "nac",
    usmle_step1: "usmleStep1",
    usmle_step2ck: "usmleStep2ck",
    usmle_step2cs: "usmleStep2cs",
    usmle_step3: "usmleStep3",
  };
  const bodies: Record<string, QuestionId> = {
    ...Object.fromEntries(Object.values(STEPS.papers).map(({ authority }) => [authority, "papers" as const])),
    ...Object.fromEntries(PRACTICE_READY.map((body) => [body, "practiceReady" as const])),
    pra: "practiceReady",
    carms: "sanction",
    mcc_source_verification: "sourceVerification",
    // What a body decided in the main comes before the papers of its steps.
    ecfmg: "ecfmg",
    aimg: "aimg",
    bc_cap: "bcCap",
    cmq: "cmq",
    school: "schoolSteps",
    cedis: "quebecSteps",
  };
  switch (list) {
    case "exams":
      return code === undefined ? "mccqe1" : (exams[code] ?? "otherExams");
    case "standings": {
      if (code === undefined) return null;
      const decided = profile?.standings?.some((row) => row.authority === code && row.track === undefined);
      return decided && code === "ecfmg" ? "ecfmgSteps" : (bodies[code] ?? null);
    }
    case "education": {
      const last = field[field.length - 1];
      if (index !== undefined && index !== "0") return "otherDegrees";
      if (field[0] === "coreRotations") return "coreRotations";
      if (last === "degree") return "degree";
      if (last === "accreditations") return "schoolAccreditation";
      if (last === "graduatedOn") return "graduation";
      if (last === "creditYears") return "creditYears";
      if (last === "languageOfInstruction") return "instruction";
      if (last === undefined) return "schoolCountry";
      return "schoolListing";
    }
    case "permanentResidence":
      return code === "US" ? "usResidence" : "canadaResidence";
    case "workAuthorizations":
      return code === "US" ? "usPermit" : "canadaPermit";
    case "residence":
      return "home";
    case "citizenships":
    case "residences":
    case "languageTests":
    case "training":
    case "practice":
    case "licences":
    case "certifications":
    case "matches":
    case "commitments":
    case "secondaryEducation":
    case "experiences":
    case "sponsorship":
      return list;
    default:
      return null;
  }
}
