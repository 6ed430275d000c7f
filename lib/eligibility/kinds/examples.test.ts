/** The examples of every kind, asked through the engine's one door. */
import { expect, test } from "vitest";
import { assess } from "../assess";
import type { RuleInput } from "../catalogue";
import { Profile } from "../profile";
import { smallBook } from "../small-catalogue";
import { certification } from "./certification.examples";
import { citizenship } from "./citizenship.examples";
import { citizenshipOrResidence } from "./citizenship_or_residence.examples";
import { classification } from "./classification.examples";
import { commitment } from "./commitment.examples";
import { dateWindow } from "./date_window.examples";
import { examAttempts } from "./exam_attempts.examples";
import { examResult } from "./exam_result.examples";
import { examSessions } from "./exam_sessions.examples";
import { examSpan } from "./exam_span.examples";
import { examWait } from "./exam_wait.examples";
import { EXAMS, type Example, type Examples, SEASON } from "./example";
import { experience } from "./experience.examples";
import { fact } from "./fact.examples";
import { graduation } from "./graduation.examples";
import { languageOfInstruction } from "./language_of_instruction.examples";
import { languageScore } from "./language_score.examples";
import { licence } from "./licence.examples";
import { matchRecord } from "./match_record.examples";
import type { LeafParams } from "./params";
import { pathway } from "./pathway.examples";
import { practiceRecency } from "./practice_recency.examples";
import { proofOfResidence } from "./proof_of_residence.examples";
import { residence } from "./residence.examples";
import { rotationWeeks } from "./rotation_weeks.examples";
import { schoolStanding } from "./school_standing.examples";
import { secondaryEducation } from "./secondary_education.examples";
import { sponsorship } from "./sponsorship.examples";
import { standing } from "./standing.examples";
import { trainingMonths } from "./training_months.examples";

type KindName = LeafParams["kind"];

/** A kind without examples does not compile, nor do examples without a met, an unmet and an unknown case. */
const EXAMPLES: { [Name in KindName]: Examples<Name> } = {
  certification,
  citizenship,
  citizenship_or_residence: citizenshipOrResidence,
  classification,
  commitment,
  date_window: dateWindow,
  exam_attempts: examAttempts,
  exam_result: examResult,
  exam_sessions: examSessions,
  exam_span: examSpan,
  exam_wait: examWait,
  experience,
  fact,
  graduation,
  language_of_instruction: languageOfInstruction,
  language_score: languageScore,
  licence,
  match_record: matchRecord,
  pathway,
  practice_recency: practiceRecency,
  proof_of_residence: proofOfResidence,
  residence,
  rotation_weeks: rotationWeeks,
  school_standing: schoolStanding,
  secondary_education: secondaryEducation,
  sponsorship,
  standing,
  training_months: trainingMonths,
};

/** The status of a requirement with the example's rule. */
function statusOf(kind: KindName, { rule, profile, asOf, cycle, session }: Example<KindName>): string {
  const book = smallBook(
    [
      { tree: "asked", cycle: { service: "season", filing: "filing" } },
      {
        id: "inner",
        tree: "step",
        appliesWhen: { kind: "classification", country: "CA", classes: ["img"] },
        completedWhen: { kind: "standing", authority: "inner", need: "completed" },
      },
    ],
    {
      asked: { rule: { kind, ...rule } as RuleInput },
      step: {
        rule: { kind: "standing", authority: "step", need: "completed" },
        remedy: {
          id: "take-the-step",
          title: { en: "Take the step", fr: "Faire la démarche" },
          effect: [{ op: "add", path: "/standings/-", value: { authority: "step", status: "completed" } }],
          by: "applicant",
        },
      },
    },
    SEASON,
    EXAMS,
  );
  const outcome = assess(book, {
    profile: Profile.parse(profile),
    asOf,
    ...(cycle ? { cycle: { season: cycle } } : {}),
    session,
    pathways: ["p"],
    explain: true,
  });
  const status = outcome.ok ? outcome.answer.results[0]?.explanation?.status : undefined;
  if (!status) throw new Error(JSON.stringify(outcome));
  return status;
}

const cases = Object.entries(EXAMPLES).flatMap(([kind, { met, unmet, unknown, pending, boundary }]) => {
  const as = (status: string, examples: readonly Example<KindName>[]) =>
    examples.map((example) => [kind as KindName, status, example.when, example] as const);
  const pairs = typeof boundary === "string" ? [] : boundary;
  return [
    ...as("met", met),
    ...as("unmet", unmet),
    ...as("unknown", unknown),
    ...as("pending", typeof pending === "string" ? [] : pending),
    ...pairs.flatMap((pair) => [...as("met", [pair.met]), ...as("unmet", [pair.unmet])]),
  ];
});

test.each(cases)("%s is %s: %s", (kind, status, _, example) => {
  expect(statusOf(kind, example)).toBe(status);
});

test("examples that need not be there say why", () => {
  for (const [kind, { pending, boundary }] of Object.entries(EXAMPLES)) {
    if (typeof pending === "string") expect(pending.split(" ").length, kind).toBeGreaterThan(5);
    if (typeof boundary === "string") expect(boundary.split(" ").length, kind).toBeGreaterThan(5);
  }
});
