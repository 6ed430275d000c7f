import type { RequirementExamples } from "./example";

const degree = (dates: { graduatedOn?: string; expectedGraduationOn?: string }, country = "PL") => [
  { school: { name: "Invented University", country }, ...dates },
];
const ielts = (overall: number, part: number, writing = part) => [
  {
    test: "ielts_academic" as const,
    takenOn: "2026-02-14",
    overall,
    listening: part,
    reading: part,
    speaking: part,
    writing,
  },
];
const elective = (startedOn: string, endedOn: string, country = "CA") => ({
  kind: "elective" as const,
  country,
  startedOn,
  endedOn,
});
const licence = (jurisdiction: string) => [
  { jurisdiction, kind: "training" as const, status: "active" as const },
];
const portal = (track: string, status: "applied" | "completed") => [{ authority: "afmc", track, status }];
const resident = (startedOn: string, endedOn?: string) => [
  {
    kind: "residency" as const,
    country: "PL",
    specialty: "surgery",
    startedOn,
    ...(endedOn ? { endedOn } : {}),
  },
];
const abroad = { citizenships: ["PL"], permanentResidence: [], workAuthorizations: [] };
const LICENCE = { pending: "a licence is held or not" };

export const CA_ELECTIVE: RequirementExamples[] = [
  {
    requirement: "ca.elective.student",
    met: [
      {
        because: "the degree is a year off",
        profile: { education: degree({ expectedGraduationOn: "2027-06-30" }) },
      },
    ],
    unmet: [{ because: "a graduate", profile: { education: degree({ graduatedOn: "2024-06-30" }) } }],
    unknown: [{ because: "the day of the degree is not known", profile: { education: degree({}) } }],
    lines: [
      {
        enough: {
          because: "the degree comes tomorrow",
          profile: { education: degree({ expectedGraduationOn: "2026-11-23" }) },
        },
        short: { because: "it came today", profile: { education: degree({ graduatedOn: "2026-11-22" }) } },
      },
    ],
    never: { pending: "a degree to come is what is asked" },
  },
  {
    requirement: "ca.elective.graduate",
    met: [{ because: "a graduate", profile: { education: degree({ graduatedOn: "2024-06-30" }) } }],
    unmet: [{ because: "has never studied medicine", profile: { education: [] } }],
    pending: [
      {
        because: "the degree is a year off",
        profile: { education: degree({ expectedGraduationOn: "2027-06-30" }) },
      },
    ],
    unknown: [{ because: "nothing is said about studies", profile: {} }],
  },
  {
    requirement: "ca.elective.graduates-open",
    unknown: [
      {
        because: "no rule of a faculty was found",
        profile: { education: degree({ graduatedOn: "2024-06-30" }) },
      },
    ],
  },
  {
    requirement: "ca.elective.registration",
    met: [{ because: "registered", profile: { standings: portal("student_portal", "completed") } }],
    unmet: [{ because: "not registered", profile: { standings: [] } }],
    pending: [
      { because: "asked, not confirmed", profile: { standings: portal("student_portal", "applied") } },
    ],
    unknown: [{ because: "nothing is said about the portal", profile: {} }],
  },
  {
    requirement: "ca.elective.immunisation",
    met: [{ because: "signed", profile: { standings: portal("immunisation", "completed") } }],
    unmet: [{ because: "not signed", profile: { standings: [] } }],
    pending: [{ because: "with the doctor", profile: { standings: portal("immunisation", "applied") } }],
    unknown: [{ because: "nothing is said about the form", profile: {} }],
  },
  {
    requirement: "ca.elective.twelve-weeks",
    met: [
      { because: "none so far", profile: { experiences: [] } },
      {
        because: "three months in the United States do not count",
        profile: { experiences: [elective("2026-05-01", "2026-08-31", "US")] },
      },
    ],
    unmet: [
      {
        because: "six weeks twice",
        profile: {
          experiences: [elective("2026-05-04", "2026-06-14"), elective("2026-07-06", "2026-08-16")],
        },
      },
    ],
    unknown: [
      { because: "nothing is said about electives", profile: {} },
      {
        because: "an elective without its days",
        profile: { experiences: [{ kind: "elective", country: "CA" }] },
      },
    ],
    lines: [
      {
        enough: {
          because: "a day short of twelve weeks",
          profile: { experiences: [elective("2026-05-04", "2026-07-25")] },
        },
        short: { because: "twelve weeks", profile: { experiences: [elective("2026-05-04", "2026-07-26")] } },
      },
    ],
    never: { pending: "weeks are done or not" },
  },
  {
    requirement: "ca.elective.open",
    met: [
      {
        because: "a student of a school in Poland",
        profile: { education: degree({ expectedGraduationOn: "2027-06-30" }) },
      },
    ],
    unmet: [
      {
        because: "a student of a Canadian school",
        profile: { education: degree({ expectedGraduationOn: "2027-06-30" }, "CA") },
      },
    ],
    unknown: [
      { because: "nothing is said about the school", profile: {} },
      {
        because: "whether any faculty takes a graduate was not found",
        profile: { education: degree({ graduatedOn: "2024-06-30" }) },
      },
    ],
    never: { pending: "a degree to come is what is asked" },
  },
  {
    requirement: "ca.bc.elective.english-older",
    met: [
      {
        because: "seven everywhere, years ago",
        profile: { languageTests: ielts(7, 7).map((sitting) => ({ ...sitting, takenOn: "2019-01-12" })) },
      },
    ],
    unmet: [
      {
        because: "CELPIP is not among the tests of this licence",
        profile: {
          languageTests: [
            {
              test: "celpip_general",
              takenOn: "2025-03-01",
              listening: 9,
              reading: 9,
              writing: 9,
              speaking: 9,
            },
          ],
        },
      },
    ],
    unknown: [{ because: "nothing is said about tests", profile: {} }],
    lines: [
      {
        enough: { because: "seven in writing", profile: { languageTests: ielts(7, 7, 7) } },
        short: { because: "six and a half in writing", profile: { languageTests: ielts(7, 7, 6.5) } },
      },
    ],
    never: { pending: "a test has its scores or it is not on file" },
  },
  {
    requirement: "ca.qc.elective.status",
    met: [{ because: "a citizen who studies abroad", profile: { citizenships: ["CA", "PL"] } }],
    unmet: [{ because: "neither citizen nor permanent resident", profile: abroad }],
    unknown: [{ because: "nothing is said about residence", profile: { citizenships: ["PL"] } }],
    never: { pending: "a status is held or not" },
  },
  {
    requirement: "ca.bc.elective.licence",
    met: [{ because: "the educational licence is there", profile: { licences: licence("CA-BC") } }],
    unmet: [{ because: "none yet", profile: { licences: [] } }],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
    never: LICENCE,
  },
  {
    requirement: "ca.elective.exchange.english",
    met: [{ because: "well above", profile: { languageTests: ielts(8, 8) } }],
    unmet: [{ because: "no test", profile: { languageTests: [] } }],
    unknown: [{ because: "nothing is said about tests", profile: {} }],
    lines: [
      {
        enough: { because: "7 overall and 6.5 in writing", profile: { languageTests: ielts(7, 7, 6.5) } },
        short: { because: "6 in writing", profile: { languageTests: ielts(7, 7.5, 6) } },
      },
      {
        enough: { because: "exactly 7 overall", profile: { languageTests: ielts(7, 6.5) } },
        short: { because: "6.5 overall", profile: { languageTests: ielts(6.5, 6.5) } },
      },
    ],
    never: { pending: "the profile holds no booking for a language test" },
  },
  {
    requirement: "ca.elective.exchange.b2-open",
    unknown: [{ because: "the accepted papers were not found", profile: { languageTests: [] } }],
  },
  {
    requirement: "ca.elective.exchange.years",
    met: [
      {
        because: "the association has sent the name",
        profile: { standings: [{ authority: "school", track: "exchange", status: "approved" }] },
      },
    ],
    unmet: [{ because: "nobody was asked", profile: { standings: [] } }],
    pending: [
      {
        because: "asked, not answered",
        profile: { standings: [{ authority: "school", track: "exchange", status: "applied" }] },
      },
    ],
    unknown: [{ because: "nothing is said about it", profile: {} }],
  },
  {
    requirement: "ca.on.pg-elective.resident",
    met: [{ because: "in the third year", profile: { training: resident("2024-09-01") } }],
    unmet: [
      {
        because: "the residency has ended",
        profile: { training: resident("2020-09-01", "2025-08-31") },
      },
      { because: "never in a residency", profile: { training: [] } },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: {
          because: "the first year ends today",
          profile: { training: resident("2025-11-23", "2030-11-22") },
        },
        short: {
          because: "it ends tomorrow",
          profile: { training: resident("2025-11-24", "2030-11-23") },
        },
      },
      {
        enough: {
          because: "the last day of the residency",
          profile: { training: resident("2022-11-23", "2026-11-22") },
        },
        short: { because: "the day after", profile: { training: resident("2022-11-22", "2026-11-21") } },
      },
    ],
    never: { pending: "months of training are done or not" },
  },
  {
    requirement: "ca.on.pg-elective.file",
    met: [{ because: "the certificate is there", profile: { licences: licence("CA-ON") } }],
    unmet: [{ because: "none yet", profile: { licences: [] } }],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
    never: LICENCE,
  },
  {
    requirement: "ca.on.pg-elective.status",
    met: [
      {
        because: "a work permit",
        profile: { ...abroad, workAuthorizations: [{ country: "CA", kind: "work_permit" }] },
      },
    ],
    unmet: [
      {
        because: "a visitor may not",
        profile: { ...abroad, workAuthorizations: [{ country: "CA", kind: "visitor" }] },
      },
    ],
    unknown: [{ because: "nothing is said about permits", profile: { citizenships: ["PL"] } }],
    never: { pending: "a status is held or not" },
  },
];
