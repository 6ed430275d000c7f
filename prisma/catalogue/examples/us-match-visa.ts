import type { RequirementExamples } from "./example";
import { degree, sat, standings, trained } from "./facts";

/** A Pathway that was accepted, to its last day where it has one. */
const accepted = (expiresOn?: string) =>
  standings({
    authority: "ecfmg",
    track: "pathways",
    status: "completed",
    ...(expiresOn ? { expiresOn } : {}),
  });

export const US_MATCH_VISA: RequirementExamples[] = [
  {
    requirement: "us.nrmp.skills-last",
    pathway: "us.nrmp.main",
    given: { exams: [], training: [], licences: [] },
    met: [
      { because: "an accepted Pathway without a last day on it", profile: accepted() },
      {
        because: "a certificate without a last day",
        profile: standings({ authority: "ecfmg", status: "completed" }),
      },
      { because: "ten days into March the lists have closed in any year", profile: accepted("2027-03-10") },
      {
        because: "a pass in Step 2 CS does not run out",
        profile: { ...accepted("2026-12-31"), exams: [sat("usmle_step2cs", "pass", "2020-01-20")] },
      },
      {
        because: "a year of residency in the United States made the certificate permanent",
        profile: {
          ...standings({ authority: "ecfmg", status: "completed", expiresOn: "2026-12-31" }),
          ...trained("US", "2025-07-01", "2026-06-30", { accreditor: "acgme" }),
        },
      },
      {
        because: "made permanent, whatever else is applied for",
        profile: {
          ...standings(
            { authority: "ecfmg", status: "completed", expiresOn: "2025-12-31" },
            { authority: "ecfmg", status: "applied" },
          ),
          ...trained("US", "2023-07-01", "2026-06-30", { accreditor: "acgme" }),
        },
      },
    ],
    unmet: [
      { because: "accepted, and it ends two months before the lists close", profile: accepted("2026-12-31") },
      { because: "when it has ended, waiting has made nothing good", profile: accepted("2026-11-21") },
      {
        because: "so does the certificate it led to",
        profile: standings({ authority: "ecfmg", status: "completed", expiresOn: "2026-12-31" }),
      },
    ],
    unknown: [
      { because: "whether the lists close before it ends is not published", profile: accepted("2027-02-24") },
      { because: "nothing is said about ECFMG", profile: {} },
    ],
    lines: [
      {
        enough: {
          because: "it ends on the day the lists of 2024 were due",
          profile: accepted("2024-02-28"),
          asOf: "2024-01-15",
          cycle: { nrmp: "2024" },
        },
        short: {
          because: "it ends the day before",
          profile: accepted("2024-02-27"),
          asOf: "2024-01-15",
          cycle: { nrmp: "2024" },
        },
      },
    ],
  },
  {
    requirement: "us.nrmp.skills-none",
    pathway: "us.nrmp.main",
    met: [
      {
        because: "where none is accepted yet there is none to run out",
        profile: standings({ authority: "ecfmg", track: "pathways", status: "applied" }),
      },
    ],
    unmet: [
      { because: "one is accepted that ends before the lists close", profile: accepted("2026-12-31") },
      {
        because: "a certificate is held",
        profile: standings({ authority: "ecfmg", status: "completed" }),
      },
    ],
    unknown: [{ because: "nothing is said about ECFMG", profile: {} }],
    lines: [
      {
        enough: { because: "it ran out yesterday", profile: accepted("2026-11-21") },
        short: { because: "it is valid until today", profile: accepted("2026-11-22") },
      },
    ],
  },
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
    requirement: "us.visa.offer",
    asOf: "2026-11-22",
    given: { matches: [], training: [], ...standings() },
    met: [
      {
        because: "in the third year of a residency, whenever the match was",
        profile: {
          matches: [{ service: "nrmp", year: 2024, outcome: "matched" }],
          ...trained("US", "2024-07-01", "2027-06-30", { accreditor: "acgme", completed: false }),
        },
      },
      {
        because: "the contract is there",
        profile: standings({ authority: "employer", track: "job_offer", status: "completed" }),
      },
    ],
    unmet: [
      {
        because: "a residency that was completed is over, though its last day is not on file",
        profile: {
          training: [
            {
              kind: "residency",
              country: "US",
              accreditor: "acgme",
              specialty: "internal_medicine",
              startedOn: "2018-07-01",
              months: 36,
              completed: true,
            },
          ],
        },
      },
    ],
    lines: [
      {
        enough: {
          because: "matched this year",
          profile: { matches: [{ service: "nrmp", year: 2026, outcome: "matched" }] },
        },
        short: {
          because: "matched the year before",
          profile: { matches: [{ service: "nrmp", year: 2025, outcome: "matched" }] },
        },
      },
    ],
  },
  {
    requirement: "us.visa.not-banned",
    pathway: "us.visa.j1",
    given: { permanentResidence: [], residence: { country: "NG" }, workAuthorizations: [] },
    met: [
      {
        because: "a student’s visa, wherever its holder is",
        profile: { workAuthorizations: [{ country: "US", kind: "study_permit" }] },
      },
      {
        because: "inside the country with a work card",
        profile: { residence: { country: "US" }, workAuthorizations: [{ country: "US", kind: "ead" }] },
      },
    ],
    unmet: [
      { because: "outside without a visa", profile: {} },
      {
        because: "a work card is no visa for somebody outside",
        profile: { workAuthorizations: [{ country: "US", kind: "ead" }] },
      },
    ],
    lines: [
      {
        enough: {
          because: "the visa is valid until today",
          profile: { workAuthorizations: [{ country: "US", kind: "visitor", validUntil: "2026-11-22" }] },
        },
        short: {
          because: "it ran out yesterday",
          profile: { workAuthorizations: [{ country: "US", kind: "visitor", validUntil: "2026-11-21" }] },
        },
      },
    ],
  },
  {
    requirement: "us.visa.other-status",
    pathway: "us.visa.j1",
    given: { residence: { country: "NG" }, workAuthorizations: [] },
    met: [
      {
        because: "a status that no other word fits",
        profile: { workAuthorizations: [{ country: "US", kind: "other" }] },
      },
    ],
    unmet: [
      { because: "no status at all", profile: {} },
      {
        because: "such a status in Canada says nothing of the United States",
        profile: { workAuthorizations: [{ country: "CA", kind: "other" }] },
      },
    ],
    lines: [
      {
        enough: {
          because: "valid until today",
          profile: { workAuthorizations: [{ country: "US", kind: "other", validUntil: "2026-11-22" }] },
        },
        short: {
          because: "it ran out yesterday",
          profile: { workAuthorizations: [{ country: "US", kind: "other", validUntil: "2026-11-21" }] },
        },
      },
    ],
  },
  {
    requirement: "us.visa.h1b.payment-not-due",
    given: { residence: { country: "IN" }, workAuthorizations: [] },
    met: [
      {
        because: "inside on a J-1",
        profile: { residence: { country: "US" }, workAuthorizations: [{ country: "US", kind: "j1" }] },
      },
    ],
    unmet: [
      { because: "outside without a visa", profile: {} },
      {
        because: "outside with a J-1 visa",
        profile: { workAuthorizations: [{ country: "US", kind: "j1" }] },
      },
    ],
    lines: [
      {
        enough: {
          because: "the H-1B visa is valid until today",
          profile: { workAuthorizations: [{ country: "US", kind: "h1b", validUntil: "2026-11-22" }] },
        },
        short: {
          because: "it ran out yesterday",
          profile: { workAuthorizations: [{ country: "US", kind: "h1b", validUntil: "2026-11-21" }] },
        },
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
