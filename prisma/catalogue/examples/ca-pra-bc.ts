import type { Profile } from "../../../lib/eligibility/profile";
import { decision } from "./decisions";
import type { Case, RequirementExamples } from "./example";

type Trained = NonNullable<Profile["training"]>[number];
type Practised = NonNullable<Profile["practice"]>[number];
const trained = (endedOn: string, more: Partial<Trained> = {}): Case["profile"] => ({
  training: [
    {
      kind: "residency",
      country: "IN",
      specialty: "family_medicine",
      startedOn: "2016-01-01",
      endedOn,
      ...more,
    },
  ],
});
const practised = (
  startedOn: string,
  endedOn: string,
  more: Partial<Practised> = { hoursPerWeek: 40, independent: true },
): Case["profile"] => ({
  practice: [{ country: "IN", specialty: "family_medicine", startedOn, endedOn, ...more }],
});
const weeks = (coreRotations?: Record<string, number>): Case["profile"] => ({
  education: [{ school: { country: "IN" }, ...(coreRotations ? { coreRotations } : {}) }],
});
const FULL = {
  family_medicine: 8,
  internal_medicine: 4,
  surgery: 4,
  obstetrics_gynecology: 4,
  pediatrics: 4,
  psychiatry: 4,
  emergency_medicine: 4,
};
const { emergency_medicine: _, ...WITHOUT_EMERGENCY } = FULL;

export const CA_PRA_BC: RequirementExamples[] = [
  {
    requirement: "ca.bc.pra.training",
    unmet: [
      { because: "there is none", profile: { training: [] } },
      {
        because: "training in Canada is not training abroad",
        profile: trained("2019-12-31", { country: "CA" }),
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: { because: "two years with both end days", profile: trained("2017-12-31") },
        short: { because: "twenty-three months", profile: trained("2017-11-30") },
      },
      {
        enough: { because: "a stated 24 months", profile: trained("2018-06-30", { months: 24 }) },
        short: { because: "a stated 23 months", profile: trained("2018-06-30", { months: 23 }) },
      },
    ],
    never: { pending: "months are counted when they are over" },
  },
  {
    requirement: "ca.bc.pra.rotations",
    unknown: [
      { because: "the record is not there", profile: weeks() },
      {
        because: "one field is missing from it",
        profile: weeks(WITHOUT_EMERGENCY),
      },
    ],
    lines: [
      {
        enough: { because: "eight weeks and six times four", profile: weeks(FULL) },
        short: { because: "seven weeks of family practice", profile: weeks({ ...FULL, family_medicine: 7 }) },
      },
      {
        enough: { because: "four weeks of psychiatry", profile: weeks({ ...FULL, surgery: 12 }) },
        short: {
          because: "three, which longer surgery does not make up",
          profile: weeks({ ...FULL, surgery: 12, psychiatry: 3 }),
        },
      },
    ],
    never: { pending: "weeks are recorded when they are over" },
  },
  {
    requirement: "ca.bc.pra.practice",
    unmet: [
      {
        because: "practice in Canada is not practice abroad",
        profile: practised("2020-01-01", "2023-12-31", { country: "CA", independent: true }),
      },
      {
        because: "practice under supervision is not independent",
        profile: practised("2020-01-01", "2023-12-31", { independent: false }),
      },
    ],
    unknown: [
      { because: "nothing is said about practice", profile: {} },
      {
        because: "whether it was independent is not known",
        profile: practised("2020-01-01", "2023-12-31", {}),
      },
    ],
    lines: [
      {
        enough: { because: "two years with both end days", profile: practised("2020-01-01", "2021-12-31") },
        short: { because: "twenty-three months", profile: practised("2020-01-01", "2021-11-30") },
      },
    ],
    never: { pending: "practice is what was done" },
  },
  {
    requirement: "ca.bc.pra.currency",
    unmet: [
      { because: "hours of five years ago are too old", profile: practised("2018-01-01", "2021-12-31") },
    ],
    unknown: [{ because: "the hours are not known", profile: practised("2024-01-01", "2025-12-31", {}) }],
    lines: [
      {
        enough: {
          because: "24 weeks of 40 hours are 960",
          profile: practised("2025-01-06", "2025-06-22"),
        },
        short: {
          because: "28 weeks of 34.25 hours are 959",
          profile: practised("2025-01-06", "2025-07-20", { hoursPerWeek: 34.25 }),
        },
      },
    ],
    never: { pending: "practice is what was done" },
  },
  {
    requirement: "ca.bc.pra.exam",
    met: [
      {
        because: "the NAC is passed",
        profile: { exams: [{ exam: "nac", result: "pass", takenOn: "2025-05-03" }] },
      },
      {
        because: "so was Part II",
        profile: { exams: [{ exam: "mccqe2", result: "pass", takenOn: "2017-10-28" }] },
      },
    ],
    unmet: [
      { because: "neither was sat", profile: { exams: [] } },
      {
        because: "a failure after the pass undoes it",
        profile: {
          exams: [
            { exam: "nac", result: "pass", takenOn: "2024-05-04" },
            { exam: "nac", result: "fail", takenOn: "2025-05-03" },
          ],
        },
      },
    ],
    unknown: [{ because: "nothing is said about exams", profile: {} }],
    pending: [
      {
        because: "the NAC is booked",
        profile: { exams: [{ exam: "nac", result: "scheduled", scheduledFor: "2027-05-01" }] },
      },
    ],
  },
  {
    requirement: "ca.bc.pra.exam-open",
    unknown: [{ because: "the rule of 2026 was not found", profile: { exams: [] } }],
  },
  decision({
    requirement: "ca.bc.pra.application",
    authority: "pra_bc",
    need: "approved",
    otherwise: "nobody has applied",
  }),
  decision({
    requirement: "ca.bc.pra.field-assessment",
    authority: "pra_bc",
    need: "completed",
    otherwise: "the twelve weeks are still to come",
  }),
  {
    requirement: "ca.bc.pra.return-of-service",
    met: [{ because: "it is signed", profile: { commitments: [{ authority: "pra_bc", status: "signed" }] } }],
    unmet: [{ because: "nothing is signed", profile: { commitments: [] } }],
    unknown: [{ because: "nothing is said about agreements", profile: {} }],
    never: { pending: "an offer binds nobody" },
  },
];
