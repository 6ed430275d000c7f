import type { RequirementExamples } from "./example";
import { degree, standings, trained } from "./facts";

export const CA_CARMS: RequirementExamples[] = [
  {
    requirement: "ca.carms.school",
    unmet: [
      {
        because: "a school nobody lists",
        profile: degree({ wdomsListed: false, accreditations: [] }),
      },
    ],
  },
  {
    requirement: "ca.carms.graduation",
    lines: [
      {
        enough: {
          because: "the degree comes on 1 July 2027",
          profile: degree({}, { expectedGraduationOn: "2027-07-01" }),
        },
        short: {
          because: "a day after training began",
          profile: degree({}, { expectedGraduationOn: "2027-07-02" }),
        },
      },
    ],
  },
  {
    requirement: "ca.carms.no-accredited-training",
    lines: [
      {
        enough: {
          because: "an unaccredited year in the United States",
          profile: trained("US", "2020-07-01", "2021-06-30", { accreditor: "other" }),
        },
        short: {
          because: "a single accredited day",
          profile: trained("US", "2020-07-01", "2020-07-01", { accreditor: "acgme" }),
        },
      },
    ],
  },
  {
    requirement: "ca.carms.not-bound",
    lines: [
      {
        enough: {
          because: "a match of the year before binds nobody now",
          profile: { matches: [{ service: "nrmp", year: 2026, outcome: "matched" }] },
        },
        short: {
          because: "a match of the same year does",
          profile: { matches: [{ service: "nrmp", year: 2027, outcome: "matched" }] },
        },
      },
    ],
  },
  {
    requirement: "ca.carms.no-sanction",
    unmet: [
      {
        because: "the service found a violation",
        profile: standings({ authority: "carms", track: "sanction", status: "completed" }),
      },
    ],
  },
  {
    requirement: "ca.carms.minc",
    met: [{ because: "the number is there", profile: standings({ authority: "minc", status: "completed" }) }],
  },
  {
    requirement: "ca.carms.documents",
    met: [
      {
        because: "the school sent its letter",
        profile: standings({ authority: "school", track: "mspe", status: "completed" }),
      },
    ],
  },
  {
    requirement: "ca.carms.return-of-service",
    met: [
      {
        because: "an agreement is signed",
        profile: { commitments: [{ authority: "on_ministry", status: "signed", years: 5 }] },
      },
    ],
    unmet: [
      {
        because: "offered is not signed",
        profile: { commitments: [{ authority: "on_ministry", status: "offered", years: 5 }] },
      },
    ],
  },
  {
    requirement: "ca.carms.fmproc",
    met: [{ because: "the test is taken", profile: standings({ authority: "fmproc", status: "completed" }) }],
  },
];
