import type { Profile } from "../../../lib/eligibility/profile";
import type { RequirementExamples } from "./example";

type Practice = NonNullable<Profile["practice"]>[number];
type Training = NonNullable<Profile["training"]>[number];

const trained = (startedOn: string, endedOn: string, more: Partial<Training> = {}): Partial<Profile> => ({
  training: [
    {
      kind: "residency",
      country: "IN",
      specialty: "family_medicine",
      completed: true,
      startedOn,
      endedOn,
      ...more,
    },
  ],
});
const practised = (startedOn: string, endedOn: string, more: Partial<Practice> = {}): Partial<Profile> => ({
  practice: [
    {
      country: "IN",
      specialty: "family_medicine",
      startedOn,
      endedOn,
      hoursPerWeek: 45,
      independent: true,
      supervised: false,
      inPerson: true,
      mostResponsible: true,
      ...more,
    },
  ],
});
const NSPRAP_DAY = "2020-06-01";

export const CA_PRA_NS: RequirementExamples[] = [
  {
    requirement: "ca.ns.nsprap.training",
    asOf: NSPRAP_DAY,
    met: [{ because: "a residency of three years", profile: trained("2012-01-01", "2014-12-31") }],
    unmet: [{ because: "no training", profile: { training: [] } }],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: { because: "twenty-four months", profile: trained("2012-01-01", "2013-12-31") },
        short: { because: "a day less", profile: trained("2012-01-01", "2013-12-30") },
      },
    ],
  },
  {
    requirement: "ca.ns.nsprap.clinical-exam",
    asOf: NSPRAP_DAY,
    met: [
      { because: "the NAC", profile: { exams: [{ exam: "nac", result: "pass", takenOn: "2018-09-08" }] } },
      {
        because: "Part II in its place",
        profile: { exams: [{ exam: "mccqe2", result: "pass", takenOn: "2018-10-27" }] },
      },
    ],
    unmet: [
      { because: "neither of the two", profile: { exams: [] } },
      {
        because: "a failure after the pass undoes it",
        profile: {
          exams: [
            { exam: "nac", result: "pass", takenOn: "2018-03-10" },
            { exam: "nac", result: "fail", takenOn: "2019-03-09" },
          ],
        },
      },
    ],
    pending: [
      {
        because: "the NAC is booked",
        profile: { exams: [{ exam: "nac", result: "scheduled", scheduledFor: "2020-09-12" }] },
      },
    ],
    unknown: [{ because: "nothing is said about exams", profile: {} }],
  },
  {
    requirement: "ca.ns.nsprap.practice",
    asOf: NSPRAP_DAY,
    met: [{ because: "three years", profile: practised("2016-01-01", "2018-12-31") }],
    unmet: [{ because: "has never practised", profile: { practice: [] } }],
    unknown: [{ because: "nothing is said about practice", profile: {} }],
    lines: [
      {
        enough: { because: "twenty-four months", profile: practised("2016-01-01", "2017-12-31") },
        short: { because: "a day less", profile: practised("2016-01-01", "2017-12-30") },
      },
    ],
  },
  {
    requirement: "ca.ns.nsprap.recent",
    asOf: NSPRAP_DAY,
    met: [{ because: "a year of it", profile: practised("2018-01-01", "2018-12-31") }],
    unmet: [{ because: "stopped before the three years", profile: practised("2010-01-01", "2016-12-31") }],
    unknown: [{ because: "nothing is said about practice", profile: {} }],
    lines: [
      {
        enough: {
          because: "twelve weeks after the three years began",
          profile: practised("2010-01-01", "2017-08-23"),
        },
        short: { because: "a day less", profile: practised("2010-01-01", "2017-08-22") },
      },
    ],
  },
  {
    requirement: "ca.ns.nsprap.rotations-open",
    asOf: NSPRAP_DAY,
    unknown: [{ because: "which six rotations counted was not read", profile: {} }],
  },
  {
    requirement: "ca.ns.pra.combination-open",
    unknown: [
      {
        because: "the centre takes it, the college’s page asks for practice too",
        profile: { ...trained("2021-01-01", "2023-12-31"), practice: [] },
      },
    ],
  },
  {
    requirement: "ca.ns.pra.recent-training",
    met: [{ because: "finished three years ago", profile: trained("2020-12-01", "2023-11-30") }],
    unmet: [
      { because: "no training", profile: { training: [] } },
      {
        because: "not finished",
        profile: trained("2020-12-01", "2023-11-30", { completed: false }),
      },
      {
        because: "in another field",
        profile: trained("2020-12-01", "2023-11-30", { specialty: "internal_medicine" }),
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: {
          because: "finished five years ago to the day",
          profile: trained("2018-11-23", "2021-11-22"),
        },
        short: { because: "finished a day earlier", profile: trained("2018-11-22", "2021-11-21") },
      },
      {
        enough: { because: "twenty-four months of it", profile: trained("2022-01-01", "2023-12-31") },
        short: { because: "a day less", profile: trained("2022-01-01", "2023-12-30") },
      },
    ],
  },
  {
    requirement: "ca.ns.pra.recent-hours",
    met: [{ because: "a year of full weeks", profile: practised("2024-01-01", "2024-12-31") }],
    unmet: [
      { because: "has never practised", profile: { practice: [] } },
      {
        because: "hours as an associate physician are supervised",
        profile: practised("2024-01-01", "2024-12-31", { independent: false, supervised: true }),
      },
      {
        because: "by telephone only",
        profile: practised("2024-01-01", "2024-12-31", { inPerson: false }),
      },
      {
        because: "another doctor was most responsible",
        profile: practised("2024-01-01", "2024-12-31", { mostResponsible: false }),
      },
    ],
    unknown: [
      {
        because: "who was most responsible is not known",
        profile: {
          practice: [
            {
              country: "IN",
              specialty: "family_medicine",
              startedOn: "2024-01-01",
              hoursPerWeek: 40,
              independent: true,
              supervised: false,
              inPerson: true,
            },
          ],
        },
      },
    ],
    lines: [
      {
        enough: {
          because: "ten weeks of 45 hours are 450",
          profile: practised("2026-01-05", "2026-03-15"),
        },
        short: {
          because: "ten weeks of 44.9 hours are 449",
          profile: practised("2026-01-05", "2026-03-15", { hoursPerWeek: 44.9 }),
        },
      },
      {
        enough: {
          because: "ten weeks from the day the five years begin",
          profile: practised("2021-11-22", "2022-01-30"),
        },
        short: {
          because: "a day earlier, one of the days is outside",
          profile: practised("2021-11-21", "2022-01-29"),
        },
      },
    ],
  },
  {
    requirement: "ca.ns.pra.application",
    met: [
      {
        because: "applied to the centre",
        profile: { standings: [{ authority: "pra_ns", status: "applied" }] },
      },
    ],
    unmet: [{ because: "has not applied", profile: { standings: [] } }],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.ns.pra.review",
    met: [
      {
        because: "the college has looked and said yes",
        profile: { standings: [{ authority: "pra_ns", status: "approved" }] },
      },
    ],
    unmet: [{ because: "has not applied", profile: { standings: [] } }],
    pending: [
      {
        because: "the centre has the application",
        profile: { standings: [{ authority: "pra_ns", status: "applied" }] },
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.ns.pra.assessment",
    met: [
      {
        because: "the assessment is passed",
        profile: { standings: [{ authority: "pra_ns", status: "completed" }] },
      },
    ],
    unmet: [{ because: "has not applied", profile: { standings: [] } }],
    pending: [
      {
        because: "selected, not yet assessed",
        profile: { standings: [{ authority: "pra_ns", status: "approved" }] },
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.ns.pra.return-of-service",
    met: [
      {
        because: "signed for three years",
        profile: { commitments: [{ authority: "pra_ns", status: "signed", years: 3 }] },
      },
    ],
    unmet: [{ because: "nothing signed", profile: { commitments: [] } }],
    unknown: [{ because: "nothing is said about promises", profile: {} }],
  },
  {
    requirement: "ca.ns.pra.exams-rank",
    met: [
      { because: "the TDM", profile: { exams: [{ exam: "tdm", result: "pass", takenOn: "2025-01-15" }] } },
    ],
    unmet: [{ because: "no Canadian exam", profile: { exams: [] } }],
    pending: [
      {
        because: "the NAC is booked",
        profile: { exams: [{ exam: "nac", result: "scheduled", scheduledFor: "2027-03-13" }] },
      },
    ],
    unknown: [{ because: "nothing is said about exams", profile: {} }],
  },
  {
    requirement: "ca.ns.english.first-language",
    met: [{ because: "English at home", profile: { firstLanguages: ["en"] } }],
    unmet: [{ because: "another language", profile: { firstLanguages: ["hi"] } }],
    unknown: [{ because: "nothing is said about languages", profile: {} }],
  },
  {
    requirement: "ca.ns.pra-specialist.trained",
    met: [
      {
        because: "a residency in India",
        profile: trained("2014-01-01", "2018-12-31", { specialty: "anesthesiology" }),
      },
    ],
    unmet: [
      {
        because: "a residency in an approved jurisdiction takes the Royal College’s own route",
        profile: trained("2014-01-01", "2018-12-31", { country: "GB", specialty: "anesthesiology" }),
      },
      {
        because: "not finished",
        profile: trained("2014-01-01", "2018-12-31", { completed: false, specialty: "anesthesiology" }),
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    never: { line: "any finished residency is looked at; the number asks for a day of it" },
  },
  {
    requirement: "ca.ns.pra-specialist.certified",
    met: [
      {
        because: "a specialist’s certificate of a college abroad",
        profile: { certifications: [{ body: "foreign_college", specialty: "anesthesiology" }] },
      },
    ],
    unmet: [
      { because: "the residency is done, but nobody has certified", profile: { certifications: [] } },
      {
        because: "the certificate is one of a family doctor",
        profile: { certifications: [{ body: "foreign_college", specialty: "family_medicine" }] },
      },
      {
        because: "American boards certify in a jurisdiction with a route of its own",
        profile: { certifications: [{ body: "abms", specialty: "anesthesiology" }] },
      },
    ],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "a certificate is held or it is not" },
  },
  {
    requirement: "ca.ns.pra-specialist.offer",
    met: [
      {
        because: "the letter is there",
        profile: { standings: [{ authority: "pra_ns", track: "sponsor", status: "approved" }] },
      },
    ],
    unmet: [{ because: "no letter", profile: { standings: [] } }],
    pending: [
      {
        because: "applied for the post",
        profile: { standings: [{ authority: "pra_ns", track: "sponsor", status: "applied" }] },
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.ns.pra-specialist.exam",
    met: [
      {
        because: "certified by the Royal College",
        profile: { certifications: [{ body: "rcpsc", specialty: "anesthesiology" }] },
      },
    ],
    unmet: [{ because: "not certified", profile: { certifications: [] } }],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
  },
  {
    requirement: "ca.ns.pace-hospitalist.field",
    met: [
      {
        because: "an internist",
        profile: trained("2014-01-01", "2017-12-31", { specialty: "internal_medicine" }),
      },
      { because: "a family doctor", profile: trained("2014-01-01", "2016-12-31") },
    ],
    unmet: [
      {
        because: "a surgeon",
        profile: trained("2014-01-01", "2018-12-31", { specialty: "general_surgery" }),
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    never: { line: "any training in one of the two fields counts; the number asks for a day of it" },
  },
  {
    requirement: "ca.ns.pace-hospitalist.experience-open",
    unknown: [{ because: "how much hospital experience is asked for was not found", profile: {} }],
  },
];
