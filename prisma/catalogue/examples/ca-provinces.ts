import type { RequirementExamples } from "./example";
import { degree, sat, standings, trained } from "./facts";
import { heldExamples } from "./held";

const school = (subdivision: string, startedOn: string, endedOn: string) => ({
  secondaryEducation: [{ country: "CA", subdivision, startedOn, endedOn }],
});
const ielts = (part: number, takenOn: string) => ({
  languageTests: [
    {
      test: "ielts_academic" as const,
      takenOn,
      overall: 7,
      listening: 7,
      reading: 7,
      writing: part,
      speaking: 7,
    },
  ],
});
const clinic = (endedOn: string) => ({
  practice: [
    {
      country: "MA",
      specialty: "family_medicine",
      startedOn: "2018-01-01",
      endedOn,
      independent: true,
      inPerson: true,
    },
  ],
});

/** Autumns in British Columbia's assessment. */
const cap = (...days: string[]) =>
  days.map((decidedOn) => ({ authority: "bc_cap", status: "completed" as const, decidedOn }));

/** Only an assessment that is there counts; one applied for is the business of the way beside it. */
function assessedBefore(requirement: string, authority: string): RequirementExamples {
  const { met, unmet, unknown } = heldExamples(requirement, { authority, status: "completed" });
  return {
    requirement,
    met,
    unmet: [
      ...(unmet ?? []),
      {
        because: "an application is not an assessment, and it waits elsewhere",
        profile: standings({ authority, status: "applied" }),
      },
      {
        because: "neither is an invitation",
        profile: standings({ authority, status: "invited" }),
      },
    ],
    unknown,
    never: { pending: "what is applied for is asked about beside it" },
  };
}

