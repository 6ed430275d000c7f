import type { RequirementExamples } from "./example";

const sitting = (takenOn: string, result: "pass" | "fail" | "denied" = "fail") => ({
  exam: "mccqe1" as const,
  result,
  takenOn,
});
const degree = (dates: { graduatedOn?: string; expectedGraduationOn?: string }) => [
  { school: { name: "Invented College", country: "IN" }, degree: "mbbs" as const, ...dates },
];

export const CA_MCC: RequirementExamples[] = [
  {
    requirement: "ca.mcc.mccqe1.attempts",
    met: [{ because: "nobody has sat it yet", profile: { exams: [] } }],
    unknown: [
      { because: "nothing is said about exams", profile: {} },
      {
        because: "whether there were sittings is not known",
        profile: { exams: [], unsure: ["exams.mccqe1"] },
      },
    ],
    lines: [
      {
        enough: {
          because: "three sittings without a pass leave a fourth",
          profile: { exams: ["2019-05-01", "2020-05-01", "2021-05-01"].map((day) => sitting(day)) },
        },
        short: {
          because: "four sittings from 2018 on are all there are",
          profile: {
            exams: ["2019-05-01", "2020-05-01", "2021-05-01", "2022-05-01"].map((day) => sitting(day)),
          },
        },
      },
      {
        enough: {
          because: "a sitting of 2017 does not count, so three are used",
          profile: {
            exams: ["2017-12-31", "2019-05-01", "2020-05-01", "2021-05-01"].map((day) => sitting(day)),
          },
        },
        short: {
          because: "one of the first day of 2018 does",
          profile: {
            exams: ["2018-01-01", "2019-05-01", "2020-05-01", "2021-05-01"].map((day) => sitting(day)),
          },
        },
      },
    ],
  },
  {
    requirement: "ca.mcc.mccqe1.degree-time",
    met: [{ because: "the degree is there", profile: { education: degree({ graduatedOn: "2019-03-31" }) } }],
    unknown: [{ because: "the day of the degree is not known", profile: { education: degree({}) } }],
    lines: [
      {
        enough: {
          because: "the degree is expected fifteen months from the day asked about",
          profile: { education: degree({ expectedGraduationOn: "2028-02-22" }) },
        },
        short: {
          because: "a day later is too late",
          profile: { education: degree({ expectedGraduationOn: "2028-02-23" }) },
        },
      },
    ],
  },
];
