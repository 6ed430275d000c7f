import type { Profile } from "../../../lib/eligibility/profile";
import type { RequirementExamples } from "./example";
import { heldExamples } from "./held";

type Training = NonNullable<Profile["training"]>[number];

const residency = (
  country: string,
  accreditor: Training["accreditor"],
  change: Partial<Training> = {},
): Partial<Profile> => ({
  training: [
    {
      kind: "residency",
      country,
      ...(accreditor ? { accreditor } : {}),
      specialty: "internal_medicine",
      startedOn: "2020-07-01",
      endedOn: "2023-06-30",
      completed: true,
      ...change,
    },
  ],
});
const sittings = (exam: "usmle_step3" | "usmle_step2cs", fails: number, pass = false) => ({
  exams: [
    ...Array.from({ length: fails }, (_, index) => ({
      exam,
      result: "fail" as const,
      takenOn: `${2014 + index}-05-04`,
    })),
    ...(pass ? [{ exam, result: "pass" as const, takenOn: "2019-05-04" }] : []),
  ],
});
const OPEN = "committees differ and none was read";

export const US_FELLOWSHIP: RequirementExamples[] = [
  {
    requirement: "us.fellowship.prior-residency",
    met: [
      { because: "the ACGME accredited it", profile: residency("US", "acgme") },
      { because: "Puerto Rico is part of it", profile: residency("PR", "acgme") },
      { because: "the Royal College accredited it, in Canada", profile: residency("CA", "rcpsc") },
      { because: "so did the College of Family Physicians", profile: residency("CA", "cfpc") },
    ],
    unmet: [
      { because: "there is no residency", profile: { training: [] } },
      {
        because: "the Royal College also accredits abroad, which does not count",
        profile: residency("SA", "rcpsc"),
      },
      { because: "a residency at home does not count", profile: residency("IN", "other") },
      { because: "it was broken off", profile: residency("US", "acgme", { completed: false }) },
      { because: "an internship is no residency", profile: residency("US", "acgme", { kind: "internship" }) },
    ],
    unknown: [
      { because: "nothing is said about training", profile: {} },
      { because: "who accredited it is not known", profile: residency("US", undefined) },
    ],
    never: { pending: "a residency under way becomes one on its last day, not by anybody’s decision" },
    lines: [
      {
        enough: {
          because: "it ends on the day asked about",
          profile: residency("US", "acgme", { endedOn: "2026-11-22" }),
        },
        short: {
          because: "it ends the day after",
          profile: residency("US", "acgme", { endedOn: "2026-11-23" }),
        },
      },
    ],
  },
  {
    requirement: "us.fellowship.other-residency",
    met: [
      { because: "only the AOA accredited it", profile: residency("US", "other") },
      { because: "the ACGME’s international branch accredited it", profile: residency("SG", "acgme") },
    ],
    unmet: [
      { because: "no American body had a hand in it", profile: residency("IN", "other") },
      { because: "there is no residency", profile: { training: [] } },
    ],
    unknown: [
      { because: "who accredited it is not known", profile: residency("SG", undefined) },
      { because: "nothing is said about training", profile: {} },
    ],
    never: { pending: "a residency under way becomes one on its last day, not by anybody’s decision" },
    lines: [
      {
        enough: {
          because: "it ends on the day asked about",
          profile: residency("US", "other", { endedOn: "2026-11-22" }),
        },
        short: {
          because: "it ends the day after",
          profile: residency("US", "other", { endedOn: "2026-11-23" }),
        },
      },
    ],
  },
  {
    requirement: "us.fellowship.other-open",
    unknown: [{ because: OPEN, profile: residency("US", "other") }],
  },
  heldExamples(
    "us.fellowship.exception-granted",
    { authority: "gmec", track: "fellowship_exception", status: "completed" },
    { short: "approved" },
  ),
  { requirement: "us.fellowship.exception.allowed", unknown: [{ because: OPEN, profile: { training: [] } }] },
  heldExamples(
    "us.fellowship.exception.assessed",
    { authority: "program", track: "fellowship_assessment", status: "completed" },
    { short: "applied" },
  ),
  {
    requirement: "us.fellowship.exception.step3-closed",
    met: [
      {
        because: "the attempts at Step 2 CS are used up, which closes every Step",
        profile: sittings("usmle_step2cs", 4),
      },
    ],
    unmet: [
      { because: "nothing has been tried", profile: { exams: [] } },
      { because: "four failures before a pass close nothing", profile: sittings("usmle_step3", 4, true) },
    ],
    unknown: [{ because: "nothing is said about exams", profile: {} }],
    never: { pending: "attempts are used up or not" },
    lines: [
      {
        enough: { because: "four attempts are all there are", profile: sittings("usmle_step3", 4) },
        short: { because: "after three there is one more", profile: sittings("usmle_step3", 3) },
      },
    ],
  },
  heldExamples("us.fellowship.eras", { authority: "eras", track: "fellowship", status: "applied" }),
  heldExamples("us.fellowship.match", { authority: "nrmp", track: "fellowship", status: "applied" }),
  {
    requirement: "us.fellowship.status",
    given: { citizenships: ["IN"], permanentResidence: [], workAuthorizations: [] },
    met: [
      { because: "citizens need nothing else", profile: { citizenships: ["US"] } },
      { because: "neither do permanent residents", profile: { permanentResidence: [{ country: "US" }] } },
      { because: "a J-1 allows training", profile: { workAuthorizations: [{ country: "US", kind: "j1" }] } },
    ],
    unmet: [
      { because: "there is no status yet", profile: {} },
      {
        because: "a visitor does not train",
        profile: { workAuthorizations: [{ country: "US", kind: "visitor" }] },
      },
    ],
    unknown: [
      {
        because: "whether there is one is not known",
        profile: { unsure: ["workAuthorizations"] },
      },
    ],
    never: { pending: "a status is held or not" },
  },
];
