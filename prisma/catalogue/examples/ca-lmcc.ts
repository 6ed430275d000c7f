import type { RequirementExamples } from "./example";

const partTwo = (result: "pass" | "fail", takenOn: string) => [{ exam: "mccqe2" as const, result, takenOn }];
const training = (endedOn: string) => [
  {
    kind: "residency" as const,
    country: "RO",
    accreditor: "other" as const,
    specialty: "family_medicine",
    startedOn: "2023-07-01",
    endedOn,
  },
];

export const CA_LMCC: RequirementExamples[] = [
  {
    requirement: "ca.mcc.lmcc.mccqe1",
    met: [
      {
        because: "it is passed",
        profile: { exams: [{ exam: "mccqe1", result: "pass", takenOn: "2024-05-02" }] },
      },
    ],
    unmet: [
      { because: "it was never sat", profile: { exams: [] } },
      {
        because: "it was failed",
        profile: { exams: [{ exam: "mccqe1", result: "fail", takenOn: "2024-05-02" }] },
      },
    ],
    unknown: [{ because: "nothing is said about exams", profile: {} }],
    pending: [
      {
        because: "it is booked",
        profile: { exams: [{ exam: "mccqe1", result: "scheduled", scheduledFor: "2027-04-14" }] },
      },
    ],
  },
  {
    requirement: "ca.mcc.lmcc.mccqe2",
    asOf: "2021-06-09",
    met: [{ because: "passed while it was held", profile: { exams: partTwo("pass", "2019-10-26") } }],
    unmet: [
      { because: "never taken", profile: { exams: [] } },
      { because: "failed", profile: { exams: partTwo("fail", "2019-10-26") } },
    ],
    unknown: [{ because: "nothing is said about exams", profile: {} }],
    pending: [
      {
        because: "a sitting is booked",
        profile: { exams: [{ exam: "mccqe2", result: "scheduled", scheduledFor: "2021-10-23" }] },
      },
    ],
    never: { line: "a pass of any day counts" },
  },
  {
    requirement: "ca.mcc.lmcc.training",
    met: [{ because: "two years of residency", profile: { training: training("2025-06-30") } }],
    unmet: [{ because: "no training after the degree", profile: { training: [] } }],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: { because: "twelve months to the day", profile: { training: training("2024-06-30") } },
        short: { because: "a day less", profile: { training: training("2024-06-29") } },
      },
    ],
    never: { pending: "time still to come is not counted and not awaited" },
  },
];
