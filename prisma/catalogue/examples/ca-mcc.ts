import type { RequirementExamples } from "./example";
import { degree, sat, sittings, standings } from "./facts";

/** Three sittings of the MCCQE Part I without a pass, the third with its result on this day. */
const thirdFailure = (resultOn: string) => ({
  exams: [
    sat("mccqe1", "fail", "2023-04-20"),
    sat("mccqe1", "fail", "2024-04-20"),
    sat("mccqe1", "fail", "2025-10-02", { resultOn }),
  ],
});

export const CA_MCC: RequirementExamples[] = [
  {
    requirement: "ca.mcc.mccqe1.attempts",
    lines: [
      {
        enough: {
          because: "three sittings without a pass leave a fourth",
          profile: sittings("mccqe1", "fail", "2019-05-01", "2020-05-01", "2021-05-01"),
        },
        short: {
          because: "four sittings from 2018 on are all there are",
          profile: sittings("mccqe1", "fail", "2019-05-01", "2020-05-01", "2021-05-01", "2022-05-01"),
        },
      },
      {
        enough: {
          because: "a sitting of 2017 does not count, so three are used",
          profile: sittings("mccqe1", "fail", "2017-12-31", "2019-05-01", "2020-05-01", "2021-05-01"),
        },
        short: {
          because: "one of the first day of 2018 does",
          profile: sittings("mccqe1", "fail", "2018-01-01", "2019-05-01", "2020-05-01", "2021-05-01"),
        },
      },
    ],
  },
  {
    requirement: "ca.mcc.mccqe1.degree-time",
    lines: [
      {
        enough: {
          because: "the degree is expected fifteen months from the day asked about",
          profile: degree({}, { expectedGraduationOn: "2028-02-22" }),
        },
        short: {
          because: "a day later is too late",
          profile: degree({}, { expectedGraduationOn: "2028-02-23" }),
        },
      },
    ],
  },
  {
    requirement: "ca.mcc.mccqe1.verification",
    lines: [
      {
        enough: {
          because: "who graduates tomorrow has no diploma to verify yet",
          profile: { ...standings(), ...degree({}, { expectedGraduationOn: "2026-11-23" }) },
        },
        short: {
          because: "who graduated today has",
          profile: { ...standings(), ...degree({}, { graduatedOn: "2026-11-22" }) },
        },
      },
    ],
  },
  {
    requirement: "ca.mcc.mccqe1.not-passed",
    lines: [
      {
        enough: { because: "failed, and never passed", profile: sittings("mccqe1", "fail", "2025-04-20") },
        short: { because: "passed once", profile: sittings("mccqe1", "pass", "2025-04-20") },
      },
    ],
  },
  {
    requirement: "ca.mcc.mccqe1.wait",
    lines: [
      {
        enough: {
          because: "a year to the day after the third failure was told",
          profile: thirdFailure("2025-11-22"),
        },
        short: { because: "a day is missing to the year", profile: thirdFailure("2025-11-23") },
      },
    ],
  },
  {
    requirement: "ca.mcc.account",
    met: [
      {
        because: "the account is open",
        profile: standings({ authority: "physiciansapply", status: "completed" }),
      },
    ],
  },
  {
    requirement: "ca.mcc.nac.school",
    met: [
      {
        because: "an osteopathic school of the United States has a way of its own",
        profile: degree({ country: "US", accreditations: ["coca"] }),
      },
    ],
    unmet: [
      {
        because: "a school abroad without the Canada note",
        profile: degree({ canadaSponsorNote: false, accreditations: [] }),
      },
      {
        because: "the note of a Canadian school is not that of a school abroad",
        profile: degree({ country: "CA", canadaSponsorNote: true, accreditations: ["cacms"] }),
      },
    ],
  },
  {
    requirement: "ca.mcc.nac.us-md",
    met: [
      {
        because: "a degree of Puerto Rico is one of the United States",
        profile: degree(
          { country: "PR", accreditations: ["lcme"] },
          { degree: "md", graduatedOn: "2026-05-29" },
        ),
      },
    ],
    lines: [
      {
        enough: {
          because: "a US degree of 1 July 2025",
          profile: degree(
            { country: "US", accreditations: ["lcme"] },
            { degree: "md", graduatedOn: "2025-07-01" },
          ),
        },
        short: {
          because: "a US degree of the day before",
          profile: degree(
            { country: "US", accreditations: ["lcme"] },
            { degree: "md", graduatedOn: "2025-06-30" },
          ),
        },
      },
    ],
  },
  {
    requirement: "ca.mcc.nac.degree-time",
    lines: [
      {
        enough: {
          because: "the degree is expected twelve months from the day asked about",
          profile: degree({}, { expectedGraduationOn: "2027-11-22" }),
        },
        short: {
          because: "a day later is too late",
          profile: degree({}, { expectedGraduationOn: "2027-11-23" }),
        },
      },
      {
        enough: {
          because:
            "the sitting of September 2026 ended on the 20th, and the degree comes a year later to the day",
          profile: degree({}, { expectedGraduationOn: "2027-09-20" }),
          asOf: "2026-08-01",
          session: "2026-09",
        },
        short: {
          because: "the degree comes a day after that",
          profile: degree({}, { expectedGraduationOn: "2027-09-21" }),
          asOf: "2026-08-01",
          session: "2026-09",
        },
      },
      {
        enough: {
          because: "a sitting in May leaves more time",
          profile: degree({}, { expectedGraduationOn: "2028-05-01" }),
          session: "2027-05",
        },
        short: {
          because: "a day later, the first days of May would be too early",
          profile: degree({}, { expectedGraduationOn: "2028-05-02" }),
          session: "2027-05",
        },
      },
    ],
  },
  {
    requirement: "ca.mcc.nac.attempts",
    lines: [
      {
        enough: {
          because: "two sittings leave a third",
          profile: sittings("nac", "fail", "2024-09-07", "2025-05-03"),
        },
        short: {
          because: "three are all there are",
          profile: sittings("nac", "fail", "2023-09-09", "2024-09-07", "2025-05-03"),
        },
      },
    ],
  },
  {
    requirement: "ca.mcc.nac.sessions",
    lines: [
      {
        enough: {
          because: "one session lies between spring and the spring after",
          profile: { exams: [sat("nac", "fail", "2026-05-02", { session: "2026-05" })] },
          session: "2027-03",
        },
        short: {
          because: "autumn and the spring after follow each other",
          profile: { exams: [sat("nac", "fail", "2026-09-19", { session: "2026-09" })] },
          session: "2027-03",
        },
      },
    ],
  },
];
