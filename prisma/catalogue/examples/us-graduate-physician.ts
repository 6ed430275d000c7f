import type { Profile } from "../../../lib/eligibility/profile";
import type { RequirementExamples } from "./example";

const degree = (dates: { graduatedOn?: string; expectedGraduationOn?: string }): Partial<Profile> => ({
  licences: [],
  education: [
    { school: { name: "Invented Faculty", country: "PK", wdomsListed: true }, degree: "mbbs", ...dates },
  ],
});
const licensed = (kind: "full" | "training", disciplined?: boolean): Partial<Profile> => ({
  ...degree({ graduatedOn: "2015-06-30" }),
  licences: [
    { jurisdiction: "PK", kind, status: "active", ...(disciplined === undefined ? {} : { disciplined }) },
  ],
});
const residency = (
  dates: { startedOn: string; endedOn?: string; completed?: boolean },
  country = "US",
): Partial<Profile> => ({
  training: [{ kind: "residency", country, accreditor: "acgme", specialty: "surgery", ...dates }],
});
const recentExam = (requirement: string, exam: "usmle_step1" | "usmle_step2ck"): RequirementExamples => {
  const pass = (takenOn?: string) => ({
    exams: [{ exam, result: "pass" as const, ...(takenOn ? { takenOn } : {}) }],
  });
  return {
    requirement,
    met: [{ because: "passed last year", profile: pass("2025-09-09") }],
    unmet: [{ because: "not sat", profile: { exams: [] } }],
    unknown: [
      { because: "its day is not known", profile: pass() },
      { because: "nothing is said about exams", profile: {} },
    ],
    pending: [
      {
        because: "booked for January",
        profile: { exams: [{ exam, result: "scheduled", scheduledFor: "2027-01-12" }] },
      },
    ],
    lines: [
      {
        enough: { because: "two years ago to the day", profile: pass("2024-11-22") },
        short: { because: "a day longer ago", profile: pass("2024-11-21") },
      },
    ],
  };
};

export const US_GRADUATE_PHYSICIAN: RequirementExamples[] = [
  {
    requirement: "us.gp.tx.resident",
    met: [{ because: "lives in Texas", profile: { residence: { country: "US", subdivision: "US-TX" } } }],
    unmet: [
      { because: "lives in another state", profile: { residence: { country: "US", subdivision: "US-OK" } } },
      { because: "lives abroad", profile: { residence: { country: "PK" } } },
    ],
    unknown: [
      { because: "the state is not known", profile: { residence: { country: "US" } } },
      { because: "nothing is said about it", profile: {} },
    ],
    never: { pending: "a move to come says nothing of today" },
  },
  {
    requirement: "us.gp.tx.status",
    given: { citizenships: ["PK"], permanentResidence: [], workAuthorizations: [] },
    met: [
      { because: "a citizen", profile: { citizenships: ["PK", "US"] } },
      { because: "a permanent resident", profile: { permanentResidence: [{ country: "US" }] } },
      { because: "a work permit", profile: { workAuthorizations: [{ country: "US", kind: "ead" }] } },
    ],
    unmet: [
      { because: "none of the three", profile: {} },
      {
        because: "a visitor may not work",
        profile: { workAuthorizations: [{ country: "US", kind: "visitor" }] },
      },
    ],
    unknown: [
      { because: "whether there is a permit is not known", profile: { unsure: ["workAuthorizations"] } },
    ],
    never: { pending: "a status is held or not" },
  },
  {
    requirement: "us.gp.tx.recent",
    met: [
      { because: "graduated last year", profile: degree({ graduatedOn: "2025-06-30" }) },
      { because: "licensed at home, whenever the degree was", profile: licensed("full", false) },
    ],
    unmet: [
      { because: "a training licence is no licence to practise", profile: licensed("training", false) },
      { because: "a disciplined licence is not in good standing", profile: licensed("full", true) },
    ],
    unknown: [
      { because: "whether there was discipline is not known", profile: licensed("full") },
      { because: "nothing is said about degree and licences", profile: {} },
    ],
    pending: [{ because: "the degree is expected", profile: degree({ expectedGraduationOn: "2027-06-30" }) }],
    lines: [
      {
        enough: { because: "two years ago to the day", profile: degree({ graduatedOn: "2024-11-22" }) },
        short: { because: "a day longer ago", profile: degree({ graduatedOn: "2024-11-21" }) },
      },
    ],
  },
  {
    requirement: "us.gp.tx.not-resident",
    met: [
      { because: "never trained", profile: { training: [] } },
      {
        because: "a residency abroad does not matter",
        profile: residency({ startedOn: "2025-01-01" }, "PK"),
      },
    ],
    unmet: [{ because: "in a residency", profile: residency({ startedOn: "2026-07-01", completed: false }) }],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    never: { pending: "one is enrolled or not" },
    lines: [
      {
        enough: {
          because: "it ended yesterday",
          profile: residency({ startedOn: "2023-07-01", endedOn: "2026-11-21" }),
        },
        short: {
          because: "it ends today",
          profile: residency({ startedOn: "2023-07-01", endedOn: "2026-11-22" }),
        },
      },
    ],
  },
  {
    requirement: "us.gp.tx.rules-open",
    unknown: [{ because: "the board’s rules were not read", profile: degree({ graduatedOn: "2025-06-30" }) }],
  },
  recentExam("us.gp.tn.step1", "usmle_step1"),
  recentExam("us.gp.tn.step2ck", "usmle_step2ck"),
  {
    requirement: "us.gp.tn.recent",
    met: [{ because: "graduated last year", profile: degree({ graduatedOn: "2025-06-30" }) }],
    unmet: [{ because: "no degree", profile: { education: [] } }],
    unknown: [
      { because: "its day is not known", profile: degree({}) },
      { because: "nothing is said about studies", profile: {} },
    ],
    pending: [{ because: "the degree is expected", profile: degree({ expectedGraduationOn: "2027-06-30" }) }],
    lines: [
      {
        enough: { because: "three years ago to the day", profile: degree({ graduatedOn: "2023-11-22" }) },
        short: { because: "a day longer ago", profile: degree({ graduatedOn: "2023-11-21" }) },
      },
    ],
  },
  {
    requirement: "us.gp.tn.open",
    unknown: [{ because: "the act was only reported", profile: degree({ graduatedOn: "2025-06-30" }) }],
  },
  {
    requirement: "us.gp.supervision",
    met: [
      {
        because: "an agreement is signed",
        profile: { commitments: [{ authority: "us_graduate_physician", status: "signed" }] },
      },
    ],
    unmet: [{ because: "there is none", profile: { commitments: [] } }],
    unknown: [{ because: "nothing is said about it", profile: {} }],
    never: { pending: "it is signed or not" },
  },
];