export const CA_PROVINCES: RequirementExamples[] = [
  {
    requirement: "ca.ab.aimg.status-date",
    lines: [
      {
        enough: {
          because: "permanent resident on the cycle’s day, 28 August 2026",
          profile: { citizenships: ["NG"], permanentResidence: [{ country: "CA", since: "2026-08-28" }] },
          cycle: { aimg: "2027" },
        },
        short: {
          because: "a day later is too late for this cycle",
          profile: { citizenships: ["NG"], permanentResidence: [{ country: "CA", since: "2026-08-29" }] },
          cycle: { aimg: "2027" },
        },
      },
    ],
  },
  {
    requirement: "ca.ab.aimg.graduation",
    lines: [
      {
        enough: {
          because: "the degree comes on the cycle’s last day",
          profile: degree({}, { expectedGraduationOn: "2027-07-01" }),
          cycle: { aimg: "2027" },
        },
        short: {
          because: "a day after it",
          profile: degree({}, { expectedGraduationOn: "2027-07-02" }),
          cycle: { aimg: "2027" },
        },
      },
    ],
  },
  {
    requirement: "ca.ab.aimg.degree-verified",
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
    requirement: "ca.ab.tie-high-school",
    lines: [
      {
        enough: {
          because: "two school years to the day",
          profile: school("CA-AB", "2005-09-01", "2007-08-31"),
        },
        short: { because: "a day less", profile: school("CA-AB", "2005-09-01", "2007-08-30") },
      },
    ],
  },
  {
    requirement: "ca.ab.tie-residence",
    lines: [
      {
        enough: {
          because: "in Alberta from the first to the last day of the period",
          profile: {
            residences: [{ country: "CA", subdivision: "CA-AB", from: "2023-12-01", to: "2024-05-18" }],
          },
          asOf: "2024-06-01",
          cycle: { aimg: "2025" },
        },
        short: {
          because: "arrived a day into it",
          profile: {
            residence: { country: "CA", subdivision: "CA-ON" },
            residences: [{ country: "CA", subdivision: "CA-AB", from: "2023-12-02", to: "2024-05-18" }],
          },
          asOf: "2024-06-01",
          cycle: { aimg: "2025" },
        },
      },
    ],
  },
  {
    requirement: "ca.ab.externship",
    met: [
      {
        because: "the externship is done",
        profile: standings({ authority: "aimg", track: "externship", status: "completed" }),
      },
    ],
  },
  {
    requirement: "ca.bc.english-test",
    lines: [
      {
        enough: { because: "seven in every part", profile: ielts(7, "2026-01-10") },
        short: { because: "six and a half in writing", profile: ielts(6.5, "2026-01-10") },
      },
      {
        enough: { because: "taken two years ago to the day", profile: ielts(7, "2024-11-22") },
        short: { because: "a day older", profile: ielts(7, "2024-11-21") },
      },
    ],
  },
  {
    requirement: "ca.bc.cap.repeat-few",
    met: [
      { because: "never in it", profile: standings() },
      { because: "once, last year", profile: standings(...cap("2025-10-18")) },
      {
        because: "once, and when is not said",
        profile: standings({ authority: "bc_cap", status: "completed" }),
      },
    ],
    unmet: [
      {
        because: "three times long ago",
        profile: standings(...cap("2014-10-18", "2015-10-17", "2016-10-15")),
      },
      {
        because: "four autumns in a row",
        profile: standings(...cap("2022-10-15", "2023-10-14", "2024-10-19", "2025-10-18")),
      },
    ],
    unknown: [{ because: "nothing is said about it", profile: {} }],
    lines: [
      {
        enough: { because: "twice", profile: standings(...cap("2024-10-19", "2025-10-18")) },
        short: {
          because: "three times",
          profile: standings(...cap("2023-10-14", "2024-10-19", "2025-10-18")),
        },
      },
    ],
    never: { pending: "taking part is past" },
  },
  assessedBefore("ca.bc.carms.cap-held", "bc_cap"),
  assessedBefore("ca.ab.carms.aimg-held", "aimg"),
  {
    requirement: "ca.bc.carms.cap",
    unmet: [
      {
        because: "never applied to the assessment",
        profile: standings(),
      },
    ],
    pending: [
      {
        because: "applied, and not assessed yet",
        profile: standings({ authority: "bc_cap", status: "applied" }),
      },
    ],
  },
  {
    requirement: "ca.bc.return-of-service",
    met: [
      {
        because: "signed with the ministry",
        profile: { commitments: [{ authority: "bc_ministry", status: "signed", years: 2 }] },
      },
    ],
    unmet: [
      {
        because: "signed with another province",
        profile: { commitments: [{ authority: "on_ministry", status: "signed", years: 5 }] },
      },
    ],
  },
  {
    requirement: "ca.qc.cmq.school",
    unmet: [{ because: "a school nobody lists", profile: degree({ wdomsListed: false }) }],
  },
  {
    requirement: "ca.qc.cmq.verification",
    unmet: [{ because: "nothing was sent to be verified", profile: standings() }],
    pending: [
      {
        because: "sent, and not verified yet",
        profile: standings({ authority: "mcc_source_verification", status: "applied" }),
      },
    ],
  },
  {
    requirement: "ca.qc.cmq.mccqe2",
    met: [{ because: "passed while it was held", profile: { exams: [sat("mccqe2", "pass", "2019-05-04")] } }],
    unmet: [{ because: "failed it", profile: { exams: [sat("mccqe2", "fail", "2019-05-04")] } }],
  },
  {
    requirement: "ca.qc.us-do",
    met: [{ because: "an osteopathic degree", profile: degree({ country: "US", accreditations: ["coca"] }) }],
    unmet: [
      { because: "a school abroad", profile: degree({ accreditations: [] }) },
      { because: "nobody need say who accredits a school in India", profile: degree({}) },
    ],
  },
  {
    requirement: "ca.qc.us-md-before",
    met: [
      {
        because: "an American degree of 2018",
        profile: degree({ country: "US", accreditations: ["lcme"] }, { graduatedOn: "2018-05-15" }),
      },
      {
        because: "a school of Puerto Rico is one of the United States",
        profile: degree({ country: "PR", accreditations: ["lcme"] }, { graduatedOn: "2025-05-30" }),
      },
    ],
    unmet: [
      {
        because: "a school abroad",
        profile: degree({ accreditations: [] }, { graduatedOn: "2018-05-15" }),
      },
      {
        because: "an osteopathic school is not one of the LCME",
        profile: degree({ country: "US", accreditations: ["coca"] }, { graduatedOn: "2018-05-15" }),
      },
    ],
    unknown: [{ because: "nothing is said about studies", profile: {} }],
    lines: [
      {
        enough: {
          because: "the last day of June 2025",
          profile: degree({ country: "US", accreditations: ["lcme"] }, { graduatedOn: "2025-06-30" }),
        },
        short: {
          because: "a day later it is a degree from abroad",
          profile: degree({ country: "US", accreditations: ["lcme"] }, { graduatedOn: "2025-07-01" }),
        },
      },
    ],
    never: { pending: "the school is what it is, and the day of the degree is past" },
  },
  {
    requirement: "ca.qc.recognised",
    unmet: [{ because: "never applied to the college", profile: standings() }],
    pending: [
      {
        because: "applied, and not decided yet",
        profile: standings({ authority: "cmq", status: "applied" }),
      },
    ],
  },
  {
    requirement: "ca.qc.no-north-american-training",
    lines: [
      {
        enough: {
          because: "trained elsewhere",
          profile: trained("FR", "2018-11-01", "2022-10-31"),
        },
        short: {
          because: "a single day in the United States",
          profile: trained("US", "2022-07-01", "2022-07-01"),
        },
      },
    ],
  },
  {
    requirement: "ca.qc.not-particular",
    unmet: [
      {
        because: "the college placed the file in the other stream",
        profile: standings({ authority: "cmq", track: "contingent_particulier", status: "completed" }),
      },
    ],
  },
  {
    requirement: "ca.qc.not-regular",
    unmet: [
      {
        because: "the college placed the file in the other stream",
        profile: standings({ authority: "cmq", track: "contingent_regulier", status: "completed" }),
      },
    ],
  },
  {
    requirement: "ca.qc.recent-residency",
    lines: [
      {
        enough: {
          because: "ended four years ago to the day",
          profile: trained("FR", "2018-11-01", "2022-11-22"),
        },
        short: { because: "a day earlier", profile: trained("FR", "2018-11-01", "2022-11-21") },
      },
    ],
  },
  {
    requirement: "ca.qc.recent-practice",
    lines: [
      {
        enough: { because: "the last day worked lies four years back", profile: clinic("2022-11-22") },
        short: { because: "it lies further back", profile: clinic("2022-11-20") },
      },
    ],
  },
  {
    requirement: "ca.qc.refresher",
    lines: [
      {
        enough: {
          because: "finished four years ago to the day",
          profile: standings({ authority: "cedis", status: "completed", decidedOn: "2022-11-22" }),
        },
        short: {
          because: "a day earlier",
          profile: standings({ authority: "cedis", status: "completed", decidedOn: "2022-11-21" }),
        },
      },
    ],
  },
  {
    requirement: "ca.qc.trained",
    lines: [
      {
        enough: {
          because: "a day of training in Canada",
          profile: trained("CA", "2022-07-01", "2022-07-01"),
        },
        short: { because: "all of it elsewhere", profile: trained("FR", "2018-11-01", "2022-10-31") },
      },
    ],
  },
  {
    requirement: "ca.qc.not-resident-there",
    met: [
      {
        because: "in residency in Ontario",
        profile: trained("CA", "2025-07-01", "2027-06-30", { subdivision: "CA-ON" }),
      },
      {
        because: "in residency in the United States",
        profile: trained("US", "2025-07-01", "2028-06-30", { completed: false }),
      },
      {
        because: "in a fellowship there, which is no residency",
        profile: trained("CA", "2025-07-01", "2027-06-30", { kind: "fellowship", subdivision: "CA-QC" }),
      },
      {
        because: "finished there, on a day that is not given",
        profile: trained("CA", "2019-07-01", undefined, {
          subdivision: "CA-QC",
          months: 60,
          completed: true,
        }),
      },
    ],
    unmet: [
      {
        because: "in residency there, with two years to go",
        profile: trained("CA", "2025-07-01", "2028-06-30", { subdivision: "CA-QC", completed: false }),
      },
      {
        because: "in residency there, and no end is set",
        profile: trained("CA", "2025-07-01", undefined, { subdivision: "CA-QC", completed: false }),
      },
    ],
    unknown: [
      {
        because: "begun there, and nothing is said of its end",
        profile: trained("CA", "2025-07-01", undefined, { subdivision: "CA-QC", completed: undefined }),
      },
      {
        because: "the province is not given",
        profile: trained("CA", "2025-07-01", "2027-06-30"),
      },
    ],
    lines: [
      {
        enough: {
          because: "the residency there ended yesterday",
          profile: trained("CA", "2021-07-01", "2026-11-21", { subdivision: "CA-QC" }),
        },
        short: {
          because: "today is its last day",
          profile: trained("CA", "2021-07-01", "2026-11-22", { subdivision: "CA-QC" }),
        },
      },
    ],
    never: { pending: "somebody is in training or is not" },
  },
  {
    requirement: "ca.qc.us-citizen",
    met: [
      {
        because: "a US citizen from a US school",
        profile: { citizenships: ["US"], ...degree({ country: "US", accreditations: ["lcme"] }) },
      },
    ],
    unmet: [
      {
        because: "also a citizen of Canada",
        profile: { citizenships: ["US", "CA"], ...degree({ country: "US", accreditations: ["lcme"] }) },
      },
    ],
  },
  {
    requirement: "ca.qc.placed-particular",
    met: [
      {
        because: "the college placed the file in this stream",
        profile: standings({ authority: "cmq", track: "contingent_particulier", status: "approved" }),
      },
    ],
  },
  {
    requirement: "ca.on.no-creditable-training",
    lines: [
      {
        enough: {
          because: "training there that counts for nothing in Canada",
          profile: trained("US", "2022-07-01", "2023-06-30", { creditable: false }),
        },
        short: {
          because: "a single day that counts",
          profile: trained("US", "2022-07-01", "2022-07-01", { creditable: true }),
        },
      },
    ],
  },
  {
    requirement: "ca.on.high-school",
    lines: [
      {
        enough: { because: "two years to the day", profile: school("CA-ON", "2005-09-01", "2007-08-31") },
        short: { because: "a day less", profile: school("CA-ON", "2005-09-01", "2007-08-30") },
      },
    ],
  },
  {
    requirement: "ca.on.return-of-service",
    met: [
      {
        because: "signed with the ministry",
        profile: { commitments: [{ authority: "on_ministry", status: "signed", years: 5 }] },
      },
    ],
  },
  {
    requirement: "ca.on.pre-residency",
    met: [
      {
        because: "the program is done",
        profile: standings({ authority: "touchstone", status: "completed" }),
      },
    ],
  },
  {
    requirement: "ca.on.cpso.lmcc-training",
    lines: [
      {
        enough: { because: "twelve months to the day", profile: trained("IE", "2020-07-01", "2021-06-30") },
        short: { because: "a day less", profile: trained("IE", "2020-07-01", "2021-06-29") },
      },
    ],
  },
  {
    requirement: "ca.on.cpso.with-exam",
    given: { certifications: [], licences: [] },
    met: [
      {
        because: "family medicine in another country",
        profile: trained("ES", "2016-06-01", "2020-05-31", { specialty: "family_medicine" }),
      },
      {
        because: "who was certified without an exam is certified all the same",
        profile: {
          ...trained("GB", "2018-08-01", "2021-07-31", { specialty: "family_medicine" }),
          certifications: [{ body: "cfpc", specialty: "family_medicine" }],
        },
      },
      {
        because: "a licence lost through discipline leaves the exam",
        profile: {
          ...trained("GB", "2018-08-01", "2021-07-31", { specialty: "family_medicine" }),
          licences: [{ jurisdiction: "GB", kind: "full", status: "revoked", disciplined: true }],
        },
      },
      {
        because: "an American residency that the ACGME did not accredit opens no other way",
        profile: trained("US", "2018-07-01", "2021-06-30", {
          specialty: "family_medicine",
          accreditor: "other",
        }),
      },
    ],
    unmet: [
      {
        because: "a family doctor trained in the United Kingdom takes the way without an exam",
        profile: trained("GB", "2018-08-01", "2021-07-31", { specialty: "family_medicine" }),
      },
      {
        because: "so does one trained in the United States",
        profile: trained("US", "2018-07-01", "2021-06-30", {
          specialty: "family_medicine",
          accreditor: "acgme",
        }),
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: {
          because: "a British residency in medicine",
          profile: trained("GB", "2018-08-01", "2021-07-31"),
        },
        short: {
          because: "in family medicine, until yesterday",
          profile: trained("GB", "2023-11-22", "2026-11-21", { specialty: "family_medicine" }),
        },
      },
    ],
    never: { pending: "training and certificates are what they are" },
  },
  {
    requirement: "ca.on.cpso.family-trained",
    lines: [
      {
        enough: {
          because: "a residency in family medicine finished in Ireland",
          profile: trained("IE", "2020-07-01", "2024-06-30", { specialty: "family_medicine" }),
        },
        short: {
          because: "family medicine in another country",
          profile: trained("ES", "2016-06-01", "2020-05-31", { specialty: "family_medicine" }),
        },
      },
      {
        enough: {
          because: "the last day of the residency was yesterday",
          profile: trained("IE", "2022-11-22", "2026-11-21", { specialty: "family_medicine" }),
        },
        short: {
          because: "it was left before the end",
          profile: trained("IE", "2022-11-22", "2026-11-21", {
            specialty: "family_medicine",
            completed: false,
          }),
        },
      },
      {
        enough: {
          because: "a residency counts",
          profile: trained("GB", "2020-08-01", "2023-07-31", { specialty: "general_practice" }),
        },
        short: {
          because: "a fellowship does not",
          profile: trained("GB", "2020-08-01", "2023-07-31", {
            kind: "fellowship",
            specialty: "general_practice",
          }),
        },
      },
    ],
  },
  {
    requirement: "ca.on.cpso.us-trained",
    given: standings({ authority: "abms", track: "board_eligible", status: "approved" }),
    unmet: [
      {
        because: "the residency is recent, but no board admits to its exam",
        profile: {
          ...trained("US", "2021-07-01", "2024-06-30", { accreditor: "acgme" }),
          ...standings(),
        },
      },
    ],
    lines: [
      {
        enough: {
          because: "a US residency finished five years ago to the day",
          profile: trained("US", "2018-11-23", "2021-11-22", { accreditor: "acgme" }),
        },
        short: {
          because: "finished a day earlier",
          profile: trained("US", "2018-11-23", "2021-11-21", { accreditor: "acgme" }),
        },
      },
    ],
  },
  {
    requirement: "ca.on.cpso.us-residency",
    lines: [
      {
        enough: {
          because: "twelve months to the day",
          profile: trained("US", "2020-07-01", "2021-06-30", { accreditor: "acgme" }),
        },
        short: {
          because: "a day less",
          profile: trained("US", "2020-07-01", "2021-06-29", { accreditor: "acgme" }),
        },
      },
    ],
  },
  {
    requirement: "ca.on.cpso.exam-eligible",
    met: [
      {
        because: "ruled eligible for training in an approved jurisdiction",
        profile: standings({ authority: "rcpsc", track: "approved_jurisdiction", status: "approved" }),
      },
      {
        because: "ruled eligible after a residency in the United States",
        profile: standings({ authority: "rcpsc", track: "acgme", status: "approved" }),
      },
      {
        because: "the CFPC ruled likewise",
        profile: standings({ authority: "cfpc", status: "approved" }),
      },
    ],
    unmet: [
      { because: "nobody has ruled", profile: standings() },
      {
        because: "eligibility by practice is not accepted",
        profile: standings({ authority: "rcpsc", track: "practice_eligibility", status: "approved" }),
      },
      {
        because: "nor is that of the program for subspecialists",
        profile: standings({ authority: "rcpsc", track: "seap", status: "approved" }),
      },
    ],
    pending: [
      {
        because: "the file is with the Royal College",
        profile: standings({ authority: "rcpsc", track: "acgme", status: "applied" }),
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.on.cpso.supervisor",
    met: [
      {
        because: "a supervisor agreed",
        profile: standings(
          { authority: "rcpsc", track: "acgme", status: "approved" },
          { authority: "cpso", track: "supervisor", status: "approved" },
        ),
      },
      { because: "by the other routes nobody needs one", profile: standings() },
    ],
    unmet: [
      {
        because: "ruled eligible for the exam, and no supervisor yet",
        profile: standings({ authority: "rcpsc", track: "acgme", status: "approved" }),
      },
    ],
    pending: [
      {
        because: "a supervisor is being asked",
        profile: standings(
          { authority: "rcpsc", track: "acgme", status: "approved" },
          { authority: "cpso", track: "supervisor", status: "applied" },
        ),
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.on.cpso.status",
    unmet: [
      {
        because: "neither citizen nor permanent resident, and without a work permit",
        profile: { citizenships: ["PH"], permanentResidence: [], workAuthorizations: [] },
      },
    ],
  },
];
