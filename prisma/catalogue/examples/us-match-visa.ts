import type { RequirementExamples } from "./example";
import { degree, standings, trained } from "./facts";

export const US_MATCH_VISA: RequirementExamples[] = [
  {
    requirement: "us.nrmp.start",
    lines: [
      {
        enough: {
          because: "the degree comes on 1 July 2027",
          profile: degree({}, { expectedGraduationOn: "2027-07-01" }),
        },
        short: { because: "a day after", profile: degree({}, { expectedGraduationOn: "2027-07-02" }) },
      },
    ],
  },
  {
    requirement: "us.nrmp.not-bound",
    lines: [
      {
        enough: {
          because: "a match of the year before binds nobody now",
          profile: { matches: [{ service: "carms", year: 2026, outcome: "matched" }] },
        },
        short: {
          because: "a match of the same year does",
          profile: { matches: [{ service: "carms", year: 2027, outcome: "matched" }] },
        },
      },
    ],
  },
  {
    requirement: "us.nrmp.registration",
    met: [{ because: "registered", profile: standings({ authority: "nrmp", status: "applied" }) }],
  },
  {
    requirement: "us.nrmp.eras",
    met: [
      {
        because: "applied through the service",
        profile: standings({ authority: "eras", status: "applied" }),
      },
    ],
  },
  {
    requirement: "us.nrmp.binding",
    met: [
      {
        because: "the list is certified",
        profile: standings({ authority: "nrmp", track: "rank_list", status: "completed" }),
      },
    ],
  },
  {
    requirement: "us.visa.seven-years",
    lines: [
      {
        enough: {
          because: "a day is left of the seven years",
          profile: trained("US", "2015-07-01", "2022-06-29"),
        },
        short: { because: "seven years are used", profile: trained("US", "2015-07-01", "2022-06-30") },
      },
    ],
  },
  {
    requirement: "us.visa.exceptional-need",
    met: [
      {
        because: "the home country showed it",
        profile: standings({ authority: "statement_of_need", track: "exceptional", status: "completed" }),
      },
    ],
  },
  {
    requirement: "us.visa.j1-fee",
    met: [
      {
        because: "sponsorship is applied for",
        profile: standings({ authority: "ecfmg", track: "j1_sponsorship", status: "applied" }),
      },
    ],
  },
  {
    requirement: "us.visa.home-presence",
    met: [
      {
        because: "the promise is signed",
        profile: { commitments: [{ authority: "us_home_presence", status: "signed", years: 2 }] },
      },
    ],
  },
  {
    requirement: "us.visa.us-school",
    met: [{ because: "a US degree", profile: degree({ country: "US", accreditations: ["lcme"] }) }],
  },
  {
    requirement: "us.visa.h1b.nationality",
    met: [{ because: "one of two passports is of another country", profile: { citizenships: ["HT", "CL"] } }],
    unmet: [{ because: "a citizen of a listed country alone", profile: { citizenships: ["HT"] } }],
  },
];
